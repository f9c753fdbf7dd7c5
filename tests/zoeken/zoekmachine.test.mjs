/* What a question finds, over a handful of documents in the same form as the site's bundles. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { antwoord } from "../../docs/script/zoeken/motor/antwoord.js";
import { Zoekmachine } from "../../docs/script/zoeken/motor/zoekmachine.js";

/* Name, label, weight, share of a subject, weight far away, what it stands for, for whom, whether it joins. */
const SOORTEN = [
  ["regio", "Regio", 1.02, 0.15, 1, "plaats", {}],
  ["deelregio", "Deelregio", 0.9, 0.15, 1, "plaats", {}],
  ["gemeente", "Gemeente", 1.08, 0.15, 1, "plaats", {}],
  ["thema", "Thema", 1.12, 0.15, 1, "begrip", { uitleg: 1.2 }],
  ["contactrol", "Contactrol", 1.08, 0.62, 0.9, "", { contactrol: 1.45 }],
  ["actie", "Actie", 0.95, 0.42, 1, "", { actie: 1.4 }],
  ["pagina", "Pagina", 1, 0.15, 1, "begrip", { contactrol: 1.1 }],
  ["organisatie", "Organisatie", 1.08, 0.4, 0.9, "begrip", { contactrol: 1.15 }],
  ["begrip", "Begrip", 1.02, 0.15, 1, "", { uitleg: 1.3 }, 1],
  ["handboek", "Voor redacteuren", 0.3, 0.15, 1, "", { redactie: 4 }],
  ["geld", "Bedrag", 0.5, 0.15, 1, "", { geld: 2.4 }],
  ["regiovisie", "Regiovisie", 1, 0.25, 1, "", { document: 1.5 }],
  ["provincie", "Provincie", 0.9, 0.15, 1, "plaats", {}],
];
const MAPPEN = ["regios/", "gemeenten/", "themas/", "contactrollen/", "", "organisaties/"];
/* Kind, folder, address (0: as the name), name, other names, areas, subjects, last day, questions. */
const RIJEN = [
  [0, 0, 0, "Kustland"], // 0
  [1, 0, "kustland/kuststrook", "Kuststrook", 0, [0]], // 1
  [2, 1, 0, "Duinvoort", 0, [1]], // 2
  [2, 1, 0, "Klifzijde", 0, [1, 4]], // 3
  [2, 1, 0, "Gravenklif", "Gravekliff", [1]], // 4
  [3, 2, 0, "Ouderenmishandeling"], // 5
  [3, 2, 0, "Vroegsignalering"], // 6
  [3, 2, 0, "Tijdelijk huisverbod", "THV"], // 7
  [3, 2, 0, "Opvang"], // 8
  [4, 3, "landelijk", "Veilig Thuis, landelijk nummer", 0, 0, 0, 0, "acuut-gevaar advies melden"], // 9
  [4, 3, "opvang-kust", "Hulpverlener", 0, [1], [8], 0, "advies"], // 10
  [4, 3, "elders", "Medewerker elders", 0, [0], [8], 0, "advies"], // 11
  [5, 2, "oud", "Aanpak huisverbod", 0, [1], [7], "2020-12-31"], // 12
  [5, 2, "nieuw", "Aanpak huisverbod", 0, [1], [7], "2030-12-31"], // 13
  [6, 4, "hulp-nu", "Hulp nu"], // 14
  [7, 5, "vt", "Veilig Thuis", "VT"], // 15
  [8, 2, "b-opvang", "Opvang"], // 16
  [9, 4, "bijdragen", "Velden en gooien"], // 17
  [6, 4, "help", "Help", 0, 0, 0, 0, 0, 0, 0, "en"], // 18
  [10, 2, "bedrag", "Uitvoering", 0, [1]], // 19
  [11, 2, "visie-2015", "Samen 2015", 0, [0], 0, "2019-12-31", 0, 0, "v"], // 20
  [11, 2, "visie-2020", "Samen 2020", 0, [0]], // 21
  [4, 3, "lijn", "Hulplijn", 0, 0, 0, 0, 0, "999"], // 22
  [11, 2, "weg", "Agenda zeewind", 0, [0], 0, "2030-12-31", 0, 0, "i"], // 23
  [11, 2, "concept", "Afspraken zeewind", 0, [0], 0, 0, 0, 0, "c"], // 24
  [11, 2, "onzeker", "Visie zeewind", 0, [0], 0, 0, 0, 0, "o"], // 25
  [11, 2, "straks", "Plan zeewind", 0, [0], 0, "2027-01-01", 0, 0, "b"], // 26
  [11, 2, "eerder", "Nota zeewind", 0, [0], 0, "2030-12-31", 0, 0, "v"], // 27
  [11, 2, "toen", "Koers zeewind", 0, [0], 0, "2020-12-31"], // 28
  [11, 2, "nu", "Aanpak zeewind", 0, [0], 0, "2030-12-31"], // 29
  [12, 1, "#provincie-ver", "Verland", "Veenland"], // 30
  [2, 1, 0, "Verburg"], // 31
  [5, 5, "vt-ver", "Agenda Verland"], // 32
];
const PLAATSEN = [2, "KerkdamTull en 't WaalEen|Moordhuizen~~KerkdamBuren"];

