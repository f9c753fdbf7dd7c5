/* Narrowing results down: which values there are, how many results each would leave, and which results stay. */

export const FACETTEN = [
  ["soort", "Soort", "Alle soorten"],
  ["regio", "Regio", "Alle regio's"],
  ["gemeente", "Gemeente", "Alle gemeenten"],
  ["thema", "Thema", "Alle thema's"],
  ["actielijn", "Actielijn", "Alle actielijnen"],
  ["doelgroep", "Doelgroep", "Alle doelgroepen"],
];

/** Whether a result has a value; what holds everywhere has every gemeente and region. */
function heeft({ facetten }, facet, waarde) {
  return !waarde || facetten[facet] === null || facetten[facet].includes(waarde);
}

/** The results that fit all choices, but for one facet that is left out. */
export function gekozen(treffers, keuze, behalve = "") {
  return treffers.filter(
    (t) =>
      (!keuze.geldig || behalve === "geldig" || t.facetten.geldig) &&
      FACETTEN.every(([facet]) => facet === behalve || heeft(t, facet, keuze[facet])),
  );
}

/**
 * For each facet its values with how many results each would leave, in order of the alphabet; ``aantal`` has how many
 * results there are to choose from.
 */
export function tellingen(treffers, keuze) {
  const uit = { aantal: {} };
  for (const [facet] of FACETTEN) {
    const over = gekozen(treffers, keuze, facet);
    const overal = over.filter((t) => t.facetten[facet] === null).length;
    const aantal = new Map();
    for (const t of over)
      for (const waarde of t.facetten[facet] ?? []) aantal.set(waarde, (aantal.get(waarde) ?? overal) + 1);
    uit.aantal[facet] = over.length;
    uit[facet] = [...aantal].sort(([a], [b]) => a.localeCompare(b, "nl"));
  }
  uit.geldig = gekozen(treffers, keuze, "geldig").filter((t) => t.facetten.geldig).length;
  return uit;
}
