/* What the build made for this page, fetched from our own site when it is needed. */

import { Vorm } from "./bestand.js";
import { overMensen } from "./mensen.js";
import { Namen } from "./namen.js";
import { Woorden } from "./woorden.js";

export class Gegevens {
  #teksten = new Map();

  /** ``wortel`` is the root of the site as this page sees it. */
  constructor(wortel) {
    this.wortel = wortel;
  }

  async #haal(pad) {
    const antwoord = await fetch(`${this.wortel}beheer/${pad}`, { referrerPolicy: "no-referrer" });
    if (!antwoord.ok) throw new Error(pad);
    return antwoord;
  }

  /** Fetch the forms and the names. */
  async begin() {
    const [model, records] = await Promise.all(
      ["formulieren.json", "records.json"].map((pad) => this.#haal(pad).then((a) => a.json())),
    );
    this.vorm = new Vorm(model);
    this.mensen = overMensen(model.mensen);
    this.namen = new Namen(records, model.delen);
    this.woorden = new Woorden(this.vorm, this.namen);
    return this;
  }

  /** A data file as it was when the site was built. */
  tekst(naam) {
    if (!this.#teksten.has(naam)) {
      const belofte = this.#haal(naam).then((a) => a.text());
      belofte.catch(() => this.#teksten.delete(naam));
      this.#teksten.set(naam, belofte);
    }
    return this.#teksten.get(naam);
  }
}
