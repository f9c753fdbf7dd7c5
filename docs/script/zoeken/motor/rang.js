/* In which order documents answer a question: how well they match, then what they are, where and when they hold. */

import { helpt, STUKKEN, zegt } from "./vraag.js";

/** The weights, worked out by trying (bench/zoeken/stel_af.mjs); tests may try others. */
export const GEWICHTEN = {
  tekst: 0.3,
  gevraagd: 1.2,
  gevraagdVan: 0.84,
  gelijk: 0.62,
  gelijkTekst: 0.2,
  rang: 0.75,
  zwak: 0.4,
  dekking: 0.7,
  voorbij: 0.86,
  opgevolgd: 0.6,
  vroeger: 1.4,
  bedoelt: 0.2,
  jaar: 2,
  soort: 1.85,
  zelfdeSoort: 1.35,
  titel: 3,
  vanSoort: 0.7,
  noemtPlaats: 2.4,
  zelfPlaats: 1.35,
  kring: [1.6, 1.45, 1.3],
  elders: 0.25,
  heel: 2,
  deel: 2,
  naamdeel: 3,
  nieuws: 3,
  alleenNaam: 2,
  hulpvraag: 1,
  vak: 0.8,
  geenHulp: 0.55,
  vreemd: 0.4,
};
const KANSHEBBERS = 800;
/* From which score a document says a word wholly: 1 / VOL. */
const VOL = 1.6;
const ZELF = { zelf: 0, fout: 0 };

/* Whether a group that leads nowhere tells what is wanted, rather than what it is about. */
const zegtIets = ({ signaal, zoekt }) => (signaal || zoekt.length) && signaal !== "papier";

/** The best score of each document for one word of the question. */
function perWoord(eenheid, verzameling, g) {
  const uit = new Map();
  const zet = (id, waarde) => {
    if (waarde > (uit.get(id) ?? 0)) uit.set(id, waarde);
  };
  let [df, beste] = [0, 0];
  const zelf = eenheid.verwanten.some(([, , aard]) => aard === "zelf");
  for (const [s, sterk, aard] of eenheid.verwanten) {
    const hoe = zelf && aard !== "zelf" ? sterk * g.zwak : sterk;
    const opNaam = verzameling.opNaam(s);
    for (const [id, score] of opNaam) zet(id, hoe * (0.7 + 0.3 * score));
    if (hoe >= 0.8) for (const [id, score] of verzameling.opTekst(s)) zet(id, hoe * g.tekst * (0.6 + 0.4 * score));
    if (hoe >= 0.8)
      for (const [id, score] of verzameling.opVraag(s))
        zet(id, hoe * (verzameling.documenten[id].duidt ? g.gevraagdVan : g.gevraagd) * (0.6 + 0.4 * score));
    const hier = Math.max(opNaam.length, verzameling.opTekst(s).length, verzameling.opVraag(s).length);
    if (!hier || hoe < beste) continue;
    [df, beste] = [hoe > beste ? hier : Math.max(df, hier), hoe];
  }
  for (const { groep, document, hoe } of eenheid.betekent) {
    const doelen = groep ? groep.naar.map(([id, rang]) => [id, hoe * g.rang ** rang]) : [[document.id, hoe]];
    for (const [id, waarde] of doelen) {
      zet(id, waarde);
      for (const over of verzameling.overWat(id)) zet(over.id, waarde * over.deelt);
    }
    for (const s of groep ? verzameling.synoniemen(groep) : []) {
      for (const [id, score] of verzameling.opNaam(s)) zet(id, hoe * g.gelijk * (0.7 + 0.3 * score));
      for (const [id, score] of verzameling.opTekst(s)) zet(id, hoe * g.gelijkTekst * (0.6 + 0.4 * score));
    }
    // Whatever it is called, an amount answers "kosten".
    for (const id of groep ? verzameling.vanSoort(groep) : []) zet(id, hoe * g.vanSoort);
  }
  const aantal = verzameling.documenten.length + 1;
  const gewicht = Math.max(0.3, Math.log(aantal / (df + 1)) / Math.log(aantal));
  const vak = eenheid.betekent.some(({ groep }) => groep?.signaal === "vak" || groep?.signaal === "papier") ? g.vak : 1;
  const zegtWat =
    eenheid.betekent.length > 0 &&
    eenheid.betekent.every(({ groep }) => groep && !groep.naar.length && zegtIets(groep));
  return { uit, gewicht: uit.size ? gewicht * vak * (zegtWat ? g.bedoelt : 1) : 0 };
}

