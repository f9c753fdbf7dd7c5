/* Which help a question asks for, by the words in it: danger now, thoughts of suicide, somebody to talk to, or none. */

import { stam } from "./taal.js";

const reeks = (tekst) => new Set(tekst.split(/\s+/));

/* Somebody speaks of herself or of somebody near. The words are folded: ij is y. */
const EERSTE = reeks("ik me my mn ons onze wy we i im ive");
/* "We" may be a council or an office as well. */
const WIJ = reeks("ons onze wy we");
const DERDE = reeks("hy ie zy ze haar hem he she");
const BEZIT = reeks("myn zyn papa mama buren buurman buurvrouw");
/* A subject, which a verb may stand before. */
const ONDERWERP = reeks("ik we wy hy ie zy ze i he she");
/* Who does something to herself, or to himself. */
const ZICHZELF = reeks("mezelf myzelf zichzelf haarzelf hemzelf jezelf onszelf");
/* Wishing, whose subject stands before it or, turned round, right after it. */
const WENS = reeks("wil wilde wou willen zou hoop liever verlang graag denk denkt dacht denken maar");

/* Who is near, in a story that has no "I". The words are stems. */
const NABIJ = reeks(
  `buur buurman buurvrouw broer collega dochter echtgenoot ex gezin jong kind kindje man meisje moeder nicht oma oom opa
  ouder partner peuter puber tante vader vriend vriendin vrouw zoon zus`,
);
/* Whose child, or whose wife, beside one's own. */
const VAN_WIE = /^(?:buur|ex|klein|pleeg|schoon|stief)(?=...)/;
/* One person whom a professional tells about; more of them are a group, which plans are about. */
const EEN = reeks("baby client cliente joch kleuter leerling meneer mevrouw patient patiente tiener");
/* Words from which a question is a sentence. */
const VERHAAL = 4;

/** Signals of words that say no more than a part, and so mean nothing by themselves. */
export const DELEN = new Set(["dood", "leven", "genoeg", "zichzelf", "familie"]);
const VERBIEDT = /^(?:mag|mocht|mogen)$/;
const ONTKENT = /^(?:niet|ni[ek]t?s|nooit|geen|nergens)$/;

const isNabij = (w) =>
  EEN.has(w) ||
  [w, w.replace(VAN_WIE, "")].some((v) => [v, stam(v), v.replace(/jes?$/, "")].some((vorm) => NABIJ.has(vorm)));
const isPersoon = (w) => EERSTE.has(w) || DERDE.has(w);

/** Whether somebody tells of herself or of somebody near; "zijn" is a verb as well. */
export const verteltOverZich = (alle) => alle.some((w) => isPersoon(w) || BEZIT.has(w));
const isIemand = (w) => isPersoon(w) || (BEZIT.has(w) && w !== "zyn");
const noemtIemand = (alle) => alle.some(isIemand);
const ZELF = reeks("ik me my myn mn i im ive papa mama");
const HY = reeks("hy ie zy hem he she him papa mama");
/* Somebody else than who speaks. */
const isAnder = (w) => w !== "collega" && (DERDE.has(w) || isNabij(w) || /^(?:famil|papa|mama)/.test(w));

/** Whether somebody tells of herself and of who is near: whatever happens there, she may want to talk. */
function eigenVerhaal(alle, familie) {
  const vraagtRecht = ` ${alle.join(" ")}`.includes(" mag ik "); // what is allowed, as who is at work asks
  if (alle.length < 3 || vraagtRecht || !alle.some((w) => ZELF.has(w))) return false;
  const vanMij = (i) => alle.slice(Math.max(0, i - 2), i).some((w) => /^myn?$/.test(w));
  const naast = (w, i) => (familie.has(stam(w)) || isAnder(w)) && vanMij(i);
  return alle[0] === "ze" || alle.some((w, i) => HY.has(w) || naast(w, i));
}

