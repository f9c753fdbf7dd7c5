/* Asks every question of a file to the search that visitors use, without a browser: fast enough to tune with.
 *
 *     node bench/zoeken/nabootsen.mjs BUNDELS VRAGEN.tsv [--toon]
 *
 * BUNDELS is the folder with the bundles of a built site; prints success@3 and MRR@10 for each class. */

import { readdirSync, readFileSync } from "node:fs";
import { Zoekmachine } from "../../docs/script/zoeken/motor/zoekmachine.js";

const [map, vragen, toon] = process.argv.slice(2);
const lees = (naam) => JSON.parse(readFileSync(`${map}/${naam}.json`, "utf8"));
const machine = new Zoekmachine(new Date().toISOString().slice(0, 10));
const namen = readdirSync(map)
  .map((n) => n.replace(".json", ""))
  .filter((n) => !n.endsWith("-later") && n !== "landelijk");
machine.verzameling.landelijk(lees("landelijk"));
for (const naam of namen) machine.verzameling.bundel(naam, lees(naam));
for (const naam of ["landelijk", ...namen]) machine.verzameling.later(naam, lees(`${naam}-later`));

const telling = new Map();
const tijden = [];
for (const regel of readFileSync(vragen, "utf8").trim().split("\n").slice(1)) {
  const [klasse, vraag, antwoorden] = regel.split("\t");
  const goed = antwoorden.split(" ");
  const begin = process.cpuUsage().user;
  const { treffers } = machine.zoek(vraag);
  tijden.push((process.cpuUsage().user - begin) / 1000);
  const plek = treffers.slice(0, 10).findIndex((t) => goed.includes(t.document.adres)) + 1;
  for (const soort of [klasse, "samen"]) {
    const t = telling.get(soort) ?? { aantal: 0, drie: 0, mrr: 0 };
    t.aantal += 1;
    t.drie += plek > 0 && plek <= 3;
    t.mrr += plek ? 1 / plek : 0;
    telling.set(soort, t);
  }
  if (toon && !(plek > 0 && plek <= (toon === "--alles" ? 0 : toon === "--een" ? 1 : 3))) {
    console.log(`${plek || "-"}\t${klasse}\t${vraag}`);
    for (const t of treffers.slice(0, 4)) console.log(`\t\t${t.score.toFixed(2)} ${t.document.adres}`);
  }
}
tijden.sort((a, b) => a - b);
for (const [soort, { aantal, drie, mrr }] of telling) {
  console.log(
    `${soort.padEnd(14)} ${String(aantal).padStart(4)}  success@3 ${((100 * drie) / aantal).toFixed(0).padStart(3)} %  MRR@10 ${(mrr / aantal).toFixed(3)}`,
  );
}
console.log(
  `p95 of processor time ${tijden[Math.floor(tijden.length * 0.95)].toFixed(1)} ms, over ${machine.verzameling.documenten.length} documenten`,
);
