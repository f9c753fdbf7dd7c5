/*
 * The places of the country, and which of them a question names: only as they are written, never one that looks like it
 * without saying so. Knows no ranking.
 */

import { afstand, isStopwoord, klank, vouw, woorden } from "./taal.js";

/* Words that say that a name of a place follows. */
const VOORAF = new Set([
  "in",
  "te",
  "uit",
  "nabij",
  "omgeving",
  "rond",
  "gemeente",
  "regio",
  "provincie",
  "stad",
  "dorp",
  "plaats",
  "woon",
]);
const SOORTWOORD = new Set(["gemeente", "regio", "provincie", "stad", "dorp", "plaats", "omgeving", "woonplaats"]);
/* Words after which a word that is also a place is not the place: the neighbours, my animals. */
const LIDWOORD = new Set(
  "de het een mijn je jouw uw zyn haar hun ons onze dit deze die dat alle veel twee geen".split(" "),
);
/* Whose surname follows, which may be a village as well: mevrouw De Vries. */
const HEET = /(?:^| )(?:mevr|mevrouw|mw|meneer|dhr|familie)(?: de| den| der| van)*$/;
/* Words that make the name of a region of another name: Midden-Brabant, Noord-Holland Noord. */
const WINDSTREEK = new Set("noord oost zuid west midden noordoost noordwest zuidoost zuidwest".split(" "));
/* What is left of the article in 's-Hertogenbosch and 't Harde. */
const LETTER = new Set(["s", "t"]);
const VEILIG = 5;
/* Letters at the end of a name, and in how many names they make another word with that end sound like a place. */
const [EIND, EENDER] = [4, 4];

/* Letters in which a name may differ to be suggested: one that long may miss one, a longer one two. */
const ruimte = (naam) => (naam.length < VEILIG ? 0 : naam.length < 9 ? 1 : 2);

export class Plaatsen {
  /** First word of a name to the names: {woorden, document}. */
  #namen = new Map();
  /** Those of #hele, until a name is added. */
  #heel = new Map();
  #gewoon = new Set();
  /** Every word in the name of a province, region or gemeente. */
  #delen = new Set();
  #buiten = new Set();
  /** How many names end in the same letters. */
  #einden = new Map();

  /** Names that are words as well. */
  gewoon(namen) {
    for (const naam of namen) for (const woord of woorden(naam)) this.#gewoon.add(woord);
  }

  /** Names of places that we have no page of: abroad, and regions and neighbourhoods here. */
  buiten(namen) {
    for (const woord of woorden(namen)) this.#buiten.add(woord);
  }

  isBuiten(woord) {
    return this.#buiten.has(woord);
  }

