/*
 * A data file as text in which one record changes: comments and all other lines stay as they are, and what is written
 * is in the fixed form (macros/editors/vorm.py). Knows the forms that the build made, and no page.
 */

import { isMap, isScalar, isSeq, Pair, parseDocument, Scalar, YAMLMap, YAMLSeq } from "yaml";
import { gelijk, koppel } from "./waarden.js";

const LEZEN = /** @type {const} */ ({ schema: "failsafe" });

/** How files are written: ``model`` is the whole of ``formulieren.json``. */
export class Vorm {
  constructor(model) {
    this.model = model;
    this.nietKaal = new RegExp(model.nietKaal);
    this.stuurteken = new RegExp(model.stuurteken, "u");
  }

  /** The form of what stands at ``pad`` in a file; undefined for what has no fields. */
  deel(pad) {
    let deel = this.model.delen[this.model.bovenaan[pad[0]]?.deel];
    for (const stap of pad.slice(1)) {
      const veld = deel?.velden.find((v) => v.naam === stap);
      if (veld) deel = this.model.delen[veld.deel];
    }
    return deel;
  }

  /** A value without the records inside it, however deep: each of those has a form of its own. */
  zonderRecords(waarde, deel) {
    if (!deel || typeof waarde !== "object") return waarde;
    if (Array.isArray(waarde)) return waarde.map((een) => this.zonderRecords(een, deel));
    const uit = {};
    for (const [naam, inhoud] of Object.entries(waarde)) {
      const veld = deel.velden.find((v) => v.naam === naam);
      if (veld?.vorm !== "records") uit[naam] = this.zonderRecords(inhoud, this.model.delen[veld?.deel]);
    }
    return uit;
  }

  /** How a text is written that may stand ``inspring`` columns from the left on lines of its own. */
  soort(tekst, inspring) {
    const kaal = this.#opEenRegel(tekst);
    const lengte = tekst.length + (kaal === Scalar.PLAIN ? 0 : 2);
    if (kaal && lengte <= this.model.breedte - inspring + 1) return kaal;
    const teBreken = kaal !== Scalar.PLAIN || /\S \S/.test(tekst);
    return teBreken && this.#vouwbaar(tekst) ? Scalar.BLOCK_FOLDED : (kaal ?? Scalar.QUOTE_DOUBLE);
  }

  #opEenRegel(tekst) {
    if (!this.nietKaal.test(tekst)) return Scalar.PLAIN;
    if (this.stuurteken.test(tekst)) return null;
    if (!/["\\]/.test(tekst)) return Scalar.QUOTE_DOUBLE;
    return tekst.includes("'") ? null : Scalar.QUOTE_SINGLE;
  }

  #vouwbaar(tekst) {
    const kern = tekst.replace(/\n$/, "");
    const alineas = kern.split("\n");
    if (!alineas[0] || !alineas.at(-1) || alineas.some((a) => /^\s|\s$/.test(a))) return false;
    return !this.stuurteken.test(kern.replaceAll("\n", ""));
  }

  /** A new value as a node; ``diepte`` is the number of steps from the top of the file. */
  maak(waarde, deel, diepte) {
    if (Array.isArray(waarde)) {
      const lijst = new YAMLSeq();
      lijst.items = waarde.map((een) => this.maak(een, deel, diepte + 1));
      if (deel?.soort) witTussen(lijst);
      return lijst;
    }
    if (typeof waarde === "object") {
      const velden = new YAMLMap();
      for (const naam of this.#opVolgorde(Object.keys(waarde), deel))
        velden.items.push(this.#paar(naam, waarde[naam], deel, diepte));
      return velden;
    }
    const tekst = new Scalar(waarde);
    tekst.type = this.soort(waarde, diepte * 2);
    return tekst;
  }

  #paar(naam, waarde, deel, diepte) {
    const veld = deel?.velden.find((v) => v.naam === naam);
    return new Pair(new Scalar(naam), this.maak(waarde, this.model.delen[veld?.deel], diepte + 1));
  }

  #plek(naam, deel) {
    const plek = deel ? deel.velden.findIndex((v) => v.naam === naam) : -1;
    return plek < 0 ? Number.POSITIVE_INFINITY : plek;
  }