/** How near a document is to the places of a question: 1 is neutral. */
function nabij(document, plaatsen, verzameling, g) {
  if (!plaatsen.length) return 1;
  if (plaatsen.includes(document)) return g.zelfPlaats;
  if (!document.gebied.length) return document.veraf;
  let beste = g.elders;
  for (const plaats of plaatsen) {
    verzameling.omgeving(plaats).forEach((kring, i) => {
      if (document.gebied.some((id) => kring.has(id)) || kring.has(document.id)) beste = Math.max(beste, g.kring[i]);
    });
  }
  return beste;
}

/**
 * A document whose whole name is asked comes before documents that mention it; by less, the less of a long question its
 * name is. ``zwaarte`` is how much each word of the question says.
 */
function naamgelijk(document, gezegd, tekst, zwaarte, g) {
  let beste = document.titels.some((titel) => tekst.includes(titel)) ? g.titel : 1;
  const som = zwaarte.reduce((s, deel) => s + deel, 0) || 1;
  for (const stammen of document.kernen) {
    if (!stammen.length || !stammen.every((s) => gezegd.has(s))) continue;
    const door = new Set(stammen.flatMap((s) => gezegd.get(s).door));
    const deel = [...door].reduce((s, i) => s + zwaarte[i], 0) / som;
    const factor = door.size >= zwaarte.length ? g.heel : 1 + (g.deel - 1) * Math.min(1, g.naamdeel * deel);
    beste = Math.max(beste, factor);
  }
  return beste;
}

/** The stem of each word of a question as it is written, but for a year, which tells when. */
const eigenStammen = ({ eenheden, jaren }) =>
  eenheden
    .filter(({ woord }) => !jaren.includes(woord))
    .map(({ verwanten }) => verwanten.find(([, , aard]) => aard === "zelf")?.[0]);

/** Whether a question of some words says nothing but words of this name: rather that than what is also meant by them. */
const zegtNaam = (document, eigen, g) =>
  eigen.length > 1 && eigen.every((s) => document.kernen[0].includes(s)) ? g.alleenNaam : 1;

/** Whether the question says what a document is: a risk, a decision, an amount; in that word, or in one for the same. */
function zegtSoort({ labelstammen }, gezegd, soorten, g) {
  if (labelstammen.some((s) => gezegd.get(s)?.hoe === 1)) return g.soort;
  return labelstammen.some((s) => soorten.has(s)) ? g.zelfdeSoort : 1;
}

function bedoeling(document, { signaal, zoekt, vertelt, talen }, g) {
  let factor = document.taal && !talen.length ? g.vreemd : 1;
  for (const soort of zoekt) factor *= document.bedoeling[soort] ?? 1;
  if ((signaal || vertelt) && document.vragen.length) {
    factor *= helpt(document.vragen) ? g.hulpvraag : g.geenHulp;
  }
  return factor;
}

/**
 * What is past counts less, unless a year or what became of it is asked; what has a successor less than that. Who asks what
 * holds now, where nothing does, wants what ended last.
 */
