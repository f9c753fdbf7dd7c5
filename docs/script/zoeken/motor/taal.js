/* Dutch words, made comparable: folded, cut into words, stemmed, and as they sound. Knows no documents and no engine. */

import { kaal } from "../../letters.js";

export { afstand } from "../../letters.js";

const STOPWOORDEN = new Set(
  `aan al alle als ander andere bij ben bent bestaat bestaan daar dan dat de deze die dit doe doen doet door dus
  een eens en er erg even gaan gaat gebeurt geef geeft geen had haar heb hebben heeft hem het hier hij hoe hun
  iemand iets ik in is ja je jou jouw kan kun kunnen kunt krijg krijgt maar mag me met mij mijn moet moeten mogen
  naar nee niet nog nou nu of om omdat ons onze ook op over per te tegen toch toe tot tussen u uit uw van vanuit
  veel via voor waar waarom waarover wanneer want was wat we wel welk welke werd wie wij wil willen wilt word
  worden wordt zal ze zelf zich zij zijn zo zou hadden zult zouden konden mocht moest s t ie af woon woont altijd
  binnen daarna daarom doordat echt elk elke gaf ging gingen heel hele hen hoeveel hoewel ineens intussen jullie
  kom komen komt kwam maak maakt maken meer meest namelijk nooit ooit onder pas sinds sindsdien soms steeds
  terwijl tijdens totdat vaak vandaan vanaf verder volgens vooral weer zeg zegt zelfs zodat zoals zonder zulke tov
  eo oa ivm mbt tbv tav nav dmv ihkv obv adhv ipv bv bijv vlgs evt incl etc resp mn m'n z'n zn d'r der ff aub svp
  hoi hallo beste dank alvast graag eigenlijk gewoon zomaar misschien mogelijk eventueel precies ergens nergens
  niks niets alles allemaal allebei zoiets ofzo enzo trouwens namens telkens inmiddels alleen beide hierover
  daarover hierbij daarbij hiervoor daarvoor ermee erover eraan erin ervan waarvan waarmee waarbij waaraan waarin
  waardoor zeker vast beetje nogal tamelijk vrij hebt geweest gehad gedaan geworden blijkt lijkt schijnt denk
  denkt vind vinden vindt geloof weten snap begrijp wilde wilden moesten mochten kon ga gegaan deed laat laten
  waren`
    .split(/\s+/)
    .map(vouw),
);

/** Text in small letters without accents; ij is y, an abbreviation and an amount lose their dots, "b en w" is b&w. */
export function vouw(tekst) {
  let uit = kaal(tekst);
  if (/[^a-z0-9 ]/.test(uit)) {
    uit = uit
      .replace(/'s\b|'/g, "")
      .replace(/(\d)\.(?=\d{3}(?!\d))/g, "$1")
      .replace(/\b(?:[a-z]\.){2,}[a-z]?/g, (m) => m.replaceAll(".", ""))
      .replace(/\b([a-z]) ?& ?([a-z])\b/g, "$1&$2");
  }
  return uit.replaceAll("ij", "y").replace(/\b([a-z]) en ([a-z])\b/, "$1&$2");
}

/** The words of a text, folded, in order. Most texts have plain letters only, for which a browser is much quicker. */
export function woorden(tekst) {
  const gevouwen = vouw(tekst);
  if (/^[a-z0-9]+$/.test(gevouwen)) return [gevouwen];
  if (!/[^ -~]/.test(gevouwen)) return gevouwen.match(/[a-z0-9&]*[a-z0-9][a-z0-9&]*/g) ?? [];
  return gevouwen.match(/[\p{L}\p{N}&]*[\p{L}\p{N}][\p{L}\p{N}&]*/gu) ?? [];
}

export const isStopwoord = (woord) => STOPWOORDEN.has(woord);

