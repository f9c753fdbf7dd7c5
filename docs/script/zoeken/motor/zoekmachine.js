/* The search itself: bundles in, answers out. Knows no browser, so that it runs in a worker and in a test alike. */

import { rangschik } from "./rang.js";
import { stam, woorden } from "./taal.js";
import { Verzameling } from "./verzameling.js";
import { ontleed } from "./vraag.js";

export class Zoekmachine {
  #laatste;

  /** ``vandaag`` is a date as text. */
  constructor(vandaag) {
    this.verzameling = new Verzameling();
    this.vandaag = vandaag;
  }

  /** What a question says, and the documents that answer it, best first. */
  zoek(tekst) {
    const { stand } = this.verzameling;
    if (this.#laatste?.tekst !== tekst || this.#laatste.stand !== stand) {
      const vraag = ontleed(tekst, this.verzameling);
      this.#laatste = { tekst, stand, vraag, treffers: rangschik(vraag, this.verzameling, this.vandaag) };
    }
    return this.#laatste;
  }

  /** Known names that look like the words of a question that found nothing. */
  dichtstbij(tekst) {
    const { woordenlijst, documenten } = this.verzameling;
    const stammen = new Set(woorden(tekst).flatMap((w) => woordenlijst.lijktOp(stam(w))));
    const bij = documenten.filter(
      (d) => d.kernen[0].some((s) => stammen.has(s)) && d.aard !== "bron" && d.aard !== "punt",
    );
    return bij.sort((a, b) => a.naam.length - b.naam.length).slice(0, 5);
  }
}