function tijd(document, { jaren, zoekt }, vandaag, g) {
  if (jaren.length && !zoekt.has("opvolger")) return 1;
  const over = document.begint
    ? document.tot > vandaag
    : document.ingetrokken || document.tot === "-" || (document.tot && document.tot < vandaag);
  if (zoekt.has("vroeger")) return over || document.opgevolgd ? g.vroeger : 1;
  const jaar = (dag) => Number.parseInt(dag, 10) || 0;
  const lang = zoekt.has("nu") && over ? (jaar(vandaag) - jaar(document.tot)) / 2 : 0;
  return (document.opgevolgd ? g.opgevolgd : 1) * (over && !zoekt.has("voortgang") ? g.voorbij ** (1 + lang) : 1);
}

/** Help that is there for everybody belongs with the first answers when a question smells of need. */
function hulp(document, { signaal, plaatsen }) {
  const acuut = signaal === "gevaar";
  if (document.adres === "hulp-nu/") return acuut || signaal === "zelfdoding" ? 0.95 : 0.5;
  if (document.over.length > 1 || !document.vragen.includes("acuut-gevaar") || signaal === "zelfdoding") return 0;
  if (!document.vragen.includes("advies")) return acuut ? 0.97 : 0;
  if (!document.gebied.length) return 0.85;
  return plaatsen.length ? 0.8 : 0;
}

/** The documents worth weighing further, with how well they match: all words before any word. */
function kanshebbers(punten, som, g) {
  const uit = [];
  let hoogste = 0;
  for (const [id, { totaal, dekking }] of punten) {
    const deel = dekking / som;
    const basis = (totaal / som) * (1 - g.dekking + g.dekking * deel * deel);
    if (basis > hoogste) hoogste = basis;
    if (basis >= 0.08 * hoogste) uit.push([id, basis]);
  }
  if (uit.length <= KANSHEBBERS) return uit;
  return uit.sort((a, b) => b[1] - a[1]).slice(0, KANSHEBBERS);
}

/** The documents that answer, best first, each with its score. ``vandaag`` is a date as text. */
export function rangschik(vraag, verzameling, vandaag, g = GEWICHTEN) {
  const delen = vraag.eenheden.map((e) => perWoord(e, verzameling, g));
  const som = delen.reduce((s, d) => s + d.gewicht, 0) || 1;
  const punten = new Map();
  for (const { uit, gewicht } of delen) {
    for (const [id, waarde] of uit) {
      const p = punten.get(id) ?? { totaal: 0, dekking: 0 };
      p.totaal += gewicht * waarde;
      p.dekking += gewicht * Math.min(1, VOL * waarde);
      punten.set(id, p);
    }
  }
  const treffers = [];
  const woorden = [...vraag.eenheden, ...vraag.plaatswoorden];
  const gezegd = zegt(woorden, ZELF);
  const eigen = eigenStammen(vraag);
  const plaatsstammen = new Set(vraag.plaatswoorden.map(({ verwanten: [[s]] }) => s));
  const zwaarte = woorden.map((_, i) => delen[i]?.gewicht ?? 0);
  for (const [id, basis] of kanshebbers(punten, som, g)) {
    const document = verzameling.documenten[id];
    const score =
      basis *
      document.gewicht *
      tijd(document, vraag, vandaag, g) *
      nabij(document, vraag.plaatsen, verzameling, g) *
      bedoeling(document, vraag, g) *
      zegtSoort(document, gezegd, vraag.soorten, g) *
      (vraag.jaren.some((jaar) => document.adres.includes(jaar)) ? g.jaar : 1) *
      Math.max(naamgelijk(document, gezegd, vraag.letterlijk, zwaarte, g), zegtNaam(document, eigen, g)) *
      (document.kernen[0].some((s) => plaatsstammen.has(s)) ? g.noemtPlaats : 1);
    treffers.push({ document, score });
  }
  const top = treffers.reduce((hoogste, t) => Math.max(hoogste, t.score), 0.01);
  vulAan(treffers, vraag, verzameling, top, g);
  const over = treffers.filter((t) => t.score >= 0.08 * top).sort((a, b) => b.score - a.score);
  const nieuws = (d) => (nabij(d, vraag.plaatsen, verzameling, g) > g.elders ? g.nieuws : 0);
  const een = zetOpvolgers(spreid(voegSamen(over), delen, som, nieuws), vraag, verzameling);
  return zetPlaatsen(zetIemand(een, vraag, verzameling), vraag, verzameling);
}