  /** Add a name; ``rang`` is 0 for the name of a gemeente or region, 1 for another name of it, 2 for a village. */
  voegToe(naam, document, rang) {
    const kern = /[( ]/.test(naam)
      ? naam
          .replace(/\(.*?\)/g, " ")
          .replace(/^(regio|gemeente|provincie) /i, "")
          .trim()
      : naam;
    const alle = woorden(kern);
    if (!alle.length) return;
    if (rang < 2) for (const woord of alle) this.#delen.add(woord);
    const nieuw = { woorden: alle, document, rang, naam: kern };
    const al = this.#namen.get(alle[0]);
    if (!al) this.#namen.set(alle[0], [nieuw]);
    else if (!al.some((n) => n.document === document && n.woorden.join() === alle.join())) al.push(nieuw);
    else return;
    this.#heel.clear();
  }

  /** Whole names, joined, to suggest from; made when one is asked for. */
  #hele() {
    if (!this.#heel.size) {
      this.#einden.clear();
      for (const namen of this.#namen.values())
        for (const n of namen) {
          const heel = n.woorden.join(" ");
          const al = this.#heel.get(heel);
          if (al) al.push(n);
          else this.#heel.set(heel, [n]);
          const eind = heel.slice(-EIND);
          this.#einden.set(eind, (this.#einden.get(eind) ?? 0) + 1);
        }
    }
    return this.#heel;
  }

  /** Whether a word sounds like a place, since some places end as it does. */
  klinkt(woord) {
    this.#hele();
    return this.#einden.get(woord.slice(-EIND)) >= EENDER;
  }

  /** Whether a word is the name of a place and no other word. */
  isNaam(woord) {
    return !this.#gewoon.has(woord) && (this.#namen.get(woord) ?? []).some((n) => n.woorden.length === 1);
  }

  /**
   * The places that a question names, one after another, the longest name at each place: {naam, van, tot, documenten}.
   * ``bekend`` tells whether a word means something else as well, ``groot`` whether it has a capital inside the question.
   */
  in(alle, bekend, groot) {
    const uit = [];
    for (let i = 0; i < alle.length; i++) {
      const hier = (this.#namen.get(alle[i]) ?? []).filter((n) => n.woorden.every((w, j) => alle[i + j] === w));
      const lengte = Math.max(0, ...hier.map((n) => n.woorden.length));
      if (!lengte || HEET.test(alle.slice(Math.max(0, i - 3), i).join(" "))) continue;
      const langst = hier.filter((n) => n.woorden.length === lengte).sort((a, b) => a.rang - b.rang);
      if (lengte === 1 && !this.#bedoeld(alle, i, langst, bekend, groot)) continue;
      const begin = LETTER.has(alle[i - 1]) ? i - 1 : i;
      const ervoor = SOORTWOORD.has(alle[begin - 1]);
      const erna = SOORTWOORD.has(alle[i + lengte]);
      uit.push({
        naam: langst[0].naam,
        van: ervoor ? begin - 1 : begin,
        tot: i + lengte + (erna ? 1 : 0),
        soortwoord: ervoor ? alle[begin - 1] : erna ? alle[i + lengte] : "",
        rang: langst[0].rang,
        documenten: [...new Set(langst.map((n) => n.document))],
      });
      i += lengte - 1;
    }
    return uit;
  }

  /**
   * Where a question names a region that we do not know, though we may know its words: {van, tot}, or nothing. ``genoemd``
   * are the places that it names, ``vreemd`` tells whether a word is unknown.
   */
  streek(tekst, alle, genoemd, vreemd) {
    const op = (i) => genoemd.find(({ van, tot }) => van <= i && i < tot);
    const wind = (i) => !op(i) && WINDSTREEK.has(alle[i]);
    const bekend = (i) => !isStopwoord(alle[i]) && (this.#delen.has(alle[i]) || vreemd(alle[i]));
    const naam = (i) => (op(i) ? op(i).documenten.every((d) => d.aard === "provincie") : i in alle && bekend(i));
    const half = (i, j) => op(i) && !op(j) && vreemd(alle[j]);
    const streepje = (i) => vouw(tekst).includes(`${alle[i]}-${alle[i + 1]}`);
    const samen = (i, j) => (wind(i) && naam(j)) || (wind(j) && naam(i)) || ((half(i, j) || half(j, i)) && streepje(i));
    const eerste = alle.findIndex((_, i) => i + 1 < alle.length && samen(i, i + 1));
    if (eerste < 0) return undefined;
    let [van, tot] = [op(eerste)?.van ?? eerste, op(eerste + 1)?.tot ?? eerste + 2];
    while (SOORTWOORD.has(alle[van])) van += 1;
    while (wind(tot)) tot += 1;
    return { van, tot };
  }

  /** Whether one word that is the name of a place is meant as one. */
  #bedoeld(alle, i, [eerste], bekend, groot) {
    const woord = alle[i];
    const ervoor = alle[LETTER.has(alle[i - 1]) ? i - 2 : i - 1];
    if (alle.length === 1) return true; // who types "Echt" and nothing else means the village
    if (VOORAF.has(ervoor)) return !isStopwoord(woord) || i === alle.length - 1; // "in een la" is no village
    if (isStopwoord(woord) || woord.length < 3 || ervoor === "geen") return false; // "geen uitweg" is no village
    if (!this.#gewoon.has(woord) && !(eerste.rang === 2 && bekend(woord))) return true;
    if (LIDWOORD.has(ervoor)) return false;
    if (eerste.rang === 2) return i > 0 && groot(woord); // "hulp Dieren"
    const laatste = alle.length - 1 - i;
    return (
      alle.length <= 3 || (i > 0 && groot(woord)) || (alle.length === 4 && laatste < (alle.some(isStopwoord) ? 1 : 2))
    );
  }

  /**
   * The places that a word looks like, when it is none itself: for "bedoelt u", never for an answer without a word.
   * ``ruim`` also among villages.
   */
  lijktOp(woord, ruim) {
    const meest = ruimte(woord);
    const klinkt = klank(woord);
    let [beste, uit] = [meest + 1, []];
    if (!meest || this.#hele().has(woord)) return uit;
    for (const [naam, van] of this.#hele()) {
      if (naam.length < VEILIG || naam[0] !== woord[0] || Math.abs(naam.length - woord.length) > meest) continue;
      if (!ruim && (van[0].rang === 2 || naam.length < 7)) continue;
      if (woord.includes(" ") && !naam.includes(" ")) continue; // "kerk dam" is no Kerkdam
      const ver = (klank(naam) === klinkt ? 1 : afstand(woord, naam, meest)) + (van[0].rang === 2 ? 0.5 : 0);
      if (ver > meest + 0.5) continue;
      if (ver < beste) [beste, uit] = [ver, [...van]];
      else if (ver === beste) uit.push(...van);
    }
    return uit;
  }
}
