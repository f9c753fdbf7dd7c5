/* Days, months and years: as data has them, and as people write them. */

import { MAANDEN } from "../dag.js";

const [EERSTE, LAATSTE] = [1800, 2199];
/* Years outside these are typing mistakes, as in macros/fields/tijdpunt.py. */

const RANG = { 1: "eerste", 2: "tweede", 3: "derde", 4: "vierde" };

/* The parts of a year, as in macros/fields/tijdpunt.py: as data has them, in words, and as people type them. */
const JAARDELEN = [
  ...[1, 2, 3, 4].map((n) => [
    `kwartaal-${n}`,
    `het ${RANG[n]} kwartaal van`,
    `(?:${n}e?|${RANG[n]}) kwartaal|[kq]${n}`,
  ]),
  ...[1, 2].map((n) => [`helft-${n}`, `de ${RANG[n]} helft van`, `(?:${n}e?|${RANG[n]}) helft`]),
  ["voor-de-zomer", "de tijd voor de zomer van", "v(?:óó|oo)r de zomer"],
  ["na-de-zomer", "de tijd na de zomer van", "na de zomer"],
  ["voorjaar", "het voorjaar van", "voorjaar|lente"],
  ["zomer", "de zomer van", "zomer"],
  ["najaar", "het najaar van", "najaar|herfst"],
  ["winter", "de winter van", "winter"],
  ["schooljaar", "het schooljaar", "schooljaar"],
];
/* Those that go on into the next year, with what joins the two years. */
const LOOPT_DOOR = { winter: " op ", schooljaar: "-" };

function deelInWoorden(iso) {
  const [, jaar, naam] = /^(\d{4})-([a-z].*)$/.exec(iso) ?? [];
  const deel = JAARDELEN.find(([id]) => id === naam);
  return deel && `${deel[1]} ${jaar}${naam in LOOPT_DOOR ? LOOPT_DOOR[naam] + (Number(jaar) + 1) : ""}`;
}

function leesDeel(tekst) {
  for (const [id, , getypt] of JAARDELEN) {
    const verder = id in LOOPT_DOOR ? "(?: ?(?:-|/|op) ?(\\d{4}))?" : "()";
    const woorden = new RegExp(`^(?:(?:de|het|in de|in het) )?(?:${getypt})(?: van)? (\\d{4})${verder}$`).exec(tekst);
    const [, jaar, erna] = woorden ?? new RegExp(`^(\\d{4})-${id}$`).exec(tekst) ?? [];
    if (jaar && (!erna || Number(erna) === Number(jaar) + 1)) return maak(jaar) && `${jaar}-${id}`;
  }
  return null;
}

/** ``2026-05-12`` as "12 mei 2026", ``2026-voorjaar`` as "het voorjaar van 2026"; any other text as it is. */
export function inWoorden(iso) {
  const deel = deelInWoorden(iso);
  if (deel) return deel;
  const delen = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso);
  const maand = delen?.[2] && MAANDEN[Number(delen[2]) - 1];
  if (!delen || (delen[2] && !maand)) return iso;
  return [delen[3] && String(Number(delen[3])), maand, delen[1]].filter(Boolean).join(" ");
}

/** What a person typed, as precise as it was typed: ``2026``, ``2026-voorjaar``, ``2026-05-12``; null for anything else. */
export function lees(getypt) {
  const tekst = getypt
    .trim()
    .toLowerCase()
    .replace(/\.(?=\s|$)/g, "");
  const deel = leesDeel(tekst);
  if (deel) return deel;
  const streep = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(tekst);
  if (streep) return maak(streep[1], streep[2], streep[3]);
  const cijfers = /^(?:(\d{1,2})[-/. ])?(\d{1,2})[-/. ](\d{4})$/.exec(tekst);
  if (cijfers) return maak(cijfers[3], cijfers[2], cijfers[1]);
  const woorden = /^(?:(\d{1,2})\s+)?([a-z]{3,})\s+(\d{4})$/.exec(tekst);
  if (woorden) {
    const nummer = MAANDEN.findIndex((m) => m === woorden[2] || (m.startsWith(woorden[2]) && woorden[2].length < 5));
    return nummer < 0 && woorden[2] !== "mrt" ? null : maak(woorden[3], (nummer < 0 ? 2 : nummer) + 1, woorden[1]);
  }
  return /^\d{4}$/.test(tekst) ? maak(tekst) : null;
}

function maak(jaar, maand, dag) {
  if (jaar < EERSTE || jaar > LAATSTE) return null;
  if (maand === undefined) return `${jaar}`;
  const [m, d] = [Number(maand), dag === undefined ? 1 : Number(dag)];
  const bestaat = new Date(Date.UTC(jaar, m - 1, d));
  if (bestaat.getUTCMonth() !== m - 1 || bestaat.getUTCDate() !== d) return null;
  const twee = (n) => String(n).padStart(2, "0");
  return [jaar, twee(m), ...(dag === undefined ? [] : [twee(d)])].join("-");
}
