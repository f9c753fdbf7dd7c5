/* What a question finds, over a handful of documents in the same form as the site's bundles. */

import assert from "node:assert/strict";
import { test } from "node:test";
import MiniSearch from "minisearch";
import { Zoekmachine } from "../../docs/script/zoeken/motor/zoekmachine.js";

/* Name, label, weight, share of a subject, weight far away, what it stands for, for whom. */
const SOORTEN = [
  ["regio", "Regio", 1.02, 0.15, 1, "plaats", {}], ["deelregio", "Deelregio", 0.9, 0.15, 1, "plaats", {}],
  ["gemeente", "Gemeente", 1.08, 0.15, 1, "plaats", {}], ["thema", "Thema", 1.12, 0.15, 1, "begrip", { uitleg: 1.2 }],
  ["contactrol", "Contactrol", 1.08, 0.62, 0.9, "", { contactrol: 1.45 }],
  ["actie", "Actie", 0.95, 0.42, 1, "", { actie: 1.4 }], ["pagina", "Pagina", 1, 0.15, 1, "", { contactrol: 1.1 }],
  ["organisatie", "Organisatie", 1.08, 0.4, 0.9, "begrip", { contactrol: 1.15 }],
];
const MAPPEN = ["regios/", "gemeenten/", "themas/", "contactrollen/", "", "organisaties/"];
/* Kind, folder, address (0: as the name), name, other names, areas, subjects, last day, questions. */
const RIJEN = [
  [0, 0, 0, "Utrecht"], // 0
  [1, 0, "utrecht/lekstroom", "Lekstroom", 0, [0]], // 1
  [2, 1, 0, "Houten", 0, [1]], // 2
  [2, 1, 0, "Vianen", 0, [1, 4]], // 3
  [2, 1, 0, "Vijfheerenlanden", "Vijfherenlanden", [1]], // 4
  [3, 2, 0, "Ouderenmishandeling"], // 5
  [3, 2, 0, "Vroegsignalering"], // 6
  [3, 2, 0, "Tijdelijk huisverbod", "THV"], // 7
  [3, 2, 0, "Opvang"], // 8
  [4, 3, "landelijk", "Veilig Thuis, landelijk nummer", 0, 0, 0, 0, "acuut-gevaar advies melden"], // 9
  [4, 3, "moviera", "Hulpverlener", 0, [1], [8], 0, "advies"], // 10
  [4, 3, "elders", "Medewerker elders", 0, [0], [8], 0, "advies"], // 11
  [5, 2, "oud", "Aanpak huisverbod", 0, [1], [7], "2020-12-31"], // 12
  [5, 2, "nieuw", "Aanpak huisverbod", 0, [1], [7], "2030-12-31"], // 13
  [6, 4, "hulp-nu", "Hulp nu"], // 14
  [7, 5, "vt", "Veilig Thuis", "VT"], // 15
];

function machine() {
  const m = new Zoekmachine(MiniSearch, "2026-11-22");
  m.verzameling.landelijk({
    begin: 0,
    soorten: SOORTEN,
    mappen: MAPPEN,
    rijen: RIJEN,
    regios: [],
    groepen: [
      ["slaat|klappen", "nood"],
      ["zelfmoord", "gevaar"],
      ["oma|bejaarde"],
      ["wie bel ik|bellen", 0, "contactrol"],
    ],
    naar: [
      [0, 9 * 8],
      [1, 9 * 8],
      [2, 5 * 8],
    ],
  });
  return m;
}

test("een soort met meer namen voor lezers heeft haar feiten bij de eerste", () => {
  const m = new Zoekmachine(MiniSearch, "2026-11-22");
  m.verzameling.landelijk({
    begin: 0, soorten: [["punt", "Risico", 0.72, 0.22, 1, "", {}], ["punt", "Stap"]], mappen: [""], regios: [], groepen: [], naar: [],
    rijen: [[0, 0, "a", "Te weinig plekken"], [1, 0, "b", "Meer plekken"]],
  });
  assert.deepEqual(m.verzameling.documenten.map((d) => [d.label, d.gewicht]), [["Risico", 0.72], ["Stap", 0.72]]);
});

const zoek = (vraag) => machine().zoek(vraag).treffers.map((t) => t.document.adres);

test("een woord vindt zijn record, ook verkeerd getypt, verbogen, los geschreven of als deel", () => {
  for (const vraag of [
    "ouderenmishandeling",
    "oudernmishandeling",
    "ouderenmishandelingen",
    "ouderen mishandeling",
    "mishandeling ouderen",
    "ouderenmishandelingsmelding",
  ]) {
    assert.equal(zoek(vraag)[0], "themas/ouderenmishandeling/", vraag);
  }
  assert.equal(zoek("signalering")[0], "themas/vroegsignalering/");
});