  #opVolgorde(namen, deel) {
    return [...namen].sort((a, b) => this.#plek(a, deel) - this.#plek(b, deel) || 0);
  }

  /** Make ``knoop`` say ``nieuw`` where it said ``oud``; the node to have in its place, which is the same if it can. */
  verander(knoop, oud, nieuw, deel, diepte) {
    if (gelijk(oud, nieuw)) return knoop;
    if (isScalar(knoop) && typeof nieuw === "string") {
      knoop.value = nieuw;
      knoop.type = this.soort(nieuw, diepte * 2);
      return knoop;
    }
    if (isSeq(knoop) && Array.isArray(nieuw)) return this.#lijst(knoop, oud, nieuw, deel, diepte);
    if (isMap(knoop) && typeof nieuw === "object" && !Array.isArray(nieuw))
      return this.#velden(knoop, oud, nieuw, deel, diepte);
    return this.maak(nieuw, deel, diepte);
  }

  #lijst(lijst, oud, nieuw, deel, diepte) {
    const knopen = lijst.items;
    const van = koppel(oud, nieuw);
    lijst.items = nieuw.map((waarde, j) =>
      van[j] === null
        ? this.maak(waarde, deel, diepte + 1)
        : this.verander(knopen[van[j]], oud[van[j]], waarde, deel, diepte + 1),
    );
    if (deel?.soort) witTussen(lijst);
    return lijst;
  }

  #velden(velden, oud, nieuw, deel, diepte) {
    for (const naam of new Set([...Object.keys(oud), ...Object.keys(nieuw)])) {
      const veld = deel?.velden.find((v) => v.naam === naam);
      const binnen = this.model.delen[veld?.deel];
      const plek = velden.items.findIndex((p) => String(p.key) === naam);
      if (!(naam in nieuw)) velden.items.splice(plek, 1);
      else if (plek < 0) {
        const na = velden.items.findIndex((p) => this.#plek(String(p.key), deel) > this.#plek(naam, deel));
        velden.items.splice(na < 0 ? velden.items.length : na, 0, this.#paar(naam, nieuw[naam], deel, diepte));
      } else {
        const paar = velden.items[plek];
        paar.value = this.verander(paar.value, oud[naam], nieuw[naam], binnen, diepte + 1);
      }
    }
    return velden;
  }
}

/** Between records in a list stands an empty line, before the first none. */
function witTussen(lijst) {
  for (const [nummer, knoop] of lijst.items.entries()) knoop.spaceBefore = nummer > 0;
}

export class Bestand {
  #netjes;

  /** Throws when ``tekst`` is no YAML. */
  constructor(tekst, vorm) {
    this.tekst = tekst;
    this.vorm = vorm;
    /** @type {any} */
    this.document = parseDocument(tekst, LEZEN);
    if (this.document.errors.length) throw this.document.errors[0];
  }

  /** The node at a path of names and ids; undefined when it is not there. */
  knoop(pad) {
    let hier = this.document.contents;
    for (const stap of pad) {
      if (isMap(hier)) hier = hier.get(stap, true);
      else if (isSeq(hier)) hier = hier.items.find((i) => isMap(i) && i.get("id") === stap) ?? hier.items[Number(stap)];
      else return undefined;
      if (!hier) return undefined;
    }
    return hier;
  }

  /** What stands at ``pad`` as plain values, records inside it included; undefined when it is not there. */
  waarde(pad) {
    return this.knoop(pad)?.toJSON();
  }

  /** What the form of the record at ``pad`` asks, as plain values. */
  record(pad) {
    const waarde = this.waarde(pad);
    const deel = this.vorm.deel(pad);
    if (!waarde || !deel) return undefined;
    return this.vorm.zonderRecords(waarde, deel);
  }

