/* Tries other weights for the ranking, one at a time, and keeps what answers the questions for tuning better.
 *
 *     node bench/zoeken/stel_af.mjs BUNDELS VRAGEN.tsv...
 *
 * Never give it the questions of the gate: a weight that was chosen by a question says nothing about the next one. */

import { GEWICHTEN, rangschik } from "../../docs/script/zoeken/motor/rang.js";
import { laad, plek, vragenVan } from "./lees.mjs";

const STAPPEN = [0.7, 0.85, 1.15, 1.4];
const [map, ...bestanden] = process.argv.slice(2);
const machine = laad(map);
const { verzameling, vandaag } = machine;
const vragen = bestanden.flatMap(vragenVan).map((v) => ({ ...v, ontleed: machine.zoek(v.vraag).vraag }));

/** The mean of 1 / place, and half as much for being among the first three. */
function waarde(gewichten) {
  let som = 0;
  for (const { ontleed, goed } of vragen) {
    const p = plek(rangschik(ontleed, verzameling, vandaag, gewichten), goed);
    som += (p ? 1 / p : 0) + (p && p <= 3 ? 0.5 : 0);
  }
  return som / vragen.length;
}

let beste = { ...GEWICHTEN };
let hoogste = waarde(beste);
console.log("begin", hoogste.toFixed(4));
for (let ronde = 0; ronde < 2; ronde++)
  for (const naam of Object.keys(beste).filter((n) => typeof beste[n] === "number"))
    for (const keer of STAPPEN) {
      const ander = { ...beste, [naam]: Number((beste[naam] * keer).toFixed(3)) };
      const w = waarde(ander);
      if (w > hoogste + 0.0005) {
        [beste, hoogste] = [ander, w];
        console.log(naam, ander[naam], w.toFixed(4));
      }
    }
console.log(JSON.stringify(beste));