/* Endings that make another form of the same word; the first that fits and leaves enough goes. */
/** @type {[string, number][]} */
const UITGANGEN = [
  ["ingen", 4],
  ["ing", 4],
  ["etjes", 3],
  ["etje", 3],
  ["tjes", 4],
  ["tje", 4],
  ["jes", 4],
  ["je", 4],
  ["heden", 4],
  ["enden", 4],
  ["ende", 4],
  ["eren", 5],
  ["en", 3],
  ["es", 4],
  ["s", 4],
  ["e", 4],
];
/* A past participle of a verb that comes apart: opgevangen is opvangen. */
const SCHEIDBAAR = /^(aan|af|door|in|mee|na|om|op|over|samen|terug|toe|uit|voor|weg)ge([a-z]{4,})$/;
/* Words that the endings would cut into another word, and plurals that change inside. */
const EIGEN_STAM = {
  ouderen: "oudere",
  oudere: "oudere",
  bejaarden: "bejaarde",
  steden: "stad",
  leden: "lid",
  kinderen: "kind",
  kinders: "kind",
  thuis: "thuis",
  samen: "samen",
  tegen: "tegen",
  keten: "keten",
  ketens: "keten",
  regio: "regio",
  regios: "regio",
  moeder: "moeder",
  geldt: "geldend",
  geldende: "geldend",
  scholing: "scholing",
};

function zonderUitgang(woord) {
  for (const [uitgang, rest] of UITGANGEN) {
    if (!woord.endsWith(uitgang) || woord.length - uitgang.length < rest) continue;
    if (uitgang === "s" && /[aiouszf]s$/.test(woord)) continue;
    const stam = woord.slice(0, -uitgang.length);
    return uitgang === "heden" ? `${stam}heid` : stam;
  }
  return woord;
}

const bekend = new Map();

/** What the forms of a word share: gestalkt and stalken are stalk, huizen and huis are huis. */
export function stam(woord) {
  let uit = bekend.get(woord);
  if (uit === undefined) {
    uit = maakStam(woord);
    bekend.set(woord, uit);
  }
  return uit;
}

function maakStam(woord) {
  if (EIGEN_STAM[woord]) return EIGEN_STAM[woord];
  if (woord.length < 4 || /\d/.test(woord)) return woord;
  const heel = woord.replace(SCHEIDBAAR, "$1$2");
  let kern = zonderUitgang(heel);
  if (/^ge[a-z]{4,}[td]$/.test(kern) && !/(?:heid|meent|land)/.test(kern) && !/[aeiou]d$/.test(kern))
    kern = kern.slice(2, -1);
  else if (/[lnrkpgfmscb][td]$/.test(kern) && kern.length > 4) kern = kern.slice(0, -1);
  kern = kern.replace(/v$/, "f").replace(/z$/, "s");
  if (!/^[^aeiouy]*[aeiouy]{1,2}[^aeiouy]+$/.test(kern)) return kern.replace(/([a-z])\1/g, "$1");
  // One syllable: weten is weet but wetten is wet.
  const open = kern !== heel && /[^aeiouy][aeou][^aeiouywx]$/.test(` ${kern}`) && !/([a-z])\1$/.test(kern);
  return open ? kern.replace(/(.)(.)$/, "$1$1$2") : kern.replace(/([^aeiou])\1$/, "$1");
}

/** How a stem sounds, so that a word written as it is heard is found: sexueel, meldkode, huisverbot. */
export function klank(woord) {
  return woord
    .replace(/sch/g, "sg")
    .replace(/ch/g, "g")
    .replace(/ck/g, "k")
    .replace(/c(?=[eiy])/g, "s")
    .replace(/[cq]/g, "k")
    .replace(/x/g, "ks")
    .replace(/ph/g, "f")
    .replace(/th/g, "t")
    .replace(/ei|ey/g, "y")
    .replace(/ie/g, "i")
    .replace(/au/g, "ou")
    .replace(/v/g, "f")
    .replace(/z/g, "s")
    .replace(/dt?$/, "t")
    .replace(/b$/, "p")
    .replace(/([a-z])\1+/g, "$1");
}
