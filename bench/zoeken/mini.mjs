/* Asks questions of MiniSearch, set up as its manual advises, over the pages that Material's own search has.
 *
 *     node bench/zoeken/mini.mjs INDEX.json VRAGEN.tsv
 *
 * Prints for each question the addresses found, best first, as JSON. */

import { readFileSync } from "node:fs";
import MiniSearch from "minisearch";
import { vragenVan } from "./lees.mjs";

const [index, bestand] = process.argv.slice(2);
const paginas = JSON.parse(readFileSync(index, "utf8")).docs;
const machine = new MiniSearch({
  idField: "location",
  fields: ["title", "text"],
  searchOptions: { boost: { title: 3 }, prefix: (woord) => woord.length > 3, fuzzy: 0.2 },
});
const per = new Map(paginas.map((p) => [p.location.split("#")[0], p]));
machine.addAll(
  [...per].map(([location, { title, text }]) => ({ location, title, text: text.replace(/<[^>]+>/g, " ") })),
);
const uit = vragenVan(bestand).map(({ vraag }) =>
  machine
    .search(vraag)
    .slice(0, 10)
    .map(({ id }) => id),
);
console.log(JSON.stringify(uit));
