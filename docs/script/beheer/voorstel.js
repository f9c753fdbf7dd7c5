/*
 * What an editor proposes: changes of records in files, each from what it was to what it must be, so that they can also
 * be made in a file that somebody else changed meanwhile. Knows no page and no network.
 */

import { Bestand, nieuwBestand } from "./bestand.js";
import { gelijk } from "./waarden.js";

/**
 * One change: ``{bestand, pad, oud, nieuw, naam, deel, bron, waarom}``. ``oud`` is missing for what is new (``pad`` is then
 * that of the list, or of the file's only record), ``nieuw`` for what goes.
 */
export class Voorstel {
  wijzigingen = [];
  /** Each file as it was when it was opened here; an empty text for a file that did not exist. */
  bestanden = new Map();

  constructor(vorm) {
    this.vorm = vorm;
  }

  /** The change of this record that is in the proposal already. */
  vind(bestand, pad, id) {
    return this.wijzigingen.find((w) => sleutel(w) === sleutel({ bestand, pad, nieuw: { id } }));
  }

  zet(wijziging) {
    this.haalWeg(wijziging);
    this.wijzigingen.push(wijziging);
  }

  haalWeg(wijziging) {
    this.wijzigingen = this.wijzigingen.filter((w) => sleutel(w) !== sleutel(wijziging));
  }

  /** The record at ``pad`` as the file has it, without the changes: what its form asks, and all of it. */
  opgeslagen(bestand, pad) {
    const gelezen = new Bestand(this.bestanden.get(bestand), this.vorm);
    return { eigen: gelezen.record(pad), heel: gelezen.waarde(pad) };
  }

  /** A reader of the records of one file, which is parsed once. */
  lezer(bestand) {
    const gelezen = new Bestand(this.bestanden.get(bestand), this.vorm);
    return (pad) => gelezen.record(pad);
  }

  /** Everything in the proposal as a text to save. */
  concept() {
    const wijzigingen = this.wijzigingen.map(({ deel, ...w }) => w);
    return JSON.stringify({ concept: 1, wijzigingen, bestanden: [...this.bestanden] }, null, 1);
  }

  /** Take in a text that was saved. Throws when it is none. */
  open(tekst) {
    const { concept, wijzigingen, bestanden } = JSON.parse(tekst);
    if (concept !== 1) throw new TypeError("no draft");
    for (const w of wijzigingen)
      if (!this.vorm.deel(w.pad) || typeof w.bestand !== "string") throw new TypeError("no draft");
    for (const [naam, inhoud] of bestanden) if (!this.bestanden.has(naam)) this.bestanden.set(naam, String(inhoud));
    for (const w of wijzigingen) this.zet({ ...w, deel: this.vorm.deel(w.pad) });
  }

  /** The names of the files that change. */
  get namen() {
    return [...new Set(this.wijzigingen.map((w) => w.bestand))];
  }

  /** A file with the changes, made in ``basis`` (as it was opened, if not given): ``{tekst, botsingen}``. */
  tekst(naam, basis = this.bestanden.get(naam) ?? "") {
    return pasToe(
      basis,
      this.wijzigingen.filter((w) => w.bestand === naam),
      this.vorm,
      this.kop,
    );
  }

  /** The line that wires the schema of a new file, taken from another in its folder. */
  get kop() {
    for (const tekst of this.bestanden.values()) {
      const regel = /^# yaml-language-server:.*\n/.exec(tekst);
      if (regel) return regel[0];
    }
    return "";
  }
}

/** What tells one record from another: its place, and for a new one its id. */
/** @param {any} wijziging */
const sleutel = ({ bestand, pad, oud, nieuw }) =>
  JSON.stringify([bestand, oud || !nieuw?.id || pad.at(-1) === nieuw.id ? pad : [...pad, nieuw.id]]);

/**
 * ``basis`` with changes made in it. Where somebody else changed the same field of the same record, theirs stays and is
 * told in ``botsingen``: ``{wijziging, veld, hunne, onze}`` (without ``veld`` when the record itself is gone or there).
 */
