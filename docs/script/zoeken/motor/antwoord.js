/* An answer as pages show it: plain values, ready to be sent out of the worker. */

import { stam, woorden } from "./taal.js";

const MEESTE = 300;
const MET_TEKST = 60;
const LANGSTE = 180;
/* The page of which every gemeente has one of its own below it, and how surely a question says it. */
const [PER_GEMEENTE, ZEKER] = ["meldcode/", 0.8];
const DEELS = ["thema", "actielijn", "doelgroep"];

/** A text in pieces: [text, whether the question says it]; neighbours of one kind are one piece. */
function stukken(tekst, gezegd) {
  const uit = [];
  for (const stuk of tekst.split(/([\p{L}\p{N}&'’]+)/u)) {
    if (!stuk) continue;
    const [woord] = woorden(stuk);
    const wel = woord !== undefined && gezegd.has(stam(woord));
    const vorige = uit.at(-1);
    if (vorige && vorige[1] === wel) vorige[0] += stuk;
    else uit.push([stuk, wel]);
  }
  return uit;
}

/** The piece of a text that says most of what the question says, from the beginning of its sentence. */
function fragment(tekst, gezegd) {
  const zinnen = tekst.split(/(?<=[.!?]) /);
  const raak = zinnen.map(
    (zin) =>
      new Set(
        woorden(zin)
          .map(stam)
          .filter((s) => gezegd.has(s)),
      ).size,
  );
  const beste = Math.max(0, raak.indexOf(Math.max(...raak)));
  const rest = zinnen.slice(beste).join(" ");
  return stukken(rest.length > LANGSTE ? `${rest.slice(0, LANGSTE - 10).replace(/\s\S*$/, "")}...` : rest, gezegd);
}

/** The stems that the question says, itself or in the words of what it means. */
function gezegdeStammen({ eenheden, plaatswoorden }) {
  const uit = new Set();
  for (const { verwanten, betekent } of [...eenheden, ...plaatswoorden]) {
    for (const [s, hoe] of verwanten) if (hoe >= 0.6) uit.add(s);
    for (const { groep, document, hoe } of betekent) {
      if (hoe < 0.8) continue;
      for (const s of document?.kernen[0] ?? []) uit.add(s);
      for (const naam of groep?.kort ?? []) uit.add(naam);
    }
  }
  return uit;
}

/** The gemeenten and regions in which a document holds; null means everywhere. */
function waar(document, verzameling) {
  if (document.duidt === "plaats") return verzameling.gebied([document.id]);
  return document.gebied.length ? verzameling.gebied(document.gebied) : null;
}

/** Where a document holds, in words: its one or two places, the area that they fill, or how many they are. */
function waarHeet(document, verzameling) {
  const namen = document.gebied.map((id) => verzameling.documenten[id].naam);
  if (namen.length < 3) return namen.join(" · ");
  const { gemeenten, regios } = verzameling.gebied(document.gebied);
  const vol = verzameling.gebiedMet(gemeenten);
  return vol?.naam ?? [`${gemeenten.length} gemeenten`, ...regios.slice(0, 1)].join(" in ");
}

const GELDT = new Set(["nu", "onbevestigd"]);

/** How a document stands today, in one word, as the catalogue has it (macros/catalogue/tijd.py). */
function stand({ tot, begint, opgevolgd, onbevestigd, ingetrokken, concept }, vandaag) {
  if (ingetrokken) return "ingetrokken";
  if (concept) return "concept";
  if (begint) return tot <= vandaag ? "nu" : "straks";
  if (tot && tot !== "-" && tot < vandaag) return "voorbij";
  if (opgevolgd || tot === "-") return "opgevolgd";
  return onbevestigd ? "onbevestigd" : "nu";
}

const kort = (document) => document && { naam: document.naam, adres: document.adres, bel: document.bel };

/** The places that a question names, each with its gemeenten of today and whom to consult there first. */
function plaatsen({ genoemd, plaatswoorden }, verzameling) {
  return genoemd
    .map(({ naam, documenten, lijkt = "" }) => ({
      naam,
      lijkt,
      gemeenten: [...new Set(documenten.flatMap((d) => verzameling.vandaag(d)))]
        .filter((d) => d.aard === "gemeente")
        .map((d) => ({ ...kort(d), contact: kort(verzameling.contact(d)) })),
    }))
    .filter(({ gemeenten }) => gemeenten.length && plaatswoorden.length);
}

/** Whether a question says the page that every gemeente has one of as well. */
const zegtPerGemeente = ({ eenheden }) =>
  eenheden.some(({ betekent }) => betekent.some((b) => b.document?.adres === PER_GEMEENTE && b.hoe >= ZEKER));

/** The answer to ``tekst``; ``machine`` has searched it. */
export function antwoord(machine, tekst) {
  const { verzameling, vandaag } = machine;
  const { vraag, treffers } = machine.zoek(tekst);
  const gezegd = gezegdeStammen(vraag);
  const perGemeente = zegtPerGemeente(vraag);
  return {
    tekst,
    signaal: vraag.signaal,
    lijn: vraag.eerst?.bel ?? "",
    taal: vraag.talen.length ? kort(verzameling.inTaal(vraag.talen)) : undefined,
    plaatsen: plaatsen(vraag, verzameling),
    onbekendePlaats: vraag.onbekendePlaats,
    zonderStuk: vraag.zonderStuk,
    aantal: Math.min(MEESTE, treffers.length),
    dichtstbij: treffers.length ? [] : machine.dichtstbij(tekst).map(kort),
    treffers: treffers.slice(0, MEESTE).map(({ document, ook = [] }, plek) => {
      const gebied = waar(document, verzameling);
      const over = (aard) =>
        document.over
          .map((id) => verzameling.documenten[id])
          .filter((d) => d.aard === aard)
          .map((d) => d.naam);
      const nu = stand(document, vandaag);
      return {
        adres: document.adres,
        naam: document.naam,
        stukken: stukken(document.naam, gezegd),
        tekst: plek < MET_TEKST ? fragment(document.tekst, gezegd) : [],
        plaats: document.duidt === "plaats" ? "" : waarHeet(document, verzameling),
        tot: document.tot,
        stand: nu,
        bel: document.bel,
        contact: document.aard === "gemeente" ? kort(verzameling.contact(document)) : undefined,
        meldcode:
          perGemeente && document.aard === "gemeente" && !document.tot
            ? document.adres.replace(/^[^/]*\//, PER_GEMEENTE)
            : "",
        ook: ook.map((d) => ({ soort: d.label, adres: d.adres })),
        facetten: {
          soort: [document.label],
          regio: gebied?.regios ?? null,
          gemeente: gebied?.gemeenten ?? null,
          ...Object.fromEntries(DEELS.map((aard) => [aard, document.aard === aard ? [document.naam] : over(aard)])),
          geldig: GELDT.has(nu),
        },
      };
    }),
  };
}
