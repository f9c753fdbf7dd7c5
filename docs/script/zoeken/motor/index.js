/* Which documents have a word in a name or in their text, and how much it says there. Knows no language. */

/* The usual numbers of BM25+: how soon a word said again adds nothing, and how much a long text counts against it. */
const [K, B, D] = [1.2, 0.7, 0.5];

/** Documents by their words. A word that stands in several fields adds up. */
export class Index {
  #velden;
  #lijsten = new Map();
  #lengtes = new Map();
  #bekend = new Map();

  /** ``velden``: how much each field counts. */
  constructor(velden) {
    this.#velden = velden.map((gewicht) => ({ gewicht, som: 0, aantal: 0 }));
  }

  /** Add a document by its number, with the words of each field. */
  voegToe(id, velden) {
    this.#bekend.clear();
    this.#lengtes.set(
      id,
      velden.map((woorden) => woorden.length),
    );
    velden.forEach((woorden, veld) => {
      if (!woorden.length) return;
      this.#velden[veld].som += woorden.length;
      this.#velden[veld].aantal += 1;
      const keer = new Map();
      for (const woord of woorden) keer.set(woord, (keer.get(woord) ?? 0) + 1);
      for (const [woord, n] of keer) {
        const lijst = this.#lijsten.get(woord);
        if (lijst) lijst.push(id, veld, n);
        else this.#lijsten.set(woord, [id, veld, n]);
      }
    });
  }

  /** The documents with a word, as [number, score between 0 and 1], best first, at most ``meeste``. */
  zoek(woord, meeste) {
    let uit = this.#bekend.get(woord);
    if (!uit) {
      uit = this.#weeg(this.#lijsten.get(woord) ?? []).slice(0, meeste);
      this.#bekend.set(woord, uit);
    }
    return uit;
  }

  #weeg(lijst) {
    const punten = new Map();
    for (let i = 0; i < lijst.length; i += 3) {
      const [id, veld, n] = [lijst[i], lijst[i + 1], lijst[i + 2]];
      const { gewicht, som, aantal } = this.#velden[veld];
      const lengte = (this.#lengtes.get(id)[veld] * aantal) / som;
      punten.set(id, (punten.get(id) ?? 0) + gewicht * (D + (n * (K + 1)) / (n + K * (1 - B + B * lengte))));
    }
    const gevonden = [...punten].sort((a, b) => b[1] - a[1]);
    const hoogste = gevonden[0]?.[1] ?? 1;
    for (const paar of gevonden) paar[1] /= hoogste;
    return gevonden;
  }
}
