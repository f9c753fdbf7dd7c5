/* How Dutch words are made comparable. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { afstand, klank, stam, vouw, woorden } from "../../docs/script/zoeken/motor/taal.js";

test("vouwen haalt accenten, apostrofs, punten en hoofdletters weg, en ij is y", () => {
  assert.equal(vouw("Zorgcoördinator"), "zorgcoordinator");
  assert.equal(vouw("IJsselstein"), "ysselstein");
  assert.equal(vouw("t.h.v."), "thv");
  assert.equal(vouw("GI's"), "gi");
  assert.equal(vouw("B en W"), "b&w");
  assert.deepEqual(woorden("(THV), eer-gerelateerd MDA++"), ["thv", "eer", "gerelateerd", "mda"]);
});

test("vormen van een woord hebben dezelfde stam", () => {
  for (const vormen of [
    ["stalken", "gestalkt"],
    ["mishandeld", "mishandeling", "mishandelen"],
    ["huis", "huizen"],
    ["opgevangen", "opvang"],
    ["gemeente", "gemeenten"],
    ["meldcode", "meldcodes"],
    ["kind", "kinderen"],
    ["scheiding", "scheidingen"],
    ["aandachtsfunctionaris", "aandachtsfunctionarissen"],
    ["boom", "bomen"],
    ["plan", "plannen"],
  ]) {
    assert.equal(new Set(vormen.map((w) => stam(vouw(w)))).size, 1, vormen.join(", "));
  }
});

test("woorden die op elkaar lijken blijven verschillende woorden", () => {
  for (const [a, b] of [
    ["ouders", "ouderen"],
    ["weten", "wetten"],
    ["houten", "hout"],
  ]) {
    assert.notEqual(stam(a), stam(b), `${a}, ${b}`);
  }
});

test("wat hetzelfde klinkt heeft dezelfde klank", () => {
  for (const [a, b] of [
    ["sexueel", "seksueel"],
    ["meldkode", "meldcode"],
    ["huisverbot", "huisverbod"],
    ["tuis", "thuis"],
  ]) {
    assert.equal(klank(stam(a)), klank(stam(b)), `${a}, ${b}`);
  }
});

test("een verwisseling van twee buren is een typefout", () => {
  assert.equal(afstand("lovreboy", "loverboy", 2), 1);
  assert.equal(afstand("stalking", "mediator", 2), 3);
});
