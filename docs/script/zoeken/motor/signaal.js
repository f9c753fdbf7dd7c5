/* Which help a question asks for, by the words in it: danger now, thoughts of suicide, somebody to talk to, or none. */

/* Somebody speaks of herself or of somebody near. The words are folded: ij is y. */
const ZELF = new Set("ik me my myn mn ons onze wy we hy ie zy ze haar hem zyn papa mama i my me he she".split(" "));

/** Whether somebody tells of herself or of somebody near. */
export const verteltOverZich = (alle) => alle.some((w) => ZELF.has(w));

/** "gevaar", "zelfdoding", "nood" or "": what stands in the line of help. ``signalen`` are those of the words said. */
export function signaalVan(signalen, alle) {
  const zelf = verteltOverZich(alle);
  const gezegd = new Set(signalen);
  if (gezegd.has("zelfdoding")) return "zelfdoding";
  if (gezegd.has("gevaar")) return "gevaar";
  const vak = gezegd.has("vak");
  if (gezegd.has("geweld") && gezegd.has("nu") && !vak) return "gevaar";
  if (vak) return "";
  if (gezegd.has("nood") || (gezegd.has("geweld") && zelf)) return "nood";
  return "";
}
