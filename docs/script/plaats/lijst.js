/* Every name of a place that a visitor may type, and which of them is meant. Knows no page. */

import { afstand, kaal } from "../letters.js";

const SINT = /(^|[^a-z])(?:sint|st)(?=[^a-z]|$)\.?/g;
const AAN_DEN = /\ba\s?[/.]\s?d\b\.?/g;

/** A typed name without what people write in different ways: only its letters, ij as y, sint in full. */
export function sleutel(naam) {
  return kaal(naam).replace(AAN_DEN, "aan den").replace(SINT, "$1sint").replace(/[^a-z0-9]/g, "").replaceAll("ij", "y");
}

/** Where each word of a name begins in its key: "hertogenbosch" in "'s-Hertogenbosch". */
function woordstarts(naam) {
  const stukken = kaal(naam).split(/[^a-z0-9]+/).filter(Boolean);
  return stukken.map((_, i) => sleutel(stukken.slice(i).join(" ")));
}

/** The names to look in, from the file ``api/v1/plaatsen.json``: each name once for each gemeente that it leads to. */
export function lijstVan({ gemeenten }) {
  const plaatsen = [];
  const gezien = new Set();
  const zet = (naam, label, gemeente, rang) => {
    const kern = sleutel(naam.replace(/\(.*?\)/g, ""));
    const eenmaal = `${kern} ${gemeente.id}`;
    if (gezien.has(eenmaal)) return;
    gezien.add(eenmaal);
    plaatsen.push({ id: gemeente.id, gemeente: gemeente.naam, naam, label, kern, heel: sleutel(label), starts: woordstarts(naam), rang });
  };
  for (const g of gemeenten) zet(g.naam, g.naam, g, 0);
  for (const g of gemeenten) {
    for (const naam of g.woonplaatsen) zet(naam, `${naam} (${g.naam})`, g, 1);
    for (const naam of g.vroeger) zet(naam, `${naam} (nu ${g.naam})`, g, 2);
    for (const naam of g.ook) zet(naam, `${naam} (${g.naam})`, g, 2);
  }
  const perKern = new Map();
  for (const p of plaatsen) perKern.set(p.kern, (perKern.get(p.kern) ?? 0) + 1);
  for (const p of plaatsen) {
    if (p.rang === 0 && perKern.get(p.kern) > 1 && p.label === p.naam && !p.naam.includes("(")) p.label = `${p.naam} (gemeente)`;
  }
  return plaatsen;
}

const MEEST = 8;

/**
 * The places that a typed name may mean, best first: {plaatsen, precies, meer, lijkt}. ``precies`` are those that are
 * called just so; ``lijkt`` tells that none is, and that these only look like it: never take one of those unasked.
 */
export function zoek(lijst, getypt) {
  const tekst = sleutel(getypt.replace(/^\s*gemeente\s+/i, ""));
  if (!tekst) return { plaatsen: [], precies: [], meer: 0, lijkt: false };
  const gevonden = [];
  for (const plaats of lijst) {
    const hoe = plaats.kern === tekst || plaats.heel === tekst ? 0
      : plaats.kern.startsWith(tekst) || plaats.heel.startsWith(tekst) ? 1
        : plaats.starts.some((start) => start.startsWith(tekst)) ? 2 : 9;
    if (hoe < 9) gevonden.push([hoe, plaats]);
  }
  if (gevonden.length) return uitkomst(gevonden, false);
  const meest = tekst.length < 4 ? 0 : tekst.length < 8 ? 1 : 2;
  for (const plaats of lijst) {
    const hoe = afstand(tekst, plaats.kern, meest);
    if (hoe <= meest) gevonden.push([hoe, plaats]);
  }
  return uitkomst(gevonden, true);
}

function uitkomst(gevonden, lijkt) {
  gevonden.sort((a, b) => a[0] - b[0] || a[1].rang - b[1].rang || a[1].label.localeCompare(b[1].label, "nl"));
  const plaatsen = gevonden.map(([, plaats]) => plaats);
  const precies = lijkt ? [] : gevonden.filter(([hoe]) => hoe === 0).map(([, plaats]) => plaats);
  const toon = Math.max(MEEST, precies.length);
  return { plaatsen: plaatsen.slice(0, toon), precies, meer: Math.max(0, plaatsen.length - toon), lijkt };
}
