/* In which order documents answer a question: how well they match, then what they are, where and when they hold. */

import { zegt } from "./vraag.js";

const NAAM = 1;
const TEKST = 0.3;
const NOEMT = 0.9;
const KANSHEBBERS = 800;
const GELIJK = 0.62;
const ZELF = { zelf: 0, fout: 0 };
const HULPVRAGEN = ["acuut-gevaar", "advies", "melden"];

/** The best score of each document for one word of the question. */
function perWoord(eenheid, verzameling) {
  const uit = new Map();
  const zet = (id, waarde) => {
    if (waarde > (uit.get(id) ?? 0)) uit.set(id, waarde);
  };
  let [df, beste] = [0, 0];
  for (const [s, hoe] of eenheid.verwanten) {
    const opNaam = verzameling.opNaam(s);
    for (const [id, score] of opNaam) zet(id, hoe * NAAM * (0.7 + 0.3 * score));
    if (hoe >= 0.8) for (const [id, score] of verzameling.opTekst(s)) zet(id, hoe * TEKST * (0.6 + 0.4 * score));
    if (hoe > beste && opNaam.length) [df, beste] = [Math.max(opNaam.length, verzameling.opTekst(s).length), hoe];
  }
  for (const { groep, document, hoe } of eenheid.betekent) {
    const doelen = groep ? groep.naar.map(([id, rang]) => [id, hoe * 0.88 ** rang]) : [[document.id, hoe]];
    for (const [id, waarde] of doelen) {
      zet(id, waarde);
      for (const over of verzameling.overWat(id)) zet(over.id, waarde * over.deelt);
    }
    for (const s of groep ? verzameling.enkelvoud(groep) : []) {
      for (const [id, score] of verzameling.opNaam(s)) zet(id, hoe * GELIJK * (0.7 + 0.3 * score));
    }
  }
  const aantal = verzameling.documenten.length + 1;
  const gewicht = Math.max(0.3, Math.log(aantal / (df + 1)) / Math.log(aantal));
  return { uit, gewicht: uit.size ? gewicht : 0 };
}

/** How near a document is to the places of a question: 1 is neutral. */
function nabij(document, plaatsen, verzameling) {
  if (!plaatsen.length) return 1;
  if (plaatsen.includes(document)) return 1.35;
  if (!document.gebied.length) return document.veraf;
  let beste = 0.35;
  for (const plaats of plaatsen) {
    verzameling.omgeving(plaats).forEach((kring, i) => {
      if (document.gebied.some((id) => kring.has(id)) || kring.has(document.id))
        beste = Math.max(beste, [1.6, 1.45, 1.3][i]);
    });
  }
  return beste;
}

/** A document whose whole name is asked comes before documents that mention it. */
function naamgelijk(document, gezegd, aantal) {
  let beste = 1;
  for (const stammen of document.kernen) {
    if (!stammen.length || !stammen.every((s) => gezegd.has(s))) continue;
    const alles = new Set(stammen.flatMap((s) => gezegd.get(s).door)).size >= aantal;
    beste = Math.max(beste, alles ? 1.8 : 1.3);
  }
  return beste;
}

/** How heavily a long question mentions a document: what it names in full is worth showing, the rarer the more. */
function genoemd(document, gezegd, zwaarte) {
  const stammen = document.kernen[0];
  if (!stammen.length || !stammen.every((s) => gezegd.get(s)?.hoe === 1)) return 0;
  return NOEMT * Math.max(...stammen.flatMap((s) => gezegd.get(s).door).map((i) => zwaarte[i]));
}

function bedoeling(document, { signaal, zoekt }) {
  let factor = 1;
  for (const soort of zoekt) factor *= document.bedoeling[soort] ?? 1;
  if (signaal && document.vragen.length) {
    factor *= document.vragen.some((v) => HULPVRAGEN.includes(v)) ? 1.25 : 0.55;
  }
  return factor;
}

/** Help that is there for everybody belongs with the first answers when a question smells of need. */
function hulp(document, vraag, plaatsen) {
  if (!vraag.signaal) return 0;
  if (document.adres === "hulp-nu/") return vraag.signaal === "gevaar" ? 0.95 : 0.5;
  if (document.over.length > 1 || !document.vragen.includes("acuut-gevaar")) return 0;
  if (!document.vragen.includes("advies")) return vraag.signaal === "gevaar" ? 0.97 : 0;
  if (!document.gebied.length) return 0.85;
  return plaatsen.length ? 0.8 : 0;
}

/** The documents worth weighing further, with how well they match: all words before any word. */
function kanshebbers(punten, som) {
  const uit = [];
  let hoogste = 0;
  for (const [id, { totaal, dekking }] of punten) {
    const deel = dekking / som;
    const basis = (totaal / som) * (0.3 + 0.7 * deel * deel);
    if (basis > hoogste) hoogste = basis;
    if (basis >= 0.08 * hoogste) uit.push([id, basis]);
  }
  if (uit.length <= KANSHEBBERS) return uit;
  return uit.sort((a, b) => b[1] - a[1]).slice(0, KANSHEBBERS);
}

/** The documents that answer, best first, each with its score. ``vandaag`` is a date as text. */
export function rangschik(vraag, verzameling, vandaag) {
  const delen = [...vraag.eenheden].map((e) => perWoord(e, verzameling));
  const som = delen.reduce((s, d) => s + d.gewicht, 0) || 1;
  const punten = new Map();
  for (const { uit, gewicht } of delen) {
    for (const [id, waarde] of uit) {
      const p = punten.get(id) ?? { totaal: 0, dekking: 0 };
      p.totaal += gewicht * waarde;
      p.dekking += gewicht * Math.min(1, waarde * 1.6);
      punten.set(id, p);
    }
  }
  const treffers = [];
  const woorden = [...new Set([...vraag.eenheden, ...vraag.plaatswoorden])];
  const gezegd = zegt(woorden, ZELF);
  const zwaarte = woorden.map((e) => delen[vraag.eenheden.indexOf(e)]?.gewicht ?? 0);
  for (const [id, basis] of kanshebbers(punten, som)) {
    const document = verzameling.documenten[id];
    const score = basis * document.gewicht
      * (document.tot && document.tot < vandaag ? 0.75 : 1)
      * nabij(document, vraag.plaatsen, verzameling) * bedoeling(document, vraag)
      * naamgelijk(document, gezegd, woorden.length);
    treffers.push({ document, score });
  }
  const top = treffers.reduce((hoogste, t) => Math.max(hoogste, t.score), 0.01);
  for (const t of treffers) {
    const gewicht = genoemd(t.document, gezegd, zwaarte);
    if (gewicht) t.score = Math.max(t.score, top * gewicht * t.document.gewicht);
  }
  vulAan(treffers, vraag, verzameling, top);
  return treffers.filter((t) => t.score >= 0.08 * top).sort((a, b) => b.score - a.score);
}

/** The places that were named, and help when a question smells of need, belong with the answers whatever they match. */
function vulAan(treffers, vraag, verzameling, top) {
  const per = new Map(treffers.map((t) => [t.document, t]));
  const minstens = (document, score) => {
    const t = per.get(document);
    if (t) t.score = Math.max(t.score, score);
    else if (score) treffers.push({ document, score });
  };
  for (const plaats of vraag.plaatsen) minstens(plaats, 0.68 * top);
  if (!vraag.signaal) return;
  for (const document of verzameling.hulp) {
    const deel = hulp(document, vraag, vraag.plaatsen);
    if (deel) minstens(document, deel * top * nabij(document, vraag.plaatsen, verzameling));
  }
}
