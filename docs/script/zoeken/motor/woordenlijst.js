/* All stems that can be found, and which of them a typed word may mean: the word, a slip of the pen, a part of a compound. */

import { afstand, klank, stam } from "./taal.js";

const MEESTE = 12;
const KORTST_DEEL = 4;
const KORTST_STAART = 5;

/** The letters of a word as bits, to pass over words that differ too much before counting edits. */
function letters(woord) {
  let bits = 0;
  for (let i = 0; i < woord.length; i++) bits |= 1 << (woord.charCodeAt(i) % 31);
  return bits;
}

function anders(a, b) {
  let verschil = a ^ b;
  let aantal = 0;
  for (; verschil; verschil &= verschil - 1) aantal += 1;
  return aantal;
}

/** ``aard`` of a likeness: zelf, fout (mistyped), kop or staart (typed word is an end of it), deel (it is an end of what was typed). */
export class Woordenlijst {
  #stammen = new Set();
  /** The stems again, and the words as they are written: looking through a list makes no rubbish. */
  #lijst = [];
  #vormen = new Set();
  #woorden = [];
  #letters = [];
  #klanken = new Map();
  /** What was worked out for a word, until a word is added. */
  #verwanten = new Map();
  #fouten = new Map();

  /** Add a folded word; returns its stem. */
  voegToe(woord) {
    const s = stam(woord);
    if (this.#vormen.has(woord)) return s;
    this.#vormen.add(woord);
    this.#woorden.push(woord);
    this.#letters.push(letters(woord));
    if (this.#verwanten.size) this.#verwanten.clear();
    if (this.#fouten.size) this.#fouten.clear();
    if (!this.#stammen.has(s)) {
      const hoe = klank(s);
      const gelijk = this.#klanken.get(hoe);
      if (gelijk) gelijk.push(s);
      else this.#klanken.set(hoe, [s]);
      this.#stammen.add(s);
      this.#lijst.push(s);
    }
    return s;
  }

  heeft(stam_) {
    return this.#stammen.has(stam_);
  }

  /** Whether a word means itself. */
  kent(woord) {
    return this.#stammen.has(stam(woord));
  }

  /** Stems that a mistyped word may have been, each with its likeness between 0 and 1. */
  fouten(woord) {
    if (!this.#fouten.has(woord)) this.#fouten.set(woord, this.#zoekFouten(woord));
    return this.#fouten.get(woord);
  }

  #zoekFouten(woord) {
    const gevonden = new Map();
    if (woord.length < 4) return gevonden;
    for (const t of this.#klanken.get(klank(stam(woord))) ?? []) gevonden.set(t, 0.9);
    const meest = woord.length < 5 ? 0 : woord.length < 8 ? 1 : 2;
    const eigen = letters(woord);
    for (let i = 0; meest && i < this.#woorden.length; i++) {
      const t = this.#woorden[i];
      if (t.length < 4 || Math.abs(t.length - woord.length) > meest || anders(eigen, this.#letters[i]) > 2 * meest)
        continue;
      const a = afstand(woord, t, meest);
      if (a > meest) continue;
      const hoe = (a === 1 ? 0.82 : 0.66) + (t[0] === woord[0] ? 0.04 : 0);
      if (hoe > (gevonden.get(stam(t)) ?? 0)) gevonden.set(stam(t), hoe);
    }
    return gevonden;
  }

  /** Whether a word is known just as it is written. */
  kentVorm(woord) {
    return this.#vormen.has(woord);
  }

  /** Whether a word is a known one with a slip of the pen, at least this surely. */
  bijna(woord, zeker = 0.8) {
    return [...this.fouten(woord).values()].some((hoe) => hoe >= zeker);
  }

  /** Every stem a word may mean, as [stem, likeness, aard], best first. */
  verwanten(woord) {
    if (!this.#verwanten.has(woord)) this.#verwanten.set(woord, this.#zoekVerwanten(woord));
    return this.#verwanten.get(woord);
  }

  #zoekVerwanten(woord) {
    const s = stam(woord);
    const zelf = this.#stammen.has(s);
    const uit = new Map(zelf ? [[s, [s, 1, "zelf"]]] : []);
    const zet = (t, hoe, aard) => {
      if (!uit.has(t) || uit.get(t)[1] < hoe) uit.set(t, [t, hoe, aard]);
    };
    if (!zelf) for (const [t, hoe] of this.fouten(woord)) zet(t, hoe, "fout");
    else if (s.length > 4) for (const t of this.#klanken.get(klank(s))) zet(t, 0.9, "fout");
    if (s.length >= 3) {
      for (const t of this.#lijst) {
        if (t.length > s.length) {
          const deel = s.length / t.length;
          if ((s.length >= KORTST_DEEL || !zelf) && t.startsWith(s)) zet(t, 0.45 + 0.4 * deel, "kop");
          else if (s.length >= KORTST_STAART && t.endsWith(s)) zet(t, 0.45 + 0.35 * deel, "staart");
        } else if (!zelf && t.length >= KORTST_DEEL && t !== s && (s.startsWith(t) || s.endsWith(t))) {
          zet(t, 0.25 + (0.5 * t.length) / s.length, "deel");
        }
      }
    }
    return [...uit.values()].sort((a, b) => b[1] - a[1]).slice(0, MEESTE);
  }

  /** The stems nearest to one that is not known, for a suggestion. */
  lijktOp(s) {
    const meest = Math.max(2, Math.ceil(s.length / 3));
    const gevonden = [];
    for (const t of this.#lijst) {
      const a = t.length > 3 && t[0] === s[0] ? afstand(s, t, meest) : meest + 1;
      if (a <= meest) gevonden.push([t, a]);
    }
    return gevonden
      .sort((a, b) => a[1] - b[1])
      .slice(0, 3)
      .map(([t]) => t);
  }

  /** An unknown word as two known ones: meldcodetraining is meldcode and training. Null when it does not come apart. */
  splits(woord) {
    let beste = null;
    for (let i = 3; i <= woord.length - 3; i++) {
      const kop = woord.slice(0, i);
      for (const tussen of ["", "s", "en", "e"]) {
        if (!woord.startsWith(tussen, i)) continue;
        const staart = woord.slice(i + tussen.length);
        if (staart.length < 3 || !this.#deel(kop) || !this.#deel(staart)) continue;
        const kortst = Math.min(kop.length, staart.length);
        if (!beste || kortst > beste.kortst) beste = { kortst, delen: [kop, staart] };
      }
    }
    return beste && beste.kortst >= KORTST_DEEL ? beste.delen : null;
  }

  #deel(woord) {
    return this.#stammen.has(stam(woord));
  }

  /** The stems of known words that two neighbours form, in either order, also when slightly mistyped. */
  samen(a, b) {
    if ((a + b).length < 6) return [];
    for (const [kop, staart, hoe] of [
      [a, b, 1],
      [b, a, 0.95],
    ]) {
      for (const tussen of ["", "s", "en", "n"]) {
        const s = stam(kop + tussen + staart);
        if (this.#stammen.has(s)) return [[s, hoe, "zelf"]];
      }
    }
    if ((this.kent(a) && this.kent(b)) || (a + b).length < 8) return [];
    return [...this.fouten(a + b)].filter(([, hoe]) => hoe >= 0.82).map(([t, hoe]) => [t, hoe, "fout"]);
  }
}