/* Groups as the site packs them: words, signal, what is looked for, language. */
const gegroepeerd = (groepen) => groepen.map((groep) => groep.map((deel) => deel || "").join(";")).join("~");

/* Rows as the site packs them: per kind and folder, the name before the address. */
const inpakken = (rijen) =>
  rijen.map(([soort, map, adres, naam, ook, ...velden]) => {
    const tekst = [naam, adres || "", ook ? ook.replaceAll("|", ";") : "", ...velden.map((v) => (v ? `${v}` : ""))];
    return [soort, map, tekst.join("~")];
  });

function machine() {
  const m = new Zoekmachine("2026-11-22");
  m.verzameling.landelijk({
    begin: 0,
    soorten: SOORTEN,
    mappen: MAPPEN,
    rijen: inpakken(RIJEN),
    regios: [],
    plaatsen: PLAATSEN,
    gewoon: "buren een",
    contact: [[9], [10, 2]],
    opvolgers: [[20, 21]],
    groepen: gegroepeerd([
      ["slaat|klappen|wordt mishandeld|gooit", "geweld"],
      ["zelfmoord|wil niet meer", "zelfdoding"],
      ["oma|bejaarde"],
      ["wie bel ik|bellen", 0, "contactrol"],
      ["mes|keel dicht", "gevaar"],
      ["leerling|patient", "vak"],
      ["nu", "nu"],
      ["violencia|mi marido", 0, 0, "es"],
      ["kosten|geld", 0, "geld"],
      ["regiovisie", 0, "document"],
      ["dood|doodgaan", "dood"],
      ["leven|wakker worden", "leven"],
      ["niet meer|nooit meer|zinloos", "genoeg"],
      ["ophangen|snijden", "zichzelf"],
      ["protocol|preventie", "papier"],
      ["opvolger|vernieuwd", 0, "opvolger document"],
      ["vorige", 0, "vroeger"],
      ["seinpost|agenda|alarmpost"],
      ["zeeramp", "roep"],
      ["uncle", "familie", 0, "en"],
    ]),
    naar: [
      [0, 9 * 8],
      [1, 22 * 8],
      [1, 5 * 8],
    ],
  });
  m.verzameling.later("landelijk", {
    teksten: RIJEN.map((_, i) => (i === 8 ? "Een plek waar het stil is. Bij ons is men veilig voor klappen." : "")),
    zinnen: RIJEN.map((_, i) => ({ 14: "kan hij zien dat ik hier was|wegklikken", 19: "potje, reserve" })[i] ?? ""),
    rijen: [],
    mappen: [],
    codes: [[3, "GM0123"]],
  });
  return m;
}

/** An engine over what one test is about, in one folder. */
function kleine(delen) {
  const m = new Zoekmachine("2026-11-22");
  const rijen = inpakken(delen.rijen);
  const groepen = gegroepeerd(delen.groepen ?? []);
  const leeg = { begin: 0, mappen: [""], regios: [], naar: [], plaatsen: [0, ""] };
  m.verzameling.landelijk({ ...leeg, ...delen, rijen, groepen });
  return m;
}

test("een soort met meer namen voor lezers heeft haar feiten bij de eerste", () => {
  const m = kleine({
    soorten: [
      ["punt", "Risico", 0.72, 0.22, 1, "", {}],
      ["punt", "Stap"],
    ],
    rijen: [
      [0, 0, "a", "Te weinig plekken"],
      [1, 0, "b", "Meer plekken"],
    ],
  });
  assert.deepEqual(
    m.verzameling.documenten.map((d) => [d.label, d.gewicht]),
    [
      ["Risico", 0.72],
      ["Stap", 0.72],
    ],
  );
});

const zoek = (vraag) =>
  machine()
    .zoek(vraag)
    .treffers.map((t) => t.document.adres);

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
  const gevonden = zoek("opvang Duinvoort");
  assert.deepEqual(gevonden.slice(0, 2), ["gemeenten/duinvoort/", "themas/opvang/"]);
  assert.ok(gevonden.indexOf("contactrollen/opvang-kust/") < gevonden.indexOf("contactrollen/elders/"));
  assert.ok(gevonden.includes("gemeenten/duinvoort/"));
});

