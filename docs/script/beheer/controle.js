/* What is wrong with one value of a field, in words for who fills it in; the full check runs in the proposal. */

import { lees } from "./datum.js";

/** The value as data has it, for what an editor typed; what cannot be read stays as it was typed. */
export function inVorm(veld, getypt) {
  switch (veld.vorm) {
    case "dag":
    case "tijdpunt":
      return lees(getypt) ?? getypt;
    case "kommagetal":
      return getypt.replace(/^(-?\d+),(\d+)$/, "$1.$2");
    case "getal":
      return getypt.replace(/^€?\s*(\d{1,3}(?:\.\d{3})+|\d+)(?:,-)?$/, (_, cijfers) => cijfers.replaceAll(".", ""));
    case "webadres":
      return getypt.replace(/^https?:\/\//i, "").replace(/\/+$/, "");
    case "telefoon":
      return getypt.replace(/^tel:/i, "");
    default:
      return getypt;
  }
}

const KLOPT = {
  dag: (w) => lees(w) === w && w.length === 10,
  getal: (w) => /^(0|[1-9]\d{0,14})$/.test(w),
  kommagetal: (w) => /^-?\d{1,9}(\.\d{1,9})?$/.test(w),
};

/** A Dutch message about one text; empty when it is right. */
export function controleer(veld, waarde) {
  if (veld.lengte && waarde.length > veld.lengte)
    return `Dit is te lang: het zijn ${waarde.length} tekens, er mogen er ${veld.lengte} staan. Maak het korter.`;
  const klopt = KLOPT[veld.vorm]?.(waarde) ?? (!veld.patroon || new RegExp(veld.patroon, "u").test(waarde));
  if (klopt && (veld.vorm !== "tijdpunt" || !/^\d{4}(-|$)/.test(waarde) || lees(waarde) !== null)) return "";
  return `Dit past hier niet. Schrijf ${veld.wat}${veld.voorbeeld ? `, zoals: ${veld.voorbeeld}` : ""}.`;
}

/** What is told when nothing is filled in that must be there. */
export function ontbreekt(veld) {
  if (veld.vorm === "verwijzing") return `Kies bij "${veld.label}" ${veld.lijst ? "minstens één naam" : "een naam"}.`;
  if (veld.vorm === "keuze")
    return `Kies bij "${veld.label}" ${veld.lijst ? "minstens één antwoord" : "een antwoord"}.`;
  return `Vul "${veld.label}" in.`;
}
