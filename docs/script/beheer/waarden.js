/* Values of records as they come from YAML: texts, lists and fields. Knows no document and no page. */

/** Whether two values say the same, whatever the order of their fields. */
export function gelijk(een, ander) {
  if (een === ander) return true;
  if (typeof een !== "object" || typeof ander !== "object" || !een || !ander) return false;
  if (Array.isArray(een) !== Array.isArray(ander)) return false;
  const namen = Object.keys(een);
  return (
    namen.length === Object.keys(ander).length &&
    namen.every((n) => Object.hasOwn(ander, n) && gelijk(een[n], ander[n]))
  );
}

/** Whether there is nothing in a value: no text, no items, no fields. */
export const isLeeg = (waarde) =>
  waarde === undefined ||
  waarde === null ||
  waarde === "" ||
  (typeof waarde === "object" && Object.keys(waarde).length === 0);

/**
 * Which item of the old list each item of the new list comes from: the same one, or else the one in whose place it
 * came. Null for what is new.
 */
export function koppel(oud, nieuw) {
  const van = gelijken(oud, nieuw);
  const over = new Set(oud.keys());
  for (const i of van) over.delete(i);
  for (const [j, waarde] of nieuw.entries()) {
    if (van[j] !== null) continue;
    const verplaatst = [...over].find((i) => gelijk(oud[i], waarde));
    if (verplaatst === undefined) continue;
    van[j] = verplaatst;
    over.delete(verplaatst);
  }
  /* What changed stands between the same neighbours as before. */
  for (let j = 0; j < nieuw.length; j++) {
    if (van[j] !== null) continue;
    const vorige = j === 0 ? -1 : van[j - 1];
    if (vorige !== null && over.has(vorige + 1)) {
      van[j] = vorige + 1;
      over.delete(vorige + 1);
    }
  }
  return van;
}

/** For each new item the old one that is equal, in an order that both lists keep. */
function gelijken(oud, nieuw) {
  const lengte = oud.map(() => new Array(nieuw.length + 1).fill(0));
  lengte.push(new Array(nieuw.length + 1).fill(0));
  for (let i = oud.length - 1; i >= 0; i--)
    for (let j = nieuw.length - 1; j >= 0; j--)
      lengte[i][j] = gelijk(oud[i], nieuw[j]) ? lengte[i + 1][j + 1] + 1 : Math.max(lengte[i + 1][j], lengte[i][j + 1]);
  const van = nieuw.map(() => null);
  let [i, j] = [0, 0];
  while (i < oud.length && j < nieuw.length) {
    if (gelijk(oud[i], nieuw[j])) van[j++] = i++;
    else if (lengte[i + 1][j] >= lengte[i][j + 1]) i++;
    else j++;
  }
  return van;
}

/** What was typed, without what cannot be seen: one form of each letter, spaces that are spaces, no other marks. */
export function netjes(tekst) {
  return tekst
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .replace(/[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff\ue000-\uf8ff]/g, "")
    .replace(/[^\S\n]/g, " ")
    .replace(/(?!\n)\p{Cc}/gu, "")
    .split("\n")
    .map((regel) => regel.trim())
    .filter(Boolean)
    .join("\n");
}
