/* The names of all records: to choose one, and to show names where data has ids. Knows no page. */

import { kaal } from "../letters.js";

const MEEST = 12;

export class Namen {
  /** ``{mappen, records}`` is the whole of ``records.json``; ``delen`` are the forms. */
  constructor({ mappen, records }, delen) {
    this.mappen = mappen;
    this.records = records.map((r) => this.#verrijk(r, delen));
    this.delen = delen;
  }

  #verrijk(record, delen) {
    const soort = delen[record.deel].enkelvoud;
    return { ...record, enkelvoud: soort, zoek: kaal(`${record.naam} ${record.waar} ${soort} ${record.id}`) };
  }

  /** A record that is made here, so that others can refer to it at once. */
  voegToe(record) {
    this.records.push(this.#verrijk(record, this.delen));
  }

  haalWeg(record) {
    this.records = this.records.filter((r) => r.bestand !== record.bestand || r.pad.join("/") !== record.pad.join("/"));
  }

  /** The record with this kind and key; undefined when there is none. */
  vind(soort, sleutel) {
    return this.records.find((r) => r.soort === soort && r.sleutel === sleutel);
  }

  /** The record that a field of the record in ``bestand`` refers to. */
  doel(veld, id, bestand) {
    return this.voor(veld, bestand).find((r) => verwijzing(veld, r, bestand) === id);
  }

  /** Every record that a field may refer to; ``binnen`` only those of the same file. */
  voor(veld, bestand) {
    const soorten = new Set(veld.verwijst);
    const overal = !veld.binnen || veld.ook_elders;
    return this.records.filter((r) => soorten.has(r.soort) && (overal || r.bestand === bestand));
  }

  /** The name of what ``id`` refers to; the id itself when nobody knows it. */
  naam(veld, id, bestand) {
    return this.doel(veld, id, bestand)?.naam ?? id;
  }
}

/** What stands in the data where a field of a record in ``bestand`` refers to ``record``. */
export const verwijzing = (veld, record, bestand) =>
  veld.binnen && record.bestand !== bestand ? record.sleutel : record.id;

/** What to call a record in a list in which there are more kinds. */
export function opschrift(record, metSoort = true) {
  const bij = [metSoort && record.enkelvoud, record.waar].filter(Boolean).join(", ");
  return bij ? `${record.naam} (${bij})` : record.naam;
}

/** The records that a typed text may mean, best first, and how many more there are. */
export function zoek(records, getypt) {
  const woorden = kaal(getypt).split(/\s+/).filter(Boolean);
  const rang = (r) => {
    const naam = kaal(r.naam);
    return naam === woorden.join(" ") ? 0 : naam.startsWith(woorden.join(" ")) ? 1 : naam.includes(woorden[0]) ? 2 : 3;
  };
  const gevonden = records.filter((r) => woorden.every((w) => r.zoek.includes(w)));
  if (woorden.length) gevonden.sort((a, b) => rang(a) - rang(b) || a.naam.localeCompare(b.naam, "nl"));
  return { gevonden: gevonden.slice(0, MEEST), meer: Math.max(0, gevonden.length - MEEST) };
}
