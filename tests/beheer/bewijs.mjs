/*
 * The proof over every record: opened and written without a change a file is the same to the byte; with a field changed
 * only its own lines differ. What is written goes to a folder, where Python looks whether the fixed form is kept.
 *
 *   node bewijs.mjs SITE UIT BEURTEN   SITE has beheer/. In each turn a field of every record of a file is changed at once,
 *                                      the next field in the next turn, and put back; at most BEURTEN turns, which are
 *                                      enough for every field when there are as many as the largest record has.
 *                                      Of every kind each field is changed by itself once, as long as there are turns.
 */

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { Bestand, Vorm } from "../../docs/script/beheer/bestand.js";

const [site, uit, beurten] = process.argv.slice(2);
const lees = (pad) => readFileSync(`${site}/beheer/${pad}`, "utf8");
const vorm = new Vorm(JSON.parse(lees("formulieren.json")));
const records = JSON.parse(lees("records.json")).records;
const LANG = "Een zin: die lang genoeg is om te moeten worden gevouwen, met 'aanhalingstekens' en een # erin. ".repeat(
  2,
);
const fouten = [];
const alleenGedaan = new Set();
let geteld = 0;

function schrijf(naam, tekst) {
  geteld += 1;
  const pad = `${uit}/${geteld}/${naam}`;
  mkdirSync(dirname(pad), { recursive: true });
  writeFileSync(pad, tekst);
}

/** Another value of the same shape; a list is shorter or longer, unless its items must ``blijven``. */
function anders(waarde, blijven = false) {
  if (typeof waarde === "string") return waarde.length > 40 ? LANG + waarde : `${waarde} x`;
  if (Array.isArray(waarde) && blijven) return waarde.map((een) => anders(een, true));
  if (Array.isArray(waarde)) return waarde.length > 1 ? waarde.slice(1) : [...waarde, anders(waarde[0])];
  return Object.fromEntries(Object.entries(waarde).map(([naam, w], i) => [naam, i ? w : anders(w)]));
}

/** What stands before and behind a record in its file. */
function omheen(bestand, pad) {
  const [van, tot] = bestand.knoop(pad).range;
  return JSON.stringify([bestand.tekst.slice(0, van), bestand.tekst.slice(tot)]);
}

/** Whether the items of a field hold records, which go with them. */
const houdtRecords = (pad, naam) => {
  const veld = vorm.deel(pad).velden.find((v) => v.naam === naam);
  return vorm.model.delen[veld?.deel]?.velden.some((v) => v.vorm === "records") ?? false;
};

function alleenDit(bestand, pad, waarde, veld) {
  const nieuw = { ...waarde, [veld]: anders(waarde[veld], houdtRecords(pad, veld)) };
  const daarna = new Bestand(bestand.metRecord(pad, nieuw), vorm);
  const plek = `${pad.join("/")} ${veld}`;
  if (JSON.stringify(daarna.record(pad)) !== JSON.stringify(nieuw)) fouten.push(`${plek}: andere waarde`);
  if (omheen(bestand, pad) !== omheen(daarna, pad)) fouten.push(`${plek}: er veranderde meer dan het record`);
  /* Put back, everything is as it was: nothing else in the record was touched, and no comment is gone. */
  if (daarna.metRecord(pad, waarde) !== bestand.tekst) fouten.push(`${plek}: niet terug te zetten`);
}

const perBestand = Map.groupBy?.(records, (r) => r.bestand) ?? groepeer(records);
function groepeer(alle) {
  const groepen = new Map();
  for (const r of alle) groepen.set(r.bestand, [...(groepen.get(r.bestand) ?? []), r]);
  return groepen;
}

for (const [naam, hier] of perBestand) {
  const bestand = new Bestand(lees(naam), vorm);
  const open = hier.map(({ pad }) => [pad, bestand.record(pad)]);
  for (const [pad, waarde] of open) {
    if (!waarde) fouten.push(`${naam} ${pad.join("/")}: niet gevonden`);
    else if (bestand.metRecord(pad, structuredClone(waarde)) !== bestand.tekst) fouten.push(`${pad}: niet hetzelfde`);
  }
  const meest = Math.max(...open.map(([, waarde]) => Object.keys(waarde).length));
  /* Put back, everything is as it was: nothing else was touched, and no comment is gone. */
  const netjes = bestand.document.toString({ lineWidth: vorm.model.breedte, minContentWidth: 0 });
  for (let beurt = 0; beurt < Math.min(meest, Number(beurten)); beurt++) {
    const nieuw = open.map(([pad, waarde], nummer) => {
      const namen = Object.keys(waarde).filter((veld) => veld !== "id");
      const veld = namen[(beurt + nummer) % namen.length];
      return [pad, { ...waarde, [veld]: anders(waarde[veld], houdtRecords(pad, veld)) }];
    });
    const tekst = bestand.metRecords(nieuw);
    const daarna = new Bestand(tekst, vorm);
    for (const [pad, waarde] of nieuw)
      if (JSON.stringify(daarna.record(pad)) !== JSON.stringify(waarde)) fouten.push(`${pad}: andere waarde`);
    if (daarna.metRecords(open) !== netjes) fouten.push(`${naam}, beurt ${beurt}: niet terug te zetten`);
    schrijf(naam, tekst);
  }
  for (const [pad, waarde] of open) {
    const { soort } = vorm.deel(pad);
    const velden = Object.keys(waarde).filter((veld) => veld !== "id");
    for (const veld of velden.slice(0, Number(beurten))) {
      if (alleenGedaan.has(`${soort} ${veld}`)) continue;
      alleenGedaan.add(`${soort} ${veld}`);
      alleenDit(bestand, pad, waarde, veld);
    }
  }
}
console.log(JSON.stringify({ records: records.length, geschreven: geteld, fouten }));
