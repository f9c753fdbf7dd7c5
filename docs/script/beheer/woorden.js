/* How values and changes of a record read in Dutch: names instead of ids, labels instead of keywords. */

import { inWoorden as datum } from "./datum.js";
import { gelijk, isLeeg, koppel } from "./waarden.js";

export class Woorden {
  /** ``vorm`` has the forms, ``namen`` the records. */
  constructor(vorm, namen) {
    this.vorm = vorm;
    this.namen = namen;
  }

  /** One value of a field (not its list). */
  een(veld, waarde, bestand) {
    switch (veld.vorm) {
      case "verwijzing":
        return this.namen.naam(veld, waarde, bestand);
      case "keuze":
        return this.vorm.model.keuzes[veld.keuzes].find(([w]) => w === waarde)?.[1] ?? waarde;
      case "dag":
      case "tijdpunt":
        return datum(waarde);
      case "deel":
      case "records":
        return this.#deel(this.vorm.model.delen[veld.deel], waarde, bestand);
      default:
        return waarde;
    }
  }

  /** A part: its first field, and the others behind it. */
  #deel(deel, waarde, bestand) {
    if (typeof waarde !== "object") return String(waarde);
    const stukken = [];
    for (const veld of deel.velden) {
      if (isLeeg(waarde[veld.naam]) || veld.naam === "id" || veld.vorm === "records") continue;
      const tekst = this.heel(veld, waarde[veld.naam], bestand);
      stukken.push(veld.vorm === "janee" ? `${veld.label.toLowerCase()}: ${tekst}` : tekst);
    }
    const [eerst, ...rest] = stukken;
    return rest.length ? `${eerst} (${rest.join("; ")})` : (eerst ?? "");
  }

  /** All of a field's value. */
  heel(veld, waarde, bestand) {
    const alle = Array.isArray(waarde) ? waarde : [waarde];
    return alle.map((een) => this.een(veld, een, bestand)).join(", ");
  }

  /** What changed in a record, a line for each field: ``{veld, tekst}``. */
  verschil(deel, oud, nieuw, bestand) {
    const regels = [];
    for (const veld of deel.velden) {
      const [was, wordt] = [oud[veld.naam], nieuw[veld.naam]];
      if (!gelijk(was, wordt)) regels.push({ veld: veld.label, tekst: this.#wijziging(veld, was, wordt, bestand) });
    }
    return regels;
  }

  #wijziging(veld, was, wordt, bestand) {
    if (isLeeg(was)) return `erbij: ${this.heel(veld, wordt, bestand)}`;
    if (isLeeg(wordt)) return `weg: ${this.heel(veld, was, bestand)}`;
    if (!Array.isArray(was)) return `was ${this.een(veld, was, bestand)}, wordt ${this.een(veld, wordt, bestand)}`;
    const van = koppel(was, wordt);
    const zelfde = van.filter((i) => i !== null);
    const stukken = [
      ...was.filter((_, i) => !zelfde.includes(i)).map((w) => `weg: ${this.een(veld, w, bestand)}`),
      ...wordt.filter((_, j) => van[j] === null).map((w) => `erbij: ${this.een(veld, w, bestand)}`),
      ...wordt.flatMap((w, j) =>
        van[j] !== null && !gelijk(was[van[j]], w)
          ? [`was ${this.een(veld, was[van[j]], bestand)}, wordt ${this.een(veld, w, bestand)}`]
          : [],
      ),
    ];
    return stukken.length ? stukken.join("; ") : `andere volgorde: ${this.heel(veld, wordt, bestand)}`;
  }
}
