/* Which help a question asks for, by the words in it: danger now, thoughts of suicide, somebody to talk to, or none. */

import { stam } from "./taal.js";

/* Somebody speaks of herself or of somebody near. The words are folded: ij is y. */
const ZELF = new Set("ik me my myn mn ons onze wy we hy ie zy ze haar hem zyn papa mama i my me he she".split(" "));

/* Who is near, in a story that has no "I". The words are stems. */
const NABIJ = new Set(
  `buur buurman buurvrouw broer collega dochter echtgenoot ex gezin jong kind kindje man meisje moeder nicht oma oom opa
  ouder partner peuter puber tante vader vriend vriendin vrouw zoon zus`.split(/\s+/),
);
/* Words from which a question is a sentence. */
const VERHAAL = 4;

/** Whether somebody tells of herself or of somebody near. */
export const verteltOverZich = (alle) => alle.some((w) => ZELF.has(w));

/** Whether somebody tells what happens, rather than names what she wants to read; "zijn" is a verb as well. */
export const isVerhaal = (alle) =>
  alle.length >= VERHAAL && alle.some((w) => (ZELF.has(w) && w !== "zyn") || NABIJ.has(w) || NABIJ.has(stam(w)));

/** "gevaar", "zelfdoding", "nood" or "": what stands in the line of help. ``signalen`` are those of the words said. */
export function signaalVan(signalen, alle) {
  const zelf = verteltOverZich(alle);
  const gezegd = new Set(signalen);
  if (gezegd.has("zelfdoding")) return "zelfdoding";
  if (gezegd.has("gevaar")) return "gevaar";
  const vak = gezegd.has("vak");
  if (gezegd.has("geweld") && gezegd.has("nu") && !vak) return "gevaar";
  if (vak) return "";
  if ((gezegd.has("nood") || gezegd.has("geweld")) && zelf) return "nood";
  if (gezegd.has("nood") && alle.length < VERHAAL) return "nood";
  return "";
}