/* How many answers are chosen with an eye to each other, and from how many of the best. */
const [VOOROP, DICHTBIJ] = [3, 12];

/**
 * Who asks several things at once finds something for each: the second and third answer rather say what is not yet said.
 * ``nieuws`` tells how much that counts for a document.
 */
function spreid(treffers, delen, som, nieuws) {
  const hoe = ({ document, ook = [] }) =>
    delen.map(({ uit }) => Math.min(1, VOL * Math.max(...[document, ...ook].map((d) => uit.get(d.id) ?? 0))));
  const kans = treffers.slice(0, DICHTBIJ).map((t) => ({ t, zegt: hoe(t) }));
  const eerst = kans.splice(0, 1);
  const gezegd = delen.map(() => 0);
  while (eerst.length < VOOROP && kans.length) {
    for (const [i, deel] of eerst.at(-1).zegt.entries()) gezegd[i] = Math.max(gezegd[i], deel);
    const nieuw = ({ zegt }) => delen.reduce((s, d, i) => s + d.gewicht * Math.max(0, zegt[i] - gezegd[i]), 0);
    const scores = kans.map((k) => k.t.score * (1 + (nieuws(k.t.document) * nieuw(k)) / som));
    eerst.push(...kans.splice(scores.indexOf(Math.max(...scores)), 1));
  }
  const voorop = eerst.map(({ t }) => t);
  return [...voorop, ...treffers.filter((t) => !voorop.includes(t))];
}

/**
 * Who asks what came after a document finds that just before it; who asks for what was before, that. Who asks for neither
 * and names no year finds what came after before what has been replaced.
 */
function zetOpvolgers(treffers, { zoekt, jaren }, verzameling) {
  const erna = zoekt.has("opvolger") || !(zoekt.has("vroeger") || jaren.length);
  if (!erna && !zoekt.has("vroeger")) return treffers;
  const uit = new Set();
  for (const t of treffers) {
    const ander = erna ? verzameling.opvolger(t.document) : verzameling.voorganger(t.document);
    if (ander) uit.add(treffers.find(({ document }) => document === ander) ?? { document: ander, score: t.score });
    uit.add(t);
  }
  return [...uit];
}

/**
 * Who tells what happens finds somebody to talk to among the first three: first, when she asks whom to call or when we
 * know none of her words, and before anybody who is there for other questions.
 */
function zetIemand(treffers, { vertelt, iemand, vraagtWie, bekend, plaatsen, talen }, verzameling) {
  if (talen.length || !(vertelt || (iemand && !treffers.length))) return treffers;
  const gemeente = plaatsen.find((d) => d.aard === "gemeente");
  const rol = gemeente ? verzameling.contact(gemeente) : verzameling.eerste;
  const plek = treffers.findIndex((t) => t.document === rol);
  const anders = treffers[0]?.document.vragen ?? [];
  const uiterlijk = vraagtWie || !bekend || (anders.length && !helpt(anders)) ? 0 : 1;
  if (!rol || (plek >= 0 && plek <= uiterlijk)) return treffers;
  const eigen = treffers[plek] ?? { document: rol, score: treffers[uiterlijk]?.score ?? 0.01 };
  const rest = treffers.filter((t) => t !== eigen);
  return [...rest.slice(0, uiterlijk), eigen, ...rest.slice(uiterlijk)];
}

