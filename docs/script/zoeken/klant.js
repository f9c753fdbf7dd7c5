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

  /** Fetch what any answer needs; for who has begun to type, before it is known what. */
  maakKlaar() {
    this.#werker ??= this.#begin();
  }

  zoek(tekst) {
    this.#nummer += 1;
    if (!tekst.trim()) {
      this.#ontvang(null);
      return;
    }
    this.maakKlaar();
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

/*
 * A question lives in a page, and in that page's own entry of the history: in no address, no storage and no name of a
 * window. Only where the browser lets us take those entries away on leaving (verlaat.js); elsewhere it is not kept. A
 * browser that brings back a closed tab brings its entries too: after a quarter of an hour the question is not shown.
 */
const geschiedenis = () => globalThis.navigation;

/** @typedef {{vraag?: string, mee?: string, op?: number} | undefined} Staat */
/* Milliseconds between leaving with a question and the page that it is for, and how long it is kept there. */
const METEEN = 5000;
const KWARTIER = 15 * 60_000;
const nu = () => performance.timeOrigin + performance.now();

/** Whether a question can go along to the search page. */
export const kanMee = () => Boolean(geschiedenis()?.updateCurrentEntry);

/** Go to the search page with a question: it waits in the entry of this page, which the next page of ours can read. */
export function zoekVerder(adres, vraag) {
  geschiedenis()?.updateCurrentEntry({ state: { mee: vraag, op: nu() } });
  location.href = adres;
}

/**
 * The question of this entry: that was asked here before Back or a reload, or else that came along. Who opens the page
 * once more in the same entry brings none along, though the entry before still tells what came at first.
 */
export function meegenomen() {
  const hier = geschiedenis()?.currentEntry;
  const eigen = /** @type {Staat} */ (hier?.getState());
  if (!hier || eigen?.vraag !== undefined)
    return Math.abs(nu() - (eigen?.op ?? 0)) < KWARTIER ? (eigen?.vraag ?? "") : "";
  const vorige = /** @type {Staat} */ (geschiedenis().entries()[hier.index - 1]?.getState());
  const geopend = geschiedenis().activation?.navigationType ?? "push";
  const meteen = Math.abs(performance.timeOrigin - (vorige?.op ?? 0)) < METEEN;
  return geopend === "push" && meteen ? (vorige?.mee ?? "") : "";
}

/** Keep the question with this entry. */
export function onthoud(vraag) {
  geschiedenis()?.updateCurrentEntry({ state: { vraag, op: nu() } });
}

/** Forget a question that went along from here, once this page is seen again. */
export function vergeet() {
  const staat = /** @type {Staat} */ (geschiedenis()?.currentEntry?.getState());
  if (staat?.mee !== undefined) geschiedenis().updateCurrentEntry({ state: null });
}
