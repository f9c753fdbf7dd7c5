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

const ONDERWEG = `${WORTEL.pathname}vraag`;
const GEDULD = 2000;

/** Go to the search page with a question. It travels in the storage of the tab: an address would stay in the history. */
export function zoekVerder(adres, vraag) {
  try {
    sessionStorage.setItem(ONDERWEG, vraag);
    setTimeout(() => sessionStorage.removeItem(ONDERWEG), GEDULD); // still here: then it is not on its way
  } catch {
    /* Storage is forbidden: the visitor types it again. */
  }
  location.href = adres;
}

/** The question that was taken along; once read it is gone. */
export function meegenomen() {
  try {
    const vraag = sessionStorage.getItem(ONDERWEG) ?? "";
    sessionStorage.removeItem(ONDERWEG);
    return vraag;
  } catch {
    return "";
  }
}