test("een fout in de naam van een plaats geeft die plaats, met wat er getypt is", () => {
  const m = kleine({
    soorten: [["gemeente", "Gemeente", 1.08, 0.15, 1, "plaats", {}]],
    mappen: ["gemeenten/"],
    rijen: ["Zutphen", "Arnhem", "Gooise Meren", "Wijk bij Duurstede", "Leiden"].map((naam) => [0, 0, 0, naam]),
    groepen: [["aanem|leiden|telefoon|veilig|kosten"]],
  });
  const genoemd = (vraag) => m.zoek(vraag).vraag.genoemd.map(({ naam, lijkt }) => [naam, lijkt]);
  assert.deepEqual(genoemd("hulp in Zutfen"), [["Zutphen", "Zutfen"]]);
  assert.deepEqual(genoemd("arnem"), [["Arnhem", "arnem"]]);
  assert.deepEqual(genoemd("gooische meren kosten"), [["Gooise Meren", "gooische meren"]]);
  assert.deepEqual(genoemd("wijk bij duursteede"), [["Wijk bij Duurstede", "wijk bij duursteede"]]);
});

test("een woord dat ook een plaats is, is die plaats met een hoofdletter of tussen losse woorden", () => {
  const m = kleine({
    soorten: [["gemeente", "Gemeente", 1.08, 0.15, 1, "plaats", {}]],
    mappen: ["gemeenten/"],
    rijen: [[0, 0, 0, "Leiden"]],
    gewoon: "leiden",
    groepen: [["leiden|telefoon|veilig|thuis|gaan"]],
  });
  const noemt = (vraag) => m.zoek(vraag).vraag.genoemd.length;
  for (const vraag of [
    "Veilig Thuis Leiden telefoon",
    "veilig thuis leiden telefoon",
    "veilig wonen voor wie Leiden kent",
  ])
    assert.equal(noemt(vraag), 1, vraag);
  for (const vraag of ["wie gaat dit leiden", "zij leiden hem naar huis"]) assert.equal(noemt(vraag), 0, vraag);
});

test("een plaats in het buitenland kennen wij niet; een gewoon woord na in is geen plaats", () => {
  const m = kleine({
    soorten: [["gemeente", "Gemeente", 1.08, 0.15, 1, "plaats", {}]],
    rijen: ["Noorderdam", "Zuiderdam", "Oosterdam", "Westerdam"].map((naam) => [0, 0, 0, naam]),
  });
  m.verzameling.later("landelijk", { teksten: ["", "", "", ""], rijen: [], mappen: [], buiten: "Londen België" });
  const onbekend = (vraag) => m.zoek(vraag).vraag.onbekendePlaats;
  assert.equal(onbekend("opvang londen"), "londen");
  assert.equal(onbekend("opvang België"), "belgie");
  assert.equal(onbekend("mijn zus zit in londen bij hem"), "");
  assert.equal(onbekend("hulp in Weetniet"), "Weetniet");
  assert.equal(onbekend("hulp in xanderdam"), "xanderdam");
  assert.equal(onbekend("regio weetniet"), "weetniet");
  for (const vraag of ["zorgen in rolstoel", "geweld in pandemie"]) assert.equal(onbekend(vraag), "", vraag);
});

test("wie de pagina vraagt die elke gemeente heeft, krijgt bij een gemeente die van haar", () => {
  const m = kleine({
    soorten: [SOORTEN[2], SOORTEN[6]],
    mappen: ["gemeenten/", ""],
    rijen: [
      [0, 0, 0, "Duinvoort"],
      [1, 1, "meldcode", "De meldcode"],
    ],
  });
  const bij = (vraag) => antwoord(m, vraag).treffers.find(({ naam }) => naam === "Duinvoort").meldcode;
  assert.equal(bij("meldcode duinvoort"), "meldcode/duinvoort/");
  assert.equal(bij("duinvoort"), "");
});

test("een vroegere gemeente vindt haar opvolger, en zichzelf", () => {
  assert.deepEqual(zoek("Klifzijde").slice(0, 2), ["gemeenten/gravenklif/", "gemeenten/klifzijde/"]);
});

test("een jaar in de vraag zoekt in het plan van dat jaar; zonder jaar gaat voor wat niet is opgevolgd, ook bij voortgang", () => {
  const m = kleine({
    soorten: [["punt", "Resultaat", 0.72, 0.22, 1, "", {}]],
    mappen: ["regios/"],
    rijen: [
      [0, 0, "plan-2015/#punt-a", "Opvang geregeld", 0, 0, 0, 0, 0, 0, "v"],
      [0, 0, "plan-2020/#punt-b", "Opvang geregeld, ook voor mannen"],
    ],
    groepen: [["bereikt", 0, "voortgang"]],
  });
  const eerste = (vraag) => m.zoek(vraag).treffers[0].document.adres;
  assert.equal(eerste("opvang geregeld in 2015"), "regios/plan-2015/#punt-a");
  assert.equal(eerste("bereikt opvang mannen"), "regios/plan-2020/#punt-b");
  assert.equal(eerste("opvang bereikt"), "regios/plan-2020/#punt-b");
});

