/* What a typed question says: the words that count, the places, and the phrases that mean something. */

import { isStopwoord, stam, woorden } from "./taal.js";

/** How sure a likeness must be before a phrase counts as said. */
const GELIJK = { zelf: 0, fout: 0, deel: 0.55, kop: 0.72, staart: 0.8 };

/** Words as they count: neighbours that form one known word are joined, unknown compounds are taken apart. */
function delen(inhoud, lijst) {
  const uit = [];
  for (let i = 0; i < inhoud.length; i++) {
    const woord = inhoud[i];
    const samen = i + 1 < inhoud.length ? lijst.plak(woord, inhoud[i + 1]) : null;
    if (samen) {
      uit.push(samen);
      i += 1;
      continue;
    }
    const bekend = lijst.kent(woord) || [...lijst.fouten(woord).values()].some((hoe) => hoe >= 0.8);
    uit.push(...((!bekend && lijst.splits(woord)) || [woord]));
  }
  return uit;
}

/** Every phrase that the units say, with how sure it is and which units say it. */
function gezegd(eenheden, alle, frases) {
  const stammen = new Map();
  eenheden.forEach(({ verwanten }, i) => {
    for (const [s, hoe, aard] of verwanten) {
      if (hoe < GELIJK[aard]) continue;
      if (!stammen.has(s) || stammen.get(s).hoe < hoe) stammen.set(s, { i, hoe });
    }
  });
  const tekst = ` ${alle.map(stam).join(" ")} `;
  const treffers = [];
  for (const s of new Set([...stammen.keys(), ...alle.filter(isStopwoord).map(stam)])) {
    for (const frase of frases.get(s) ?? []) {
      if (frase.letterlijk) {
        if (tekst.includes(` ${frase.stammen.join(" ")} `)) treffers.push({ ...frase, hoe: 1, door: new Set() });
      } else if (frase.stammen.every((d) => stammen.has(d))) {
        const gevonden = frase.stammen.map((d) => stammen.get(d));
        const hoe = Math.min(...gevonden.map((g) => g.hoe));
        treffers.push({ ...frase, hoe, door: new Set(gevonden.map((g) => g.i)) });
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
  const eenheden = delen(inhoud.length ? inhoud : alle, woordenlijst).map((woord) => ({
    woord,
    verwanten: woordenlijst.verwanten(woord),
    betekent: [],
    plaats: false,
  }));
  const treffers = gezegd(eenheden, alle, frases);
  const opPlaats = treffers.filter((t) => t.plaats);
  const opBegrip = treffers.filter((t) => !t.plaats);
  const plaatstreffers = opPlaats.filter((t) => !gaatOpIn(t, opPlaats));
  const plaatsen = new Set(plaatstreffers.map((t) => t.plaats));
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
    if (e.betekent.some(({ groep }) => groep && groep.naar.length && groep.naar.every(([id]) => verzameling.documenten[id].aard === "gemeente"))) {
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
    onbekend: eenheden.filter((e) => !e.verwanten.length && !e.betekent.length).map((e) => e.woord),
  };
}
