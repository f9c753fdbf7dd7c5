/* Asks every question of a file to the search that visitors use, without a browser: fast enough to tune with.
 *
 *     node bench/zoeken/nabootsen.mjs BUNDELS VRAGEN.tsv [--toon]
 *
 * BUNDELS is the folder with the bundles of a built site; prints success@3 and MRR@10 for each class. */

import { laad, plek, vragenVan } from "./lees.mjs";

const [map, bestand, toon] = process.argv.slice(2);
const machine = laad(map);
const telling = new Map();
const tijden = [];
for (const { klasse, vraag, goed } of vragenVan(bestand)) {
  const begin = process.cpuUsage().user;
  const { treffers } = machine.zoek(vraag);
  tijden.push((process.cpuUsage().user - begin) / 1000);
  const p = plek(treffers, goed);
  for (const soort of [klasse, "samen"]) {
    const t = telling.get(soort) ?? { aantal: 0, drie: 0, mrr: 0 };
    t.aantal += 1;
    t.drie += p > 0 && p <= 3;
    t.mrr += p ? 1 / p : 0;
    telling.set(soort, t);
  }
  if (toon && !(p > 0 && p <= 3)) {
    console.log(`${p || "-"}\t${klasse}\t${vraag}`);
    for (const t of treffers.slice(0, 4)) console.log(`\t\t${t.score.toFixed(2)} ${t.document.adres}`);
  }
}
tijden.sort((a, b) => a - b);
for (const [soort, { aantal, drie, mrr }] of telling) {
  const deel = ((100 * drie) / aantal).toFixed(0).padStart(3);
  console.log(`${soort.padEnd(14)} ${String(aantal).padStart(4)}  @3 ${deel} %  MRR@10 ${(mrr / aantal).toFixed(3)}`);
}
console.log(
  `p95 ${tijden[Math.floor(tijden.length * 0.95)].toFixed(1)} ms, ${machine.verzameling.documenten.length} documenten`,
);