test("wat nu geldt komt voor wat voorbij is", () => {
  const gevonden = zoek("aanpak huisverbod");
  assert.ok(gevonden.indexOf("themas/nieuw/") < gevonden.indexOf("themas/oud/"));
});

test("wie hulp nodig heeft, ziet welke: gevaar, zelfdoding, of iemand om mee te praten", () => {
  const signaal = (vraag) => machine().zoek(vraag).vraag.signaal;
  for (const [vraag, verwacht] of [
    ["mijn man slaat mij", "nood"],
    ["hij slaat", "nood"],
    ["zij wordt mishandeld", "nood"],
    ["mijn man slaat mij nu", "gevaar"],
    ["hij heeft een mes", "gevaar"],
    ["ik wil niet meer", "zelfdoding"],
    ["meer weten over opvang", ""],
    ["ik zou liever dood zijn", "zelfdoding"],
    ["als hij weg is wil ik dood", "zelfdoding"],
    ["mijn dochter zegt dat ze dood wil", "zelfdoding"],
    ["hij wil mij dood", "gevaar"],
    ["hij wil dat ik dood ga", "gevaar"],
    ["ik wou dat hij dood was", "nood"],
    ["ik was bijna dood door hem", "gevaar"],
    ["mag niks van hem", "nood"],
    ["wij mogen nooit weg van mijn familie", "nood"],
    ["ik mag dat niet van mijn collega", ""],
    ["hij filmt mij", "nood"],
    ["mag ik dat vragen als hij ziek is", ""],
    ["mijn broertjes bewaken de deur", "nood"],
    ["mijn oude buurmeisje bewaakt de deur", "nood"],
    ["ze vergeten me altijd", "nood"],
    ["mijn collega bewaakt de deur", ""],
    ["ik zoek een kamer voor hun gezin", ""],
    ["my uncle forgot everything", "nood"],
    ["my paper about an uncle", ""],
    ["zeeramp", "gevaar"],
    ["ik zie een zeeramp bij de buren", "gevaar"],
    ["zeeramp of stille ramp", ""],
    ["mijn leven is zinloos", "zelfdoding"],
    ["nooit meer wakker worden", "zelfdoding"],
    ["ik ga mezelf ophangen", "zelfdoding"],
    ["leven na geweld", ""],
    ["protocol zelfmoord", ""],
    ["preventie mes", ""],
    ["mijn man heeft een mes en ik zoek preventie", "gevaar"],
    ["mi marido violencia", "nood"],
    ["violencia", ""],
    ["mijn leerling wordt mishandeld", ""],
    ["klappen bij een patient", ""],
    ["opvang", ""],
  ])
    assert.equal(signaal(vraag), verwacht, vraag);
  const nood = machine().zoek("mijn man slaat mij");
  assert.ok(nood.treffers.slice(0, 3).some((t) => t.document.adres === "contactrollen/landelijk/"));
  assert.equal(antwoord(machine(), "zelfmoord").lijn, "999");
});

test("wie zegt dat iets er niet is, noemt geen plaats", () => {
  assert.deepEqual(machine().zoek("ik zie geen kerkdam meer").vraag.genoemd, []);
  assert.equal(machine().zoek("ik woon in kerkdam").vraag.genoemd.length, 1);
});

test("woorden die iedereen zegt, zeggen niets: hij, mijn, bij", () => {
  const { vraag } = machine().zoek("hij is bij mijn opvang");
  assert.deepEqual(
    vraag.eenheden.map((e) => e.woord),
    ["opvang"],
  );
});

test("het handboek antwoordt redacteuren, geen bewoner die iets zegt met hetzelfde woord", () => {
  assert.notEqual(zoek("hij gooit met spullen")[0], "bijdragen/");
});

test("een ander woord voor hetzelfde staat erbij, niet eronder", () => {
  const [eerste, ...rest] = machine().zoek("opvang").treffers;
  assert.deepEqual([eerste.document.naam, eerste.ook.map((d) => d.label)], ["Opvang", ["Begrip"]]);
  assert.ok(rest.every((t) => t.document.naam !== "Opvang"));
});

test("wie in een andere taal vraagt, krijgt de pagina in een andere taal eerst", () => {
  assert.equal(zoek("violencia")[0], "help/");
  assert.equal(zoek("mi marido")[0], "help/");
});

test("wie een document bedoelt, ziet het geldende voor zijn voorganger; wie een jaar noemt, dat jaar", () => {
  assert.deepEqual(
    zoek("regiovisie").filter((a) => a.includes("visie-")),
    ["themas/visie-2020/", "themas/visie-2015/"],
  );
  assert.equal(zoek("regiovisie samen 2015")[0], "themas/visie-2015/");
});