export function pasToe(basis, wijzigingen, vorm, kop = "") {
  const botsingen = [];
  let tekst = basis;
  for (const wijziging of wijzigingen) {
    const { pad, oud, nieuw, alleen } = wijziging;
    if (!tekst) {
      tekst = nieuwBestand(pad[0], pad.length === 1 && alleen ? nieuw : [nieuw], vorm, kop);
      continue;
    }
    const bestand = new Bestand(tekst, vorm);
    const daar = oud ? pad : [...pad, nieuw.id];
    const hunne = bestand.record(daar);
    if (!oud) {
      if (hunne && !gelijk(hunne, nieuw)) botsingen.push({ wijziging });
      else if (!hunne) tekst = bestand.metNieuw(pad, nieuw);
    } else if (!hunne) {
      if (nieuw) botsingen.push({ wijziging });
    } else if (!nieuw) {
      if (gelijk(hunne, oud)) tekst = bestand.zonder(pad);
      else botsingen.push({ wijziging });
    } else {
      const samen = versmelt(oud, nieuw, hunne);
      botsingen.push(...samen.botsingen.map((b) => ({ wijziging, ...b })));
      tekst = bestand.metRecord(pad, samen.waarde);
    }
  }
  return { tekst, botsingen };
}

/** Our change of a record made in what others made of it meanwhile, field by field. */
export function versmelt(oud, nieuw, hunne) {
  const botsingen = [];
  const waarde = {};
  for (const veld of new Set([...Object.keys(hunne), ...Object.keys(nieuw), ...Object.keys(oud)])) {
    const [was, wij, zij] = [oud[veld], nieuw[veld], hunne[veld]];
    let keus = zij;
    if (gelijk(zij, was)) keus = wij;
    else if (!gelijk(wij, was) && !gelijk(wij, zij)) botsingen.push({ veld, hunne: zij, onze: wij });
    if (keus !== undefined) waarde[veld] = keus;
  }
  return { waarde, botsingen };
}

/** The lines that differ: ``{teken, regel}`` with "-", "+" or " " for a line around them; "…" where lines are left out. */
export function regelverschil(oud, nieuw, omheen = 2) {
  const [a, b] = [oud.split("\n"), nieuw.split("\n")];
  let [begin, eind] = [0, 0];
  while (begin < a.length && begin < b.length && a[begin] === b[begin]) begin++;
  while (eind < a.length - begin && eind < b.length - begin && a[a.length - 1 - eind] === b[b.length - 1 - eind])
    eind++;
  const regels = [
    ...a.slice(Math.max(0, begin - omheen), begin).map((regel) => ({ teken: " ", regel })),
    ...stappen(a.slice(begin, a.length - eind), b.slice(begin, b.length - eind)),
    ...a.slice(a.length - eind, a.length - eind + omheen).map((regel) => ({ teken: " ", regel })),
  ];
  return knip(regels, omheen);
}

function stappen(a, b) {
  if (a.length * b.length > 4e6)
    return [...a.map((regel) => ({ teken: "-", regel })), ...b.map((regel) => ({ teken: "+", regel }))];
  const lengte = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengte[i][j] = a[i] === b[j] ? lengte[i + 1][j + 1] + 1 : Math.max(lengte[i + 1][j], lengte[i][j + 1]);
  const uit = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      uit.push({ teken: " ", regel: a[i++] });
      j++;
    } else if (j < b.length && (i === a.length || lengte[i][j + 1] > lengte[i + 1][j]))
      uit.push({ teken: "+", regel: b[j++] });
    else uit.push({ teken: "-", regel: a[i++] });
  }
  return uit;
}

/** Leave out long runs of lines that did not change. */
function knip(regels, omheen) {
  const dichtbij = regels.map((_, i) =>
    regels.slice(Math.max(0, i - omheen), i + omheen + 1).some((r) => r.teken !== " "),
  );
  const uit = [];
  for (const [i, regel] of regels.entries()) {
    if (dichtbij[i]) uit.push(regel);
    else if (uit.at(-1)?.teken !== "…") uit.push({ teken: "…", regel: "" });
  }
  return uit;
}
