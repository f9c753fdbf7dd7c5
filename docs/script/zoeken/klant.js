/* The page's side of the worker that searches; it starts at the first question. */

export const WORTEL = new URL("../../", import.meta.url);

export class Zoeker {
  #werker;
  #nummer = 0;
  #ontvang;

  /** ``ontvang`` gets each answer to the last question, more than once while more is fetched; null when there is none. */
  constructor(ontvang) {
    this.#ontvang = ontvang;
  }

  zoek(tekst) {
    this.#nummer += 1;
    if (!tekst.trim()) {
      this.#ontvang(null);
      return;
    }
    this.#werker ??= this.#begin();
    this.#werker.postMessage({ nummer: this.#nummer, tekst });
  }

  #begin() {
    const werker = new Worker(new URL("script/zoeken/werker.js", WORTEL), { type: "module" });
    werker.onmessage = ({ data }) => {
      if (data.nummer === this.#nummer) this.#ontvang(data);
    };
    werker.onerror = () => this.#ontvang({ fout: true });
    return werker;
  }
}

/** Take a question along to the search page, by the tab's name: an address would stay in the history. */
export function neemMee(vraag) {
  window.name = vraag ? `zoek:${vraag}` : "";
}

/** The question that was taken along; once read it is gone. */
export function meegenomen() {
  const vraag = window.name.startsWith("zoek:") ? window.name.slice(5) : "";
  if (vraag) window.name = "";
  return vraag;
}