  /** The text in which the record at ``pad`` says ``nieuw``; what its form does not ask stays. */
  metRecord(pad, nieuw) {
    return this.metRecords([[pad, nieuw]]);
  }

  /** The same for more records: pairs of a path and what stands there. */
  metRecords(veranderingen) {
    const anders = veranderingen.map(([pad, nieuw]) => ({ pad, nieuw, oud: this.record(pad) }));
    const kwijt = anders.find(({ oud }) => !oud);
    if (kwijt) throw new RangeError(`${kwijt.pad.join("/")} is er niet`);
    if (anders.every(({ oud, nieuw }) => gelijk(oud, nieuw))) return this.tekst;
    return this.#schrijf(
      (kopie) => {
        for (const { pad, nieuw, oud } of anders)
          kopie.vorm.verander(kopie.knoop(pad), oud, nieuw, kopie.vorm.deel(pad), pad.length);
      },
      anders.length === 1 ? anders[0].pad : null,
    );
  }

  /** The text in which ``nieuw`` stands behind the records in the list at ``pad``, which is made when it is not there. */
  metNieuw(pad, nieuw) {
    return this.#schrijf((kopie) => {
      const [ouder, naam] = [kopie.knoop(pad.slice(0, -1)), pad.at(-1)];
      const deel = kopie.vorm.deel(pad);
      const lijst = kopie.knoop(pad);
      if (isSeq(lijst)) {
        lijst.items.push(kopie.vorm.maak(nieuw, deel, pad.length + 1));
        witTussen(lijst);
      } else {
        const oud = {};
        kopie.vorm.verander(ouder, oud, { [naam]: [nieuw] }, kopie.vorm.deel(pad.slice(0, -1)), pad.length - 1);
      }
    });
  }

  /** The text without the record at ``pad``; a list that is empty then goes too. */
  zonder(pad) {
    return this.#schrijf((kopie) => {
      const lijst = kopie.knoop(pad.slice(0, -1));
      lijst.items.splice(lijst.items.indexOf(kopie.knoop(pad)), 1);
      if (lijst.items.length) witTussen(lijst);
      else kopie.knoop(pad.slice(0, -2)).delete(pad.at(-2));
    });
  }

  #schrijf(doe, pad) {
    this.#netjes ??= this.#uit();
    const kopie = new Bestand(this.tekst, this.vorm);
    doe(kopie);
    const tekst = kopie.#uit();
    return this.#netjes === this.tekst || !pad ? tekst : (this.#alleen(pad, tekst) ?? tekst);
  }

  /** In a file that is not in the fixed form: only the record at ``pad`` from ``tekst``, if that says the same. */
  #alleen(pad, tekst) {
    const nieuw = new Bestand(tekst, this.vorm);
    const [[van, tot], [van2, tot2]] = [this.knoop(pad).range, nieuw.knoop(pad).range];
    const samen = this.tekst.slice(0, van) + tekst.slice(van2, tot2) + this.tekst.slice(tot);
    try {
      return gelijk(new Bestand(samen, this.vorm).waarde([]), nieuw.waarde([])) ? samen : null;
    } catch {
      return null;
    }
  }

  #uit() {
    return this.document.toString({ lineWidth: this.vorm.model.breedte, minContentWidth: 0 });
  }
}

/** A new file with one value at its top; ``kop`` is the line above it that wires its schema, if any. */
export function nieuwBestand(naam, waarde, vorm, kop = "") {
  const leeg = parseDocument("", LEZEN);
  const velden = new YAMLMap();
  const deel = vorm.deel([naam]);
  velden.items.push(new Pair(new Scalar(naam), vorm.maak(waarde, deel, 1)));
  leeg.contents = /** @type {any} */ (velden);
  return kop + leeg.toString({ lineWidth: vorm.model.breedte, minContentWidth: 0 });
}