/** Whether somebody is forbidden something by another: "mag niks van hem". */
const verboden = (alle) =>
  alle.some((w) => VERBIEDT.test(w)) &&
  alle.some((w) => ONTKENT.test(w)) &&
  alle.some((w, i) => w === "van" && isAnder(alle[i + (BEZIT.has(alle[i + 1]) ? 2 : 1)] ?? ""));

/** Whether a few words are about a person: a child says no more. */
export const zegtIemand = (alle) => alle.length > 1 && alle.some((w) => isIemand(w) || isNabij(w));

/** Whether somebody tells what happens, rather than names what she wants to read. */
export const isVerhaal = (alle) => alle.length >= VERHAAL && (noemtIemand(alle) || alle.some(isNabij));

/** Whether a sentence is about one person or a few, rather than about what "we" do. */
export const overIemand = (alle) =>
  alle.length >= VERHAAL && alle.some((w) => !WIJ.has(w) && (isNabij(w) || isIemand(w)));

/** Whether somebody asks whom to call, or where to report. */
export const vraagtWie = (alle) =>
  alle.some((w) => /^(?:wie|waar)$/.test(w)) && alle.some((w) => /^(?:bel|meld)(?:t|len|den)?$/.test(w));

/** Who is spoken of last before a place: "ik", another ("ander"), or nobody. */
function wieVoor(alle, plek) {
  for (let i = plek - 1; i >= 0; i--) {
    if (EERSTE.has(alle[i])) return "ik";
    if (DERDE.has(alle[i]) || isNabij(alle[i])) return "ander";
  }
  return "";
}

/** Who wishes whose death: "zelfdoding" for one's own, "gevaar" when another wishes mine, else "". */
function doodswens(alle, dood) {
  const sterft = alle.findIndex((w) => dood.has(stam(w)));
  const wens = alle.findIndex((w) => WENS.has(w));
  if (sterft >= 0 && alle.length === 1) return "zelfdoding";
  if (sterft >= 0 && alle.includes("byna") && alle.some(isAnder)) return "gevaar";
  if (sterft < 0 || wens < 0) return "";
  const omgekeerd = ONDERWERP.has(alle[wens + 1]);
  const wil = wieVoor(alle, omgekeerd ? wens + 2 : wens);
  const wie = wieVoor(alle, sterft);
  if (!wil || !wie || wil === wie) return "zelfdoding";
  return wie === "ik" ? "gevaar" : "";
}

/**
 * "gevaar", "zelfdoding", "nood" or "": what stands in the line of help. ``signalen`` are those of the words said,
 * ``dood`` and ``familie`` the stems that say death and who is near in English; ``vreemd`` is whether the question is in
 * a language that is neither that nor ours.
 */
export function signaalVan(signalen, alle, { dood, familie }, vreemd) {
  const gezegd = new Set(signalen);
  const zegt = (...namen) => namen.every((naam) => gezegd.has(naam));
  if (zegt("papier") && !noemtIemand(alle)) return "";
  const wens = doodswens(alle, dood);
  const zichzelf = zegt("zichzelf") && alle.some((w) => ZICHZELF.has(w));
  if (zegt("zelfdoding") || zegt("leven", "genoeg") || zichzelf || wens === "zelfdoding") return "zelfdoding";
  const roept = zegt("roep") && (alle.length < VERHAAL || zegtIemand(alle));
  if (zegt("gevaar") || roept || wens === "gevaar") return "gevaar";
  const vak = zegt("vak") || zegt("papier");
  if (zegt("geweld", "nu") && !vak) return "gevaar";
  if (vak) return "";
  const zelf = vreemd || verteltOverZich(alle);
  if ((zegt("nood") || zegt("geweld")) && zelf) return "nood";
  if ((vreemd && alle.length > 1) || verboden(alle) || eigenVerhaal(alle, familie)) return "nood";
  if (zegt("nood") && alle.length < VERHAAL) return "nood";
  return "";
}
