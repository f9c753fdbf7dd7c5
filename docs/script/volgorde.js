/*
 * The answers to a question, in the order of the file of a gemeente (macros/exports/raadplegen.py). The ranking is the
 * catalogue's: here its weights are only added up.
 */

/** By what can be asked, the field of a role that names it. */
const NOEMT = { thema: "themas", doelgroep: "doelgroepen", stap: "meldcodestappen" };
/** What a role is only for, when it names any. */
const ALLEEN_VOOR = ["thema", "doelgroep"];

/** The answers, best first, each with its role. */
export function orden(bestand, keuze) {
  const vraag = bestand.vragen.find((v) => v.vraag === keuze.vraag);
  if (!vraag) return [];
  const rollen = new Map(bestand.rollen.map((rol) => [rol.rol, rol]));
  const gevraagd = Object.keys(NOEMT).filter((wat) => keuze[wat]);
  const mist = (rol) => gevraagd.filter((wat) => !rol[NOEMT[wat]].includes(keuze[wat]));
  const valtAf = (rol) => mist(rol).some((wat) => ALLEEN_VOOR.includes(wat) && rol[NOEMT[wat]].length > 0);
  const zakt = (rol) => mist(rol).reduce((som, wat) => som + bestand.verfijningen[wat], 0);
  return vraag.antwoorden
    .map((antwoord) => ({ ...antwoord, rol: rollen.get(antwoord.rol) }))
    .filter(({ rol }) => !valtAf(rol))
    .map((antwoord) => ({ ...antwoord, plek: antwoord.rang + (vraag.verfijnt ? zakt(antwoord.rol) : 0) }))
    .sort((a, b) => a.plek - b.plek);
}

/** Roles that name the theme, but stand under another question: each once, with that question. */
export function elders(bestand, keuze, antwoorden) {
  if (!keuze.thema) return [];
  const gezien = new Set(antwoorden.map(({ rol }) => rol.rol));
  return bestand.rollen
    .filter((rol) => !gezien.has(rol.rol) && rol.themas.includes(keuze.thema))
    .map((rol) => ({ rol, vraag: bestand.vragen.find((v) => v.antwoorden.some((a) => a.rol === rol.rol)) }));
}
