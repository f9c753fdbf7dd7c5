/*
 * Refuses what is about a person: names, mobile numbers, addresses. The patterns are those of the check (macros/rules,
 * handed over by macros/editors/patronen.py); here they are only tried.
 */

/** A text in plain letters, as macros/read/gewoon.py does it. ``vast`` has what Unicode does not tell. */
export function gewoon(tekst, vast) {
  let plat = "";
  for (const teken of tekst) plat += teken <= "\u007f" ? teken : vorm(teken, vast);
  return plat;
}

function vorm(teken, vast) {
  if (teken <= "\u007f") return teken;
  if (Object.hasOwn(vast, teken)) return vast[teken];
  if (/[\p{Mn}\p{Me}\p{Cf}]/u.test(teken)) return "";
  if (/\p{Pd}/u.test(teken)) return "-";
  if (/\p{Zs}/u.test(teken)) return " ";
  const delen = [...teken.normalize("NFKD")].filter((d) => !/\p{Mn}/u.test(d));
  if (delen.join("") !== teken) return delen.map((d) => vorm(d, vast)).join("");
  if (/\p{Ll}|\p{Lo}/u.test(teken)) return "x";
  return /\p{Lu}|\p{Lt}/u.test(teken) ? "X" : teken;
}

function elfproef(nummer) {
  const cijfers = nummer.replace(/\D/g, "");
  const som = [...cijfers].reduce((s, c, i) => s + Number(c) * (i < 8 ? 9 - i : -1), 0);
  return /[1-9]/.test(cijfers) && som % 11 === 0;
}

/** Whether what was found names nothing but a desk or function, and words that may stand beside it. */
function vanEenFunctie(h, eerste) {
  const delen = eerste.split(/[._+-]/);
  const mag = [...h.behalve, ...(h.behalveMet ?? [])];
  return delen.some((deel) => h.behalve.includes(deel)) && delen.every((deel) => mag.includes(deel));
}

/**
 * Returns a function that tells what is wrong with a text in a field: empty when nobody is in it. What stood there
 * already (``was``) was answered for when it came in.
 */
export function overMensen({ letters, herkenningen }) {
  const alle = herkenningen.map((h) => ({
    ...h,
    patroon: new RegExp(h.patroon, "g"),
    na: h.behalveNa && new RegExp(h.behalveNa),
  }));
  return (tekst, veld, was = "") => {
    const plat = gewoon(tekst, letters);
    for (const h of alle) {
      if ((h.velden && !h.velden.includes(veld?.naam)) || h.nietIn?.includes(veld?.naam)) continue;
      for (const gevonden of plat.matchAll(h.patroon))
        if (!was.includes(gevonden[0]) && telt(h, gevonden, plat))
          return `"${gevonden[0].trim()}" lijkt ${h.wat}. Haal het weg: iedereen kan dit lezen.`;
    }
    return "";
  };
}

function telt(h, gevonden, plat) {
  const eerste = gevonden.slice(1).find(Boolean)?.trim().toLowerCase();
  if (h.behalve && vanEenFunctie(h, eerste)) return false;
  if (h.elfproef && !elfproef(gevonden[0])) return false;
  const voor = plat.slice(0, gevonden.index);
  if (h.na?.test(voor)) return false;
  if (!h.behalveOp) return true;
  const woorden = gevonden[h.groep ?? 0].trim().split(/[\s-]+/);
  if (h.behalveAfkorting && /^[A-Z]{1,5}$/.test(woorden.at(-1))) return false;
  if (h.metBuren) {
    woorden.push(...(/([A-Z][\w-]*)\s+$/.exec(voor)?.slice(1) ?? []));
    woorden.push(
      ...(/^(?:\s+[A-Z][\w-]*){0,2}/.exec(plat.slice(gevonden.index + gevonden[0].length))?.[0] ?? "").split(/\s+/),
    );
  }
  return !woorden.some((w) => h.behalveOp.some((op) => w.toLowerCase().endsWith(op)));
}
