/* Letters made comparable: the one fold for everything that is typed and looked for, as macros/findings/letters.py has
   it for what is made beforehand. Knows no words and no places. */

/** Text in small letters without accents or invisible characters; every kind of apostrophe is the plain one. */
export function kaal(tekst) {
  const klein = tekst.toLowerCase();
  if (!/[^ -_a-~]/.test(klein)) return klein;
  return klein
    .replace(/[’‘‛`´ʼ]/g, "'")
    .normalize("NFKD")
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]/g, "");
}

/** Its plain letters and figures, with a dash between them: ``'s-Hertogenbosch`` is s-hertogenbosch. */
export const metStreepjes = (tekst) =>
  kaal(tekst)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** Edits between two words (a swap of neighbours is one), or ``meest`` + 1 when there are more. */
export function afstand(a, b, meest) {
  if (Math.abs(a.length - b.length) > meest) return meest + 1;
  let [eerder, vorige] = [[], Array.from({ length: b.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= a.length; i++) {
    const rij = [i];
    let laagste = i;
    for (let j = 1; j <= b.length; j++) {
      const gelijk = a[i - 1] === b[j - 1];
      let stap = Math.min(vorige[j] + 1, rij[j - 1] + 1, vorige[j - 1] + (gelijk ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) stap = Math.min(stap, eerder[j - 2] + 1);
      rij.push(stap);
      if (stap < laagste) laagste = stap;
    }
    if (laagste > meest) return meest + 1;
    [eerder, vorige] = [vorige, rij];
  }
  return vorige[b.length];
}