test("wat vervangen is staat achter wat erna kwam, ook als het heet zoals is gevraagd; wat nu geldt is anders het laatste", () => {
  const document = ["document", "Regiovisie", 1, 0.25, 1, "", { document: 1.5 }];
  const rijen = [
    [0, 0, "oud", "Veilig in huis en buurt", 0, 0, 0, "2019-12-31", 0, 0, "v"],
    [0, 0, "nieuw", "Samen verder met veilig"],
    [0, 0, "eerst", "Koers van de kust", 0, 0, 0, "2016-12-31"],
    [0, 0, "later", "Koers van kust en duin", 0, 0, 0, "2021-12-31"],
  ];
  const m = kleine({ soorten: [document], rijen, opvolgers: [[0, 1]], groepen: [["huidige", 0, "nu"]] });
  const gevonden = (vraag) => m.zoek(vraag).treffers.map((t) => t.document.adres);
  assert.deepEqual(gevonden("veilig in huis en buurt").slice(0, 2), ["nieuw/", "oud/"]);
  assert.deepEqual(gevonden("koers"), ["eerst/", "later/"]);
  assert.deepEqual(gevonden("huidige koers"), ["later/", "eerst/"]);
});

test("een bedrag wordt gevonden met en zonder punt", () => {
  const rijen = [
    [0, 0, "a", "Het kost 175.000 euro"],
    [0, 0, "b", "Het kost 25000 euro"],
  ];
  const m = kleine({ soorten: [SOORTEN[10]], rijen });
  for (const [vraag, adres] of [
    ["175000", "a/"],
    ["175.000 euro", "a/"],
    ["25.000", "b/"],
  ])
    assert.equal(m.zoek(vraag).treffers[0].document.adres, adres, vraag);
});

test("wie naar geld vraagt, krijgt een bedrag", () => {
  assert.equal(zoek("kosten uitvoering")[0], "themas/bedrag/");
});

test("een stuk tekst wijst de woorden aan die de vraag zegt of bedoelt", () => {
  const eerste = antwoord(machine(), "opvang na klappen").treffers.find((t) => t.adres === "themas/opvang/");
  assert.deepEqual(
    eerste.tekst.filter(([, gezegd]) => gezegd).map(([stuk]) => stuk),
    ["klappen"],
  );
});

test("alle woorden gaan voor een woord", () => {
  assert.equal(zoek("tijdelijk huisverbod")[0], "themas/tijdelijk-huisverbod/");
});

test("een vraag zonder antwoord noemt wat er het meest op lijkt", () => {
  const m = machine();
  assert.deepEqual(m.zoek("xyzzyqwrt").treffers, []);
  assert.ok(m.dichtstbij("vroegsegnalerang").some((d) => d.naam === "Vroegsignalering"));
});

test("een lege vraag en leestekens zijn geen fout", () => {
  for (const vraag of ["", "   ", "?!", "(", "<script>", "a".repeat(500)]) assert.ok(Array.isArray(zoek(vraag)));
});

const plaatsen = (vraag) =>
  antwoord(machine(), vraag).plaatsen.map((p) => [p.naam, p.lijkt, ...p.gemeenten.map((g) => g.naam)]);

test("een dorp leidt naar elke gemeente waar het ligt, zoals het heet", () => {
  assert.deepEqual(plaatsen("advies kerkdam"), [["Kerkdam", "", "Duinvoort", "Gravenklif"]]);
  assert.deepEqual(plaatsen("opvang in tull en 't waal"), [["Tull en 't Waal", "", "Duinvoort"]]);
  assert.deepEqual(zoek("moordhuizen")[0], "gemeenten/duinvoort/");
  assert.deepEqual(plaatsen("GM0123"), [["GM0123", "", "Gravenklif"]]);
});

test("een plaats is nooit zonder woord een andere: wat erop lijkt wordt gevraagd", () => {
  assert.deepEqual(plaatsen("duinvorot"), [["Duinvoort", "duinvorot", "Duinvoort"]]);
  for (const vraag of ["naar huis", "kerk dam", "ouderenmishandeling"]) assert.deepEqual(plaatsen(vraag), [], vraag);
  assert.equal(antwoord(machine(), "opvang in Verweg").onbekendePlaats, "Verweg");
});

test("een plaats die heet als een woord is alleen een plaats waar dat zo staat", () => {
  assert.deepEqual(plaatsen("opvang in Buren"), [["Buren", "", "Gravenklif"]]);
  assert.deepEqual(plaatsen("opvang Buren"), [["Buren", "", "Gravenklif"]]);
  for (const vraag of ["klappen bij de buren", "mijn buren", "een opvang"])
    assert.deepEqual(plaatsen(vraag), [], vraag);
});

