/* Which line of help stands above questions, and whether the page of a place is among the first three.
 *
 *     node bench/zoeken/hulp.mjs BUNDELS HULP.tsv DORPEN.json VRAGEN.tsv...
 *
 * HULP.tsv tells for each question 112, 113, thuis or gewoon; DORPEN.json is a list of [name, addresses]. Prints JSON. */

import { readFileSync } from "node:fs";
import { laad, vragenVan } from "./lees.mjs";

const NUMMER = { gevaar: "112", zelfdoding: "113", nood: "thuis", "": "gewoon" };
/* Classes of questions by people for whom it is work. */
const VAK = new Set(
  "leraar huisarts wijkteam politie raad code document beleid journalist gemeente dorp plaats".split(" "),
);
const SOORTEN = ["X", "gemeente X", "melden in X", "huiselijk geweld X", "veilig thuis X", "ouderenmishandeling X"];
SOORTEN.push("regiovisie X", "wie kan ik bellen in X", "opvang X", "stalking X", "kosten X", "mijn man slaat mij in X");

const [map, hulp, dorpen, ...bestanden] = process.argv.slice(2);
const machine = laad(map);
const regel = (vraag) => NUMMER[machine.zoek(vraag).vraag.signaal];
const uit = { hulp: {}, vak: [0, 0], gemeenten: [0, 0], dorpen: [0, 0] };
const tel = (paar, goed) => {
  paar[0] += goed;
  paar[1] += 1;
};
for (const { klasse, vraag } of vragenVan(hulp)) {
  uit.hulp[klasse] ??= [0, 0];
  tel(uit.hulp[klasse], regel(vraag) === klasse);
  if (klasse === "gewoon") tel(uit.vak, regel(vraag) !== "gewoon");
}
for (const { klasse, vraag } of bestanden.flatMap(vragenVan))
  if (VAK.has(klasse)) tel(uit.vak, regel(vraag) !== "gewoon");

const eerste = (vraag) =>
  machine
    .zoek(vraag)
    .treffers.slice(0, 3)
    .map((t) => t.document.adres);
const vandaag = machine.verzameling.documenten.filter(
  (d) => d.aard === "gemeente" && machine.verzameling.vandaag(d)[0] === d,
);
for (const { naam, adres } of vandaag)
  for (const soort of SOORTEN)
    tel(uit.gemeenten, eerste(soort.replace("X", naam.replace(/ *\(.*\)/, ""))).includes(adres));
for (const [naam, adressen] of JSON.parse(readFileSync(dorpen, "utf8")))
  tel(
    uit.dorpen,
    eerste(naam).some((a) => adressen.includes(a)),
  );
console.log(JSON.stringify(uit));
