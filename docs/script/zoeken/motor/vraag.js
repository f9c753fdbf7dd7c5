/* What a typed question says: the words that count, the places, and the phrases that mean something. */

import { isStopwoord, stam, woorden } from "./taal.js";

/** How sure a likeness must be before a phrase counts as said. */
const GELIJK = { zelf: 0, fout: 0, deel: 0.55, kop: 0.72, staart: 0.8 };

/**
 * The words that count, each with what it may mean; an unknown compound is taken apart, neighbours may be one word.
 * The name of a village (``dorp``) means nothing else, unless it is a word that is known besides.
 */
function eenhedenVan(inhoud, lijst, dorp) {
  const uit = [];
  for (const woord of new Set(inhoud)) {
    if (dorp.has(woord) && !lijst.kent(woord)) {
      uit.push({ woord, verwanten: [], betekent: [], plaats: true });
      continue;
    }
    const bekend = lijst.kent(woord) || [...lijst.fouten(woord).values()].some((hoe) => hoe >= 0.8);
    const delen = (!bekend && lijst.splits(woord)) || [woord];
    for (const deel of delen) uit.push({ woord: deel, verwanten: lijst.verwanten(deel), betekent: [], plaats: false });
  }
  for (let i = 0; i + 1 < uit.length; i++) {
    const samen = lijst.samen(uit[i].woord, uit[i + 1].woord);
    if (!samen.length) continue;
    const nieuw = new Set(samen.map(([s]) => s));
    for (const e of [uit[i], uit[i + 1]]) e.verwanten = [...samen, ...e.verwanten.filter(([s]) => !nieuw.has(s))];
  }
  return uit;
}

/** Which words of the question say a stem, and how surely: [numbers, likeness] by stem. */
export function zegt(eenheden, genoeg) {
  const stammen = new Map();
  eenheden.forEach(({ verwanten }, i) => {
    for (const [s, hoe, aard] of verwanten) {
      if (hoe < (genoeg[aard] ?? 2)) continue;
      const al = stammen.get(s);
      if (!al || hoe > al.hoe + 0.01) stammen.set(s, { door: [i], hoe });
      else if (al.hoe - hoe < 0.01) al.door.push(i);
    }
  });
  return stammen;
}

/** Every phrase that the units say, with how sure it is and which units say it. */
function gezegd(eenheden, alle, frases) {
  const stammen = zegt(eenheden, GELIJK);
  const tekst = ` ${alle.map(stam).join(" ")} `;
  const treffers = [];
  for (const s of new Set([...stammen.keys(), ...alle.filter(isStopwoord).map(stam)])) {
    for (const frase of frases.get(s) ?? []) {
      if (frase.letterlijk) {
        if (tekst.includes(` ${frase.stammen.join(" ")} `)) treffers.push({ ...frase, hoe: 1, door: new Set() });
      } else if (frase.stammen.every((d) => stammen.has(d))) {
        const gevonden = frase.stammen.map((d) => stammen.get(d));
        const hoe = Math.min(...gevonden.map((g) => g.hoe));
        treffers.push({ ...frase, hoe, door: new Set(gevonden.flatMap((g) => g.door)) });
      }
    }
  }
  return treffers;
}

/** A phrase gives way to one that says the same and more: "geweld" to "huiselijk geweld". */
function gaatOpIn(frase, treffers) {
  return treffers.some((ander) => ander.door.size > frase.door.size && [...frase.door].every((i) => ander.door.has(i)));
}

/** A question taken apart, over the documents that are there now. */
export function ontleed(tekst, verzameling) {
  const { woordenlijst, frases } = verzameling;
  const alle = woorden(tekst);
  const inhoud = alle.filter((w) => !isStopwoord(w));
  const dorpen = verzameling.dorpenIn(alle);
  const dorp = new Set(dorpen.flatMap((d) => d.woorden));
  const eenheden = eenhedenVan(inhoud.length ? inhoud : alle, woordenlijst, dorp);
  const treffers = gezegd(eenheden, alle, frases);
  const opPlaats = treffers.filter((t) => t.plaats);
  const opBegrip = treffers.filter((t) => !t.plaats);
  const plaatstreffers = opPlaats.filter((t) => !gaatOpIn(t, opPlaats));
  const plaatsen = new Set([...plaatstreffers.map((t) => t.plaats), ...dorpen.map((d) => d.document)]);
  const groepen = new Set();
  for (const t of opBegrip) {
    if (t.groep) groepen.add(t.groep);
    const hoe = gaatOpIn(t, opBegrip) ? t.hoe * 0.6 : t.hoe;
    for (const i of t.door) eenheden[i].betekent.push({ groep: t.groep, document: t.document, hoe });
  }
  for (const groep of groepen) {
    for (const [id] of groep.naar) {
      if (verzameling.documenten[id].aard === "gemeente") plaatsen.add(verzameling.documenten[id]);
    }
  }
  for (const t of plaatstreffers) for (const i of t.door) eenheden[i].plaats = true;
  for (const e of eenheden) {
    if (
      e.betekent.some(
        ({ groep }) => groep?.naar.length && groep.naar.every(([id]) => verzameling.documenten[id].aard === "gemeente"),
      )
    ) {
      e.plaats = true;
    }
  }
  const signalen = [...groepen].map((g) => g.signaal);
  return {
    eenheden: eenheden.filter((e) => !e.plaats || eenheden.every((a) => a.plaats)),
    plaatswoorden: eenheden.filter((e) => e.plaats),
    plaatsen: [...plaatsen],
    signaal: signalen.includes("gevaar") ? "gevaar" : signalen.includes("nood") ? "nood" : "",
    zoekt: new Set([...groepen].flatMap((g) => g.zoekt)),
    onbekend: eenheden.filter((e) => !e.plaats && !e.verwanten.length && !e.betekent.length).map((e) => e.woord),
  };
}