test("een dorp waarover wij schrijven blijft een dorp, ook achteraan of vooraan", () => {
  const m = machine();
  m.verzameling.later("landelijk", {
    teksten: RIJEN.map(() => "De overdracht van Moordhuizen."),
    rijen: [],
    mappen: [],
  });
  for (const vraag of ["moordhuizen contact geweld", "opvang moordhuizen"])
    assert.equal(m.zoek(vraag).vraag.genoemd[0]?.naam, "Moordhuizen", vraag);
});

test("bij een gemeente staat wie daar het eerst te raadplegen is", () => {
  const [duinvoort] = antwoord(machine(), "Duinvoort").plaatsen;
  assert.equal(duinvoort.gemeenten[0].contact.naam, "Hulpverlener");
  const [gravenklif] = antwoord(machine(), "Gravenklif").plaatsen;
  assert.equal(gravenklif.gemeenten[0].contact.naam, "Veilig Thuis, landelijk nummer");
});

test("een resultaat zegt hoe het er vandaag voor staat, en alleen wat geldt, geldt", () => {
  const gevonden = antwoord(machine(), "zeewind").treffers;
  assert.deepEqual(Object.fromEntries(gevonden.map((r) => [r.naam.split(" ")[0], [r.stand, r.facetten.geldig]])), {
    Aanpak: ["nu", true],
    Visie: ["onbevestigd", true],
    Agenda: ["ingetrokken", false],
    Afspraken: ["concept", false],
    Plan: ["straks", false],
    Nota: ["opgevolgd", false],
    Koers: ["voorbij", false],
  });
});

test("de pagina van een plaats is bij elke vraag een van de eerste drie", () => {
  for (const vraag of [
    "gemeente X",
    "melden in X",
    "opvang X",
    "kosten X",
    "regiovisie X",
    "klappen X",
    "ik woon in X",
  ])
    assert.ok(zoek(vraag.replace("X", "Duinvoort")).slice(0, 3).includes("gemeenten/duinvoort/"), vraag);
});

test("van een plaats zonder stuk staat dat erbij, en komt haar eigen pagina eerst", () => {
  for (const [vraag, naam, adres] of [
    ["regiovisie Verburg", "Verburg", "gemeenten/verburg/"],
    ["kosten Veenland", "Veenland", "gemeenten/#provincie-ver"],
  ]) {
    const { zonderStuk, treffers } = antwoord(machine(), vraag);
    assert.deepEqual([zonderStuk, treffers[0].adres], [[naam], adres], vraag);
  }
  for (const vraag of ["regiovisie Duinvoort", "opvang Verburg", "regiovisie"])
    assert.deepEqual(antwoord(machine(), vraag).zonderStuk, [], vraag);
  for (const plaats of ["IJzerdam", "Kustzee"]) // the second is made of words we may know
    assert.equal(antwoord(machine(), `regiovisie ${plaats}`).onbekendePlaats, plaats);
});

test("een regio die wij niet kennen wordt genoemd, ook als wij haar woorden kennen; wat naar haar heet komt eerst", () => {
  for (const [vraag, streek] of [
    ["regiovisie Midden-Verland", "Midden-Verland"],
    ["opvang in verland-zuid", "verland-zuid"],
    ["regiovisie Verland Noord", "Verland Noord"],
    ["regio Duinvoort-Zeemond", "Duinvoort-Zeemond"],
    ["bellen in de Zeestreek", "Zeestreek"],
  ])
    assert.equal(antwoord(machine(), vraag).onbekendePlaats, streek, vraag);
  for (const vraag of [
    "opvang Verland",
    "opvang Duinvoort Klifzijde",
    "ga ik naar west of zuid",
    "bellen in de opvang",
  ])
    assert.equal(antwoord(machine(), vraag).onbekendePlaats, "", vraag);
  const { verzameling } = kleine({
    soorten: [SOORTEN[7], SOORTEN[12], SOORTEN[3]],
    rijen: [
      [0, 0, "vt-mv", "Meldpunt Verland-Midden"],
      [1, 0, "#verland", "Verland"],
      [2, 0, "opvang", "Opvang"],
    ],
  });
  const m = Object.assign(new Zoekmachine("2026-11-22"), { verzameling });
  const [gedeeld, heel] = ["opvang in Verland-Midden", "Meldpunt Verland-Midden"].map((v) => antwoord(m, v));
  assert.equal(gedeeld.onbekendePlaats, "Verland-Midden");
  assert.ok(gedeeld.treffers.slice(0, 2).some(({ naam }) => naam === "Meldpunt Verland-Midden"));
  assert.deepEqual([heel.onbekendePlaats, heel.treffers[0].naam], ["", "Meldpunt Verland-Midden"]);
});

