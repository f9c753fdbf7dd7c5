/* Which place a typed name means, over a few invented gemeenten in the form of ``api/v1/plaatsen.json``. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { lijstVan, sleutel, zoek } from "../../docs/script/plaats/lijst.js";

const g = (id, naam, woonplaatsen = [], vroeger = [], ook = []) => ({ id, naam, woonplaatsen, vroeger, ook });
const LIJST = lijstVan({
  gemeenten: [
    g("s-polderwijk", "'s-Polderwijk", ["'s-Polderwijk", "Dorp aan den IJssel", "Kerkdam"], [], ["De Polder"]),
    g("havenrade", "Havenrade", ["Havenrade", "Kerkdam", "Sint-Joriskapel"], ["Oud-Havenrade", "Kerkdam"], ["Haven-Rade"]),
    g("meer-l", "Meer (L.)", ["Meer"], ["Gesplitst"]),
    g("meer-nh", "Meer (NH.)", ["Meer"], ["Gesplitst"]),
    g("súdwest", "Súdwest", ["Snekum"]),
    g("bergdam", "Bergdam", ["Bergdam"]),
    g("elders", "Elders", ["Bergdam"]),
  ],
});
const labels = (getypt) => zoek(LIJST, getypt).plaatsen.map((p) => p.label);
const precies = (getypt) => zoek(LIJST, getypt).precies.map((p) => [p.label, p.id]);

test("een dorp leidt naar zijn gemeente", () => assert.deepEqual(precies("snekum"), [["Snekum (Súdwest)", "súdwest"]]));

test("twee dorpen met een naam staan er allebei, met hun gemeente", () => {
  assert.deepEqual(precies("kerkdam"), [["Kerkdam ('s-Polderwijk)", "s-polderwijk"], ["Kerkdam (Havenrade)", "havenrade"]]);
  assert.deepEqual(precies("kerkdam havenrade").map(([, id]) => id), ["havenrade"]);
});

test("een gemeente die heet als een dorp elders zegt dat zij de gemeente is", () => {
  assert.deepEqual(precies("bergdam"), [["Bergdam (gemeente)", "bergdam"], ["Bergdam (Elders)", "elders"]]);
});

test("twee gemeenten met een naam zijn allebei bedoeld", () => {
  assert.deepEqual(precies("meer").map(([, id]) => id), ["meer-l", "meer-nh"]);
});

test("een vroegere gemeente leidt naar elke gemeente waar zij in opging", () => {
  assert.deepEqual(precies("oud havenrade"), [["Oud-Havenrade (nu Havenrade)", "havenrade"]]);
  assert.deepEqual(precies("gesplitst").map(([label]) => label), ["Gesplitst (nu Meer (L.))", "Gesplitst (nu Meer (NH.))"]);
});

test("een volksnaam leidt naar de gemeente", () => assert.deepEqual(precies("de polder"), [["De Polder ('s-Polderwijk)", "s-polderwijk"]]));

test("een andere schrijfwijze van de naam zelf is geen tweede plaats", () => {
  assert.deepEqual(precies("haven rade"), [["Havenrade", "havenrade"]]);
});

test("hoofdletters, accenten, streepjes, apostrofs en afkortingen maken niet uit", () => {
  for (const getypt of ["'s-Polderwijk", "’s polderwijk", "S-POLDERWYK", "s\u00adpolderwijk", "gemeente 's Polderwijk"]) {
    assert.deepEqual(precies(getypt).map(([, id]) => id), ["s-polderwijk"], getypt);
  }
  assert.deepEqual(labels("sudwest"), ["Súdwest"]);
  for (const getypt of ["dorp a/d ijssel", "dorp a.d. yssel", "Dorp aan den IJssel"]) {
    assert.deepEqual(precies(getypt).map(([, id]) => id), ["s-polderwijk"], getypt);
  }
  for (const getypt of ["st joriskapel", "st. joriskapel", "sint joriskapel"]) {
    assert.deepEqual(precies(getypt).map(([, id]) => id), ["havenrade"], getypt);
  }
});

test("een begin of een later woord van de naam is genoeg", () => {
  assert.deepEqual(labels("polderw"), ["'s-Polderwijk"]);
  assert.deepEqual(labels("joris"), ["Sint-Joriskapel (Havenrade)"]);
});

test("een typefout wordt een vraag, nooit een antwoord", () => {
  const { plaatsen, precies: geen, lijkt } = zoek(LIJST, "havenraede");
  assert.deepEqual([plaatsen.map((p) => p.label), geen, lijkt], [["Havenrade"], [], true]);
});

test("wat niets is geeft niets", () => {
  for (const getypt of ["", "  ", "---", "xyzzy", "<script>", "a".repeat(10_000)]) assert.deepEqual(labels(getypt), [], getypt.slice(0, 20));
});

test("de sleutel van een naam heeft alleen letters en cijfers", () => assert.equal(sleutel("Sint Ānna's IJ-dorp (L.)"), "sintannasydorpl"));