test("een afkorting is een heel woord, met en zonder punten en haakjes", () => {
  for (const vraag of ["THV", "t.h.v.", "(thv)"]) assert.equal(zoek(vraag)[0], "themas/tijdelijk-huisverbod/", vraag);
  assert.equal(zoek("vt")[0], "organisaties/vt/");
});

test("gewone woorden vinden wat zij bedoelen", () => {
  assert.equal(zoek("oma")[0], "themas/ouderenmishandeling/");
});

test("een gemeente is een plek: wat daar geldt komt voor wat elders geldt", () => {
  const gevonden = zoek("opvang Houten");
  assert.equal(gevonden[0], "themas/opvang/");
  assert.ok(gevonden.indexOf("contactrollen/moviera/") < gevonden.indexOf("contactrollen/elders/"));
  assert.ok(gevonden.includes("gemeenten/houten/"));
});

test("een vroegere gemeente vindt ook haar opvolger, met wat daar geldt", () => {
  assert.ok(zoek("Vianen").slice(0, 2).includes("gemeenten/vianen/"));
  const { vraag } = machine().zoek("opvang Vianen");
  assert.deepEqual(
    vraag.plaatsen.map((p) => p.naam),
    ["Vianen"],
  );
});

test("wat nu geldt komt voor wat voorbij is", () => {
  const gevonden = zoek("aanpak huisverbod");
  assert.ok(gevonden.indexOf("themas/nieuw/") < gevonden.indexOf("themas/oud/"));
});

test("woorden van nood zetten hulp bij de eerste antwoorden, woorden van gevaar vragen om hulp erboven", () => {
  const nood = machine().zoek("mijn man slaat mij");
  assert.equal(nood.vraag.signaal, "nood");
  assert.ok(nood.treffers.slice(0, 3).some((t) => t.document.adres === "contactrollen/landelijk/"));
  assert.equal(machine().zoek("zelfmoord").vraag.signaal, "gevaar");
});

test("alle woorden gaan voor een woord", () => {
  assert.equal(zoek("tijdelijk huisverbod")[0], "themas/tijdelijk-huisverbod/");
});

test("een vraag zonder antwoord noemt wat er het meest op lijkt", () => {
  const m = machine();
  assert.deepEqual(m.zoek("xyzzyqwrt").treffers, []);
  assert.ok(m.dichtstbij("lekstoorn").some((d) => d.naam === "Lekstroom"));
});

test("een lege vraag en leestekens zijn geen fout", () => {
  for (const vraag of ["", "   ", "?!", "(", "<script>", "a".repeat(500)]) assert.ok(Array.isArray(zoek(vraag)));
});

test("een dorp wordt alleen gevonden zoals het heet, in elke gemeente waar het ligt", () => {
  const m = machine();
  const later = (plaatsen) => m.verzameling.later("landelijk", { teksten: RIJEN.map(() => ""), rijen: [], mappen: [], plaatsen });
  const plaatsen = (vraag) => m.zoek(vraag).vraag.plaatsen.map((p) => p.naam);
  assert.deepEqual(plaatsen("advies kerkdam"), []);
  later([[2, "Kerkdam|Tull en 't Waal|Een"], [3, "Kerkdam|Slaat"]]);
  assert.deepEqual(plaatsen("advies kerkdam"), ["Houten", "Vianen"]);
  assert.deepEqual(plaatsen("opvang in tull en 't waal"), ["Houten"]);
  for (const vraag of ["kerkdom", "kerkdammen", "een vraag", "kerk dam"]) assert.deepEqual(plaatsen(vraag), [], vraag);
  assert.equal(m.zoek("kerkdam").treffers[0].document.naam, "Houten");
  assert.deepEqual(m.zoek("kerkdam").vraag.onbekend, []);
});

test("een dorp dat heet als een woord neemt dat woord niet weg", () => {
  const m = machine();
  m.verzameling.later("landelijk", { teksten: RIJEN.map(() => ""), rijen: [], mappen: [], plaatsen: [[2, "Opvang"]] });
  assert.ok(m.zoek("opvang").treffers.some((t) => t.document.naam === "Opvang"));
  assert.deepEqual(m.zoek("opvang").vraag.plaatsen.map((p) => p.naam), ["Houten"]);
});