test("wie zich zorgen maakt om een ander krijgt wie advies geeft; wie beleid vraagt, wie over beleid gaat", () => {
  const m = kleine({
    soorten: [SOORTEN[2], SOORTEN[3], SOORTEN[4]],
    rijen: [
      [0, 0, 0, "Duinvoort"],
      [2, 0, "beleid", "Beleidsmedewerker jeugd", 0, [0], [4], 0, "beleid"],
      [2, 0, "meldpunt", "Meldpunt", 0, [0], 0, 0, "advies melden"],
      [2, 0, "landelijk", "Landelijk nummer", 0, 0, 0, 0, "acuut-gevaar advies melden"],
      [1, 0, "jeugd", "Jeugd"],
    ],
    contact: [[3], [2, 0]],
    groepen: [
      ["leerling", "vak"],
      ["jeugdbeleid|beleidsmedewerker", 0, "contactrol"],
      ["kleuter|puber"],
      ["halen", 0, "voortgang"],
    ],
    naar: [
      [1, 1 * 8],
      [1, 4 * 8],
    ],
  });
  const eerste = (vraag) => m.zoek(vraag).treffers.map((t) => t.document.naam);
  for (const vraag of ["mijn leerling in Duinvoort schrikt, jeugd", "wie bel ik over een leerling in Duinvoort"])
    assert.deepEqual(eerste(vraag).slice(0, 2).toSorted(), ["Duinvoort", "Meldpunt"], vraag);
  assert.equal(eerste("wie bel ik over mijn kleuter")[0], "Landelijk nummer");
  assert.equal(m.zoek("een puber huilt bij het halen").vraag.zoekt.has("voortgang"), false);
  assert.ok(
    eerste("wij zoeken iemand voor ons jeugdbeleid in Duinvoort").slice(0, 2).includes("Beleidsmedewerker jeugd"),
  );
  assert.equal(
    new Set(eerste("wie bel ik over een leerling in Duinvoort")).size,
    eerste("wie bel ik over een leerling in Duinvoort").length,
  );
});

test("wie meer dingen tegelijk vraagt, vindt van elk iets", () => {
  const namen = [
    "Opvang van jonge vrouwen",
    "Opvang van jonge vrouwen overal",
    "Scholing van de raad overal",
    "Scholing elders",
    "Raad elders",
  ];
  const m = kleine({ soorten: [SOORTEN[3]], rijen: namen.map((naam, i) => [0, 0, `t${i}`, naam]) });
  const gevonden = m.zoek("opvang van jonge vrouwen, en scholing van de raad").treffers.map((t) => t.document.naam);
  assert.deepEqual(gevonden.slice(0, 2), [namen[0], namen[2]]);
});

test("wie iets vraagt van een deel van een regio, vindt eerst wie dat voor de hele regio doet; van elders staat het erachter", () => {
  const rijen = [
    [0, 0, 0, "Kustland"],
    [1, 0, 0, "Kuststrook", 0, [0]],
    [0, 0, 0, "Binnenland"],
    [4, 0, "hier", "Werkgroep zorg", 0, [0]],
    [4, 0, "hier-ook", "Werkgroep zorg en welzijn", 0, [0]],
    [4, 0, "daar", "Werkgroep kosten", 0, [2]],
  ];
  const m = kleine({ soorten: SOORTEN, rijen });
  const gevonden = (vraag) => m.zoek(vraag).treffers.map((t) => t.document.adres);
  assert.deepEqual(gevonden("werkgroep zorg kuststrook").slice(0, 2), ["hier/", "kuststrook/"]);
  assert.deepEqual(gevonden("werkgroep zorg kosten kuststrook"), ["hier/", "kuststrook/", "hier-ook/", "daar/"]);
});

test("een provincie is een plaats; wat naar haar heet komt ervoor", () => {
  assert.equal(zoek("opvang Verland")[0], "gemeenten/#provincie-ver");
  assert.deepEqual(zoek("agenda verland").slice(0, 2), ["organisaties/vt-ver/", "gemeenten/#provincie-ver"]);
});

test("wie vraagt wat er na een stuk kwam, krijgt wat de gegevens als opvolger noemen", () => {
  const gevonden = zoek("opvolger samen 2015");
  assert.equal(gevonden.indexOf("themas/visie-2020/") + 1, gevonden.indexOf("themas/visie-2015/"));
});

test("woorden waarmee mensen ernaar vragen leiden naar een record en naar een geschreven pagina", () => {
  assert.equal(zoek("is er een potje")[0], "themas/bedrag/");
  assert.equal(zoek("kan hij misschien zien dat ik hier was")[0], "hulp-nu/");
  assert.equal(zoek("wegklikken")[0], "hulp-nu/");
});

test("een woordgroep die nergens heen leidt zegt hetzelfde in andere woorden", () => {
  assert.equal(zoek("afwijken van seinpost")[0], "organisaties/vt-ver/");
});

