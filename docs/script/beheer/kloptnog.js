/*
 * "Klopt nog?": all records that are checked from time to time, the oldest check first. What an editor ticks gets a new
 * check; all of it is one proposal. Which records those are, their form says: it has a part with a day of the check and
 * of the next.
 */

import { leesdag } from "../dag.js";
import { inWoorden, lees } from "./datum.js";
import { element, kopie, nieuwId } from "./sjabloon.js";
import { Velden } from "./velden.js";

const JAREN = 1;
/* Until the next check. */

export class KloptNog {
  constructor(sectie, voorstel, gegevens, klaar) {
    this.sectie = sectie;
    this.voorstel = voorstel;
    this.gegevens = gegevens;
    this.klaar = klaar;
    this.vind = (wat) => sectie.querySelector(`[data-${wat}]`);
    this.vind("klopt-formulier").addEventListener("submit", (e) => {
      e.preventDefault();
      this.#verder();
    });
    this.vind("deel").addEventListener("change", () => this.#lijst());
  }

  /** The field of a form that holds a check: a part with its own day and that of the next time. */
  #veld(deel) {
    return deel.velden.find((veld) => {
      const dagen = this.gegevens.vorm.model.delen[veld.deel]?.velden.filter((v) => v.vorm === "dag") ?? [];
      return (
        !veld.lijst &&
        veld.vorm === "deel" &&
        dagen.some((v) => v.naam === "op") &&
        dagen.some((v) => v.naam === "volgende")
      );
    });
  }

  async toon() {
    if (this.rollen) return;
    const { vorm, namen, mensen, woorden } = this.gegevens;
    const soorten = new Set(
      Object.keys(vorm.model.delen).filter((d) => vorm.model.delen[d].soort && this.#veld(vorm.model.delen[d])),
    );
    const records = namen.records.filter((r) => soorten.has(r.deel) && r.adres);
    this.vind("telling").textContent = "De lijst wordt opgehaald.";
    const bestanden = [...new Set(records.map((r) => r.bestand))];
    await Promise.all(
      bestanden.map(async (naam) => {
        const tekst = await this.gegevens.tekst(naam);
        if (!this.voorstel.bestanden.has(naam)) this.voorstel.bestanden.set(naam, tekst);
      }),
    );
    const waarden = new Map(bestanden.map((naam) => [naam, this.voorstel.lezer(naam)]));
    this.rollen = records
      .map((record) => ({ record, waarde: waarden.get(record.bestand)(record.pad) }))
      .map((rol) => ({ ...rol, veld: this.#veld(vorm.deel(rol.record.pad)) }))
      .filter(({ waarde, veld }) => waarde?.[veld.naam])
      .sort((a, b) => a.waarde[a.veld.naam].op.localeCompare(b.waarde[b.veld.naam].op));
    if (!this.rollen.length) {
      this.vind("telling").textContent = "Er is niets dat van tijd tot tijd wordt nagekeken.";
      return;
    }
    const delen = new Map();
    for (const { record, waarde } of this.rollen)
      for (const [sleutel, tekst] of this.#groepen(record, waarde)) delen.set(sleutel, tekst);
    const opNaam = [...delen].sort((a, b) => a[1].localeCompare(b[1], "nl"));
    this.vind("deel").append(new Option("Alles", ""), ...opNaam.map(([w, tekst]) => new Option(tekst, w)));
    const deel = vorm.model.delen[this.rollen[0].veld.deel];
    const jaar = Number(leesdag().slice(0, 4)) + JAREN;
    const begin = { op: leesdag(), volgende: lees(`${jaar}${leesdag().slice(4)}`) ?? `${jaar}-03-01` };
    this.velden = new Velden(deel, begin, { vorm, namen, mensen, woorden });
    this.vind("controle").replaceChildren(element("h3", "Hoe keek u het na?"), this.velden.element);
    this.#lijst();
  }

  /** The region of a record, and what it refers to by its first reference: its organisation. */
  #groepen(record, waarde) {
    const { namen, vorm } = this.gegevens;
    const groepen = [
      [record.bestand.slice(0, record.bestand.lastIndexOf("/")), record.waar || namen.mappen["data/landelijk"]],
    ];
    const veld = vorm.deel(record.pad).velden.find((v) => v.vorm === "verwijzing" && !v.lijst && v.verplicht);
    if (veld && waarde[veld.naam])
      groepen.push([`${veld.naam}:${waarde[veld.naam]}`, namen.naam(veld, waarde[veld.naam])]);
    return groepen;
  }

  #lijst() {
    const gekozen = this.vind("deel").value;
    const aan = new Set(this.rollen.filter((r) => r.vak?.checked));
    const zichtbaar = this.rollen.filter(
      (r) => !gekozen || this.#groepen(r.record, r.waarde).some(([w]) => w === gekozen),
    );
    this.vind("rollen").replaceChildren(
      ...zichtbaar.map((rol) => {
        const { record, waarde, veld } = rol;
        const doos = kopie("keuze");
        rol.vak = doos.querySelector("input");
        Object.assign(rol.vak, { type: "checkbox", id: nieuwId(), checked: aan.has(rol) });
        doos.querySelector("span").textContent = `${record.naam}, nagekeken op ${inWoorden(waarde[veld.naam].op)}`;
        const link = element("a", "Klopt niet: open het formulier", {
          href: `#wijzig=${record.soort}/${record.sleutel}`,
        });
        link.setAttribute("aria-label", `Klopt niet: open het formulier van ${record.naam}`);
        return element("li", [doos, link]);
      }),
    );
    this.vind("telling").textContent = `${zichtbaar.length} in deze lijst, de oudste controle eerst.`;
  }

  #verder() {
    const gekozen = (this.rollen ?? []).filter((r) => r.vak?.checked);
    if (!gekozen.length) {
      this.vind("telling").textContent = "Vink eerst aan wat nog klopt.";
      this.vind("rollen").querySelector("input")?.focus();
      return;
    }
    const fouten = this.velden.controleer();
    if (fouten.length) {
      document.getElementById(fouten[0].id)?.focus();
      return;
    }
    const controle = this.velden.geef();
    for (const { record, waarde, veld } of gekozen) {
      const deel = this.gegevens.vorm.deel(record.pad);
      const eerder = this.voorstel.vind(record.bestand, record.pad, record.id);
      this.voorstel.zet({
        bestand: record.bestand,
        pad: record.pad,
        deel,
        oud: waarde,
        nieuw: { ...(eerder?.nieuw ?? waarde), [veld.naam]: controle },
        naam: record.naam,
        sleutel: `#wijzig=${record.soort}/${record.sleutel}`,
        waarom: "Nagekeken: klopt nog.",
      });
    }
    this.klaar();
  }
}
