/* An answer as pages show it: plain values, ready to be sent out of the worker. */

import { stam, woorden } from "./taal.js";

const MEESTE = 300;
const MET_TEKST = 60;
const DEELS = ["thema", "actielijn", "doelgroep"];

/** A name in pieces: [text, whether the question says it]. */
function stukken(naam, gezegd) {
  return naam
    .split(/([\p{L}\p{N}&'’]+)/u)
    .filter(Boolean)
    .map((stuk) => {
      const [woord] = woorden(stuk);
      return [stuk, woord !== undefined && gezegd.has(stam(woord))];
    });
}

/** The gemeenten and regions in which a document holds; null means everywhere. */
function waar(document, verzameling) {
  if (document.aard === "gemeente") return verzameling.gebied([document.id]);
  if (document.aard === "deelregio" || document.aard === "regio") return verzameling.gebied([document.id]);
  return document.gebied.length ? verzameling.gebied(document.gebied) : null;
}

/** A piece of text around the first word that the question says. */
function fragment(tekst, gezegd) {
  const zinnen = tekst.split(/(?<=[.!?]) /);
  const eerste = zinnen.findIndex((zin) => woorden(zin).some((w) => gezegd.has(stam(w))));
  const rest = zinnen.slice(Math.max(0, eerste)).join(" ");
  return rest.length > 180 ? `${rest.slice(0, 170).replace(/\s\S*$/, "")}...` : rest;
}

/** The answer to ``tekst``; ``machine`` has searched it. */
export function antwoord(machine, tekst) {
  const { verzameling, vandaag } = machine;
  const { vraag, treffers } = machine.zoek(tekst);
  const gezegd = new Set();
  for (const { verwanten } of [...vraag.eenheden, ...vraag.plaatswoorden]) {
    for (const [s, hoe] of verwanten) if (hoe >= 0.6) gezegd.add(s);
  }
  return {
    tekst,
    signaal: vraag.signaal,
    aantal: treffers.length,
    dichtstbij: treffers.length ? [] : machine.dichtstbij(tekst).map((d) => ({ naam: d.naam, adres: d.adres })),
    treffers: treffers.slice(0, MEESTE).map(({ document }, plek) => {
      const gebied = waar(document, verzameling);
      const over = (aard) =>
        document.over
          .map((id) => verzameling.documenten[id])
          .filter((d) => d.aard === aard)
          .map((d) => d.naam);
      return {
        adres: document.adres,
        naam: document.naam,
        stukken: stukken(document.naam, gezegd),
        tekst: plek < MET_TEKST ? fragment(document.tekst, gezegd) : "",
        plaats: document.gebied.map((id) => verzameling.documenten[id].naam).slice(0, 3),
        tot: document.tot,
        facetten: {
          soort: [document.label],
          regio: gebied?.regios,
          gemeente: gebied?.gemeenten,
          ...Object.fromEntries(DEELS.map((aard) => [aard, document.aard === aard ? [document.naam] : over(aard)])),
          geldig: !document.tot || document.tot >= vandaag,
        },
      };
    }),
  };
}