test("wie naar wat eraan voorafging vraagt, krijgt dat voor het stuk zelf", () => {
  const gevonden = zoek("vorige samen 2020");
  assert.equal(gevonden.indexOf("themas/visie-2015/") + 1, gevonden.indexOf("themas/visie-2020/"));
});

test("een achternaam is geen plaats, ook als er een dorp zo heet", () => {
  for (const [vraag, plaatsen] of [
    ["mevrouw van Duinvoort slaapt slecht", []],
    ["meneer Kerkdam slaapt slecht", []],
    ["mevrouw uit Duinvoort slaapt slecht", ["Duinvoort"]],
  ])
    assert.deepEqual(
      antwoord(machine(), vraag).plaatsen.map((p) => p.naam),
      plaatsen,
      vraag,
    );
});

test("een woord dat een dorp heet is in het midden van een zin geen plaats", () => {
  const genoemd = (vraag) => machine().zoek(vraag).vraag.genoemd.length;
  assert.deepEqual(["opvang in een la", "opvang in een", "een"].map(genoemd), [0, 1, 1]);
});

test("twee plaatsen laten ruimte voor wat van hen wordt gevraagd", () => {
  const gevonden = zoek("opvang Duinvoort en Verburg").slice(0, 3);
  assert.ok(gevonden.includes("gemeenten/duinvoort/") && gevonden.includes("gemeenten/verburg/"));
  assert.equal(gevonden[1], "themas/opvang/");
});

test("een zin waarvan wij het onderwerp niet kennen leidt naar iemand; een vraag over papier niet", () => {
  const vertelt = (vraag) => machine().zoek(vraag).vraag.vertelt;
  for (const vraag of ["hij laat ons niet binnen gaan", "knarst er nooit alleen binnen komen"])
    assert.ok(vertelt(vraag), vraag);
  for (const vraag of ["moeten wij ons aan dat protocol houden", "knarst nooit", "opvang voor wie er alleen knarst"])
    assert.ok(!vertelt(vraag), vraag);
  assert.equal(zoek("knarst er nooit alleen binnen komen")[0], "contactrollen/landelijk/");
});

test("wie een stuk wil lezen over een plaats, ziet het stuk voor de pagina van die plaats", () => {
  const gevonden = zoek("regiovisie Duinvoort");
  assert.ok(gevonden.indexOf("themas/visie-2020/") < gevonden.indexOf("gemeenten/duinvoort/"));
  assert.ok(gevonden.slice(0, 3).includes("gemeenten/duinvoort/"));
});

test("een bedrag hoeft niet zo te heten om de kosten te zijn", () => {
  assert.equal(zoek("kosten uitvoering")[0], "themas/bedrag/");
  assert.ok(zoek("kosten").includes("themas/bedrag/"));
});

test("wie een verhaal vertelt in woorden die niemand kent, ziet eerst iemand om mee te praten", () => {
  assert.equal(zoek("hij knarst al weken naar mij")[0], "contactrollen/landelijk/");
  assert.notEqual(zoek("knarst")[0], "contactrollen/landelijk/");
});

test("van een mens die ergens is in een paar woorden die wij niet kennen, vindt niemand niets", () => {
  assert.deepEqual(zoek("mama knarst"), ["contactrollen/landelijk/"]);
  assert.deepEqual(zoek("knarst"), []);
});

test("een zin van kleine woorden is onze taal, en een woord dat ook van ons is leidt niet eerst naar een andere", () => {
  for (const vraag of ["mag niks van hem", "ik wil van hem af", "kan iemand mij helpen"]) {
    assert.deepEqual(machine().zoek(vraag).vraag.talen, [], vraag);
    assert.notEqual(zoek(vraag)[0], "help/", vraag);
  }
});

test("een ander schrift of een zin zonder een bekend woord leidt naar hulp in een andere taal", () => {
  for (const vraag of ["куди звернутися", "gdzie mogę spać", "qwzrt plmok vbnxz"])
    assert.equal(zoek(vraag)[0], "help/", vraag);
  assert.ok(!zoek("ouderenmishandeling").includes("help/"));
});

test("wie de woorden van een naam zegt, krijgt die naam voor wat er anders mee wordt bedoeld", () => {
  const m = kleine({
    soorten: [
      ["punt", "Kader", 0.72, 0.22, 1, "", {}],
      ["begrip", "Begrip", 1.02, 0.15, 1, "", {}, 1],
    ],
    groepen: [["brief van gezant"]],
    naar: [[0, 8]],
    rijen: [
      [0, 0, "brief", "De brief van de gezant van de koning"],
      [1, 0, "opdracht", "Opdracht"],
    ],
  });
  const eerste = (vraag) => m.zoek(vraag).treffers[0].document.adres;
  assert.equal(eerste("brief gezant"), "brief/");
  assert.equal(eerste("de brief van de gezant uit 2011"), "brief/");
});