/** Help when a question smells of need, and help in one's own language, belong with the answers whatever they match. */
function vulAan(treffers, vraag, verzameling, top, g) {
  const per = new Map(treffers.map((t) => [t.document, t]));
  const minstens = (document, score) => {
    const t = per.get(document);
    if (t) t.score = Math.max(t.score, score);
    if (t || !score) return;
    const nieuw = { document, score };
    per.set(document, nieuw);
    treffers.push(nieuw);
  };
  const plaatsen = vraag.plaatsen.filter((d) => d.aard === "gemeente");
  if (vraag.zoekt.has("contactrol") || vraag.signaal)
    for (const plaats of plaatsen) {
      const rol = verzameling.contact(plaats);
      if (rol) minstens(rol, 0.9 * top);
    }
  if (vraag.talen.length) {
    const pagina = verzameling.inTaal(vraag.talen);
    if (pagina) minstens(pagina, 1.02 * top);
  }
  if (!vraag.signaal) return;
  if (vraag.eerst) minstens(vraag.eerst, 1.05 * top);
  for (const document of verzameling.hulp) {
    const deel = hulp(document, vraag);
    if (deel) minstens(document, deel * top * nabij(document, vraag.plaatsen, verzameling, g));
  }
}

/** One result for one thing: what explains a name is shown with the better answer of that name. */
function voegSamen(treffers) {
  const perNaam = new Map();
  const uit = [];
  for (const t of treffers) {
    const naam = t.document.kernen[0].join(" ");
    const al = perNaam.get(naam);
    if (al && (t.document.voegtZich || al.document.voegtZich)) {
      al.ook = [...(al.ook ?? []), t.document];
      continue;
    }
    if (!al) perNaam.set(naam, t);
    uit.push(t);
  }
  return uit;
}

/**
 * A place that is named is context and an answer: its page comes first; second when the best answer is of that very place
 * (of a region: or of what it lies in), and third when somebody asks for a piece to read that there is of that place.
 */
function zetPlaatsen(treffers, vraag, verzameling) {
  const wil = [];
  for (const { documenten, soortwoord } of vraag.genoemd) {
    const nu = [...new Set(documenten.flatMap((d) => verzameling.vandaag(d)))];
    const gemeenten = nu.filter((d) => d.aard === "gemeente");
    const gebieden = nu.filter((d) => d.aard !== "gemeente");
    const gevraagd = nu.filter((d) => d.aard.endsWith(soortwoord || "-"));
    const eerst = [...gevraagd, ...gemeenten, ...gebieden];
    wil.push(...eerst.slice(0, gemeenten.length > 1 ? 2 : 1), ...documenten.filter((d) => !nu.includes(d)));
  }
  const pagina = [...new Set(wil)].slice(0, 2);
  if (!pagina.length) return treffers;
  const score = treffers[0]?.score ?? 1;
  const per = new Map(treffers.map((t) => [t.document, t]));
  const eigen = pagina.map((document) => per.get(document) ?? { document, score });
  const rest = treffers.filter((t) => !pagina.includes(t.document));
  const voor = eigen.includes(treffers[0]) ? 0 : voorPlaats(rest, vraag, pagina, verzameling);
  const [eerste, ...tweede] = eigen;
  const tussen = tweede.length && !voor && vraag.eenheden.length ? 1 : 0; // two places leave room for what is asked of them
  return [...rest.slice(0, voor), eerste, ...rest.slice(voor, voor + tussen), ...tweede, ...rest.slice(voor + tussen)];
}

/** How many answers come before the page of a place. */
function voorPlaats([beste], { eenheden, zoekt, zonderStuk }, pagina, verzameling) {
  if (!eenheden.length || !beste || zonderStuk.length) return 0;
  if (STUKKEN.some((soort) => zoekt.has(soort))) return 3 - pagina.length;
  const { vanPlan, gebied, vragen } = beste.document;
  if (pagina[0].aard === "provincie" && pagina[0].kernen[0].some((s) => beste.document.kernen[0].includes(s))) return 1;
  const rond = (d) => (d.aard === "gemeente" ? [] : verzameling.omgeving(d));
  const overPlaats = gebied.some((id) => pagina.some((d) => d.id === id || rond(d).some((kring) => kring.has(id))));
  return overPlaats || (gebied.length && !vragen.length && beste.score > (vanPlan ? 1 : 1.3)) ? 1 : 0;
}
