/* The engine with the bundles of a built site, and questions from a file with tabs: what the tools beside it share. */

import { readdirSync, readFileSync } from "node:fs";
import { Zoekmachine } from "../../docs/script/zoeken/motor/zoekmachine.js";

export function laad(map) {
  const lees = (naam) => JSON.parse(readFileSync(`${map}/${naam}.json`, "utf8"));
  const machine = new Zoekmachine(new Date().toISOString().slice(0, 10));
  const namen = readdirSync(map)
    .map((n) => n.replace(".json", ""))
    .filter((n) => !n.endsWith("-later") && n !== "landelijk");
  machine.verzameling.landelijk(lees("landelijk"));
  for (const naam of namen) machine.verzameling.bundel(naam, lees(naam));
  for (const naam of ["landelijk", ...namen]) machine.verzameling.later(naam, lees(`${naam}-later`));
  return machine;
}

export function vragenVan(bestand) {
  const regels = readFileSync(bestand, "utf8").trim().split("\n").slice(1);
  return regels.map((regel) => {
    const [klasse, vraag, antwoorden = ""] = regel.split("\t");
    return { klasse, vraag, goed: antwoorden.split(" ") };
  });
}

/** The place of the first answer among the first ten, from 1; what is shown with a result counts as that result. */
export function plek(treffers, goed) {
  const adressen = treffers.slice(0, 10).map((t) => [t.document, ...(t.ook ?? [])].map((d) => d.adres));
  return adressen.findIndex((van) => van.some((adres) => goed.includes(adres))) + 1;
}
