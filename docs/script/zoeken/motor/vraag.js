/* What a typed question says: the places, the words that count, the phrases that mean something, and which help. */

import { DELEN, isVerhaal, overIemand, signaalVan, vraagtWie, zegtIemand } from "./signaal.js";
import { isStopwoord, stam, woorden } from "./taal.js";

/** How sure a likeness must be before a phrase counts as said; of a word that means itself, only that it does. */
const GELIJK = { zelf: 0, fout: 0, deel: 0.55, kop: 0.72, staart: 0.8 };
const ZEKER = 0.8;
/* Signals of what somebody lives through. */
const GEWELD = new Set(["geweld", "gevaar", "nood"]);
/* What nobody says who tells a story. */
const LEEST = new Set(["document", "geld", "redactie"]);
/* What somebody looks for who wants to read rather than to talk. */
export const STUKKEN = ["document", "bron", "geld", "besluit", "voortgang", "redactie", "taak", "actie"];
const HULPVRAGEN = ["acuut-gevaar", "advies", "melden"];
/** Whether a role is there for who worries about somebody, by the questions that it answers. */
export const helpt = (vragen) => vragen.some((v) => HULPVRAGEN.includes(v));
/* Another script than ours, or letters that Dutch does without: whatever it says, help in a language of hers is near. */
const VREEMD = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]|[ąćęłńśźżğışțșăñõãœßøåčřůž¿¡]/iu;
const ZEGT_PLAATS = new Set(["in", "te", "uit", "gemeente", "regio", "dorp"]);
/* Which of these say other things as well: "in tranen". */
const KORT_ERVOOR = new Set(["in", "te", "uit"]);
/* How surely an unknown word is a known one that sounds the same. */
const KLINKT = 0.88;

/** The words of a question in order; a code that was written apart is one: "3 e", "GM 0321". */
function woordenVan(tekst) {
  const uit = [];
  for (const w of woorden(tekst)) {
    const vorige = uit.at(-1) ?? "";
    const code = (/^\d{1,2}$/.test(vorige) && /^[a-z]$/.test(w)) || (vorige === "gm" && /^\d{4}$/.test(w));
    if (code) uit[uit.length - 1] = vorige + w;
    else uit.push(w);
  }
  return uit;
}

/* Words that a name of a place which we do not know may consist of. */
const REEKS = 4;

/** The places that are named, also one that is only looked like; {naam, documenten, lijkt, van, tot}. */
function plaatsenVan(tekst, alle, { plaatsen, woordenlijst }) {
  const metHoofdletter = (w) => tekst.includes(` ${w[0].toUpperCase()}${w.slice(1)}`);
  const genoemd = plaatsen.in(alle, (w) => woordenlijst.kentVorm(w), metHoofdletter);
  const bezet = new Set(genoemd.flatMap(({ van, tot }) => Array.from({ length: tot - van }, (_, i) => van + i)));
  const neem = (van, tot, op) => {
    const documenten = [...new Set(op.map((n) => n.document))];
    const lijkt = zoalsGetypt(tekst, alle.slice(van, tot));
    genoemd.push({ naam: op[0].naam, rang: op[0].rang, van, tot, soortwoord: "", documenten, lijkt });
    for (let i = van; i < tot; i++) bezet.add(i);
  };
  /** Whether some words, of which this one is unknown, are nearly the name of a place. */
  const inReeks = (plek) => {
    for (let n = REEKS; n > 1; n--)
      for (let van = Math.max(0, plek - n + 1); van <= plek && van + n <= alle.length; van++) {
        if (isStopwoord(alle[van]) || alle.some((_, i) => van <= i && i < van + n && bezet.has(i))) continue;
        const op = plaatsen.lijktOp(alle.slice(van, van + n).join(" "), true);
        if (op.length) return neem(van, van + n, op) ?? true;
      }
    return false;
  };
  let onbekend = "";
  alle.forEach((woord, i) => {
    if (bezet.has(i) || isStopwoord(woord) || woord.length < 3 || /\d/.test(woord)) return;
    if (plaatsen.isBuiten(woord) && !isVerhaal(alle)) onbekend = woord;
    if (onbekend === woord || (!woordenlijst.kentVorm(woord) && inReeks(i))) return;
    if (woordenlijst.kent(woord) || woord.length < 4) return;
    const naLidwoord = /^(?:de|het)$/.test(alle[i - 1]) && metHoofdletter(woord); // "in de Betuwe"
    const ervoor = alle[naLidwoord ? i - 2 : i - 1];
    const zegtPlaats = ZEGT_PLAATS.has(ervoor);
    const gewoon = woordenlijst.bijna(woord);
    if (
      !zegtPlaats &&
      ((gewoon && (alle.length > 2 || woordenlijst.bijna(woord, KLINKT))) || woordenlijst.splits(woord))
    )
      return;
    const op = plaatsen
      .lijktOp(woord, zegtPlaats || alle.length < 3)
      .filter(({ rang }) => zegtPlaats || !gewoon || rang < 2);
    if (op.length) neem(i, i + 1, op);
    else if (zegtPlaats && !gewoon && (!KORT_ERVOOR.has(ervoor) || metHoofdletter(woord) || plaatsen.klinkt(woord)))
      onbekend = woord;
  });
  return { genoemd, bezet, onbekend };
}

/**
 * A region that we do not know, of words that we may know: its words then say nothing of what is asked, unless something
 * is named after it; then they say that, and no place.
 */
function zetStreek(tekst, alle, { genoemd, bezet }, verzameling) {
  const { plaatsen, woordenlijst } = verzameling;
  const vreemd = (w) => w.length > 3 && !/\d/.test(w) && !woordenlijst.kent(w) && !woordenlijst.bijna(w);
  const streek = plaatsen.streek(tekst, alle, genoemd, vreemd);
  if (!streek) return undefined;
  const eigen = alle.slice(streek.van, streek.tot);
  const namen = eigen.map((w) => new Set(verzameling.opNaam(stam(w)).map(([id]) => id)));
  const vernoemd = [...namen[0]].filter((id) => namen.every((ids) => ids.has(id)));
  for (let i = streek.van; i < streek.tot; i++) vernoemd.length ? bezet.delete(i) : bezet.add(i);
  if (vernoemd.length)
    genoemd.splice(0, genoemd.length, ...genoemd.filter(({ van, tot }) => tot <= streek.van || van >= streek.tot));
  return { eigen, vernoemd };
}

/** The words that count, each with what it may mean; an unknown compound is taken apart, neighbours may be one word. */
function eenhedenVan(inhoud, lijst, heel) {
  const uit = [];
  for (const woord of new Set(inhoud)) {
    if (heel.has(woord)) {
      uit.push({ woord, van: woord, verwanten: [[stam(woord), 1, "zelf"]], betekent: [] });
      continue;
    }
    const delen = (!lijst.kent(woord) && !lijst.bijna(woord) && lijst.splits(woord)) || [woord];
    for (const deel of delen) uit.push({ woord: deel, van: woord, verwanten: lijst.verwanten(deel), betekent: [] });
  }
  for (let i = 0; i + 1 < uit.length; i++) {
    const samen = lijst.samen(uit[i].woord, uit[i + 1].woord);
    if (!samen.length) continue;
    const nieuw = new Set(samen.map(([s]) => s));
    for (const e of [uit[i], uit[i + 1]]) e.verwanten = [...samen, ...e.verwanten.filter(([s]) => !nieuw.has(s))];
  }
  return uit;
}

/** Which words of the question say a stem, and how surely: [numbers, likeness] by stem. */
export function zegt(eenheden, genoeg) {
  const stammen = new Map();
  eenheden.forEach(({ verwanten }, i) => {
    const zelf = verwanten.some(([, , aard]) => aard === "zelf");
    for (const [s, hoe, aard] of verwanten) {
      if (hoe < (genoeg[aard] ?? 2) || (zelf && aard !== "zelf" && aard !== "fout")) continue;
      const al = stammen.get(s);
      if (!al || hoe > al.hoe + 0.01) stammen.set(s, { door: [i], hoe });
      else if (al.hoe - hoe < 0.01) al.door.push(i);
    }
  });
  return stammen;
}

/** Every phrase that the units say, with how sure it is and which units say it. */
function gezegd(eenheden, alle, frases) {
  const stammen = zegt(eenheden, GELIJK);
  const tekst = ` ${alle.map(stam).join(" ")} `;
  const los = new Set(alle);
  const treffers = [];
  for (const s of new Set([...stammen.keys(), ...alle.filter(isStopwoord).map(stam)])) {
    for (const frase of frases.get(s) ?? []) {
      if (frase.letterlijk) {
        if (tekst.includes(` ${frase.stammen.join(" ")} `)) treffers.push({ ...frase, hoe: 1, door: new Set() });
      } else if (
        frase.stammen.every((d) => stammen.has(d)) &&
        [...frase.erbij, ...frase.precies].every((w) => los.has(w))
      ) {
        const gevonden = frase.stammen.map((d) => stammen.get(d));
        const hoe = Math.min(...gevonden.map((g) => g.hoe));
        treffers.push({ ...frase, hoe, door: new Set(gevonden.flatMap((g) => g.door)) });
      }
    }
  }
  return treffers;
}

/** A phrase gives way to one that says the same and more: "geweld" to "huiselijk geweld". */
function gaatOpIn(frase, treffers) {
  return treffers.some((ander) => ander.door.size > frase.door.size && [...frase.door].every((i) => ander.door.has(i)));
}

/** Whether we know no word of a sentence, not even nearly: it may be in any language. */
function isOnbekend(inhoud, alle, lijst) {
  if (alle.length < 3 || inhoud.length < alle.length) return false;
  return !alle.some((w) => lijst.kentVorm(w)) && alle.filter((w) => lijst.bijna(w)).length < 2;
}

/** Whether a question is in a language that is neither ours nor English, whose words we use too. */
function inAndereTaal(tekst, alle, treffers) {
  const talen = treffers.map((t) => t.groep?.taal).filter(Boolean);
  const ander = talen.filter((taal) => taal !== "en").length;
  const onze = alle.filter((w) => w.length > 2 && isStopwoord(w)).length;
  return 2 * ander > talen.length && (ander > 1 || onze < 2 || VREEMD.test(tekst));
}

/* What is read in or beside a document. */
const UIT_STUK = ["document", "geld", "besluit", "voortgang"];

/** The names of the places of which a piece is asked while there is none. */
function zonderStukVan(genoemd, zoekt, verzameling) {
  if (!UIT_STUK.some((soort) => zoekt.has(soort))) return [];
  const heeft = (d) => verzameling.heeftStuk(d) || verzameling.vandaag(d).some((nu) => verzameling.heeftStuk(nu));
  return genoemd.filter(({ documenten }) => !documenten.some(heeft)).map(({ naam }) => naam);
}

/* Words from which a question of which we know no subject is told by somebody who looks for a person. */
const LANG = 5;
/* Words of a question for a piece, of which the last one unknown is taken for the name of a place. */
const KORT = 3;

/** Whether somebody tells what happens to a person, whatever else her words may mean: "bij het halen" is no result. */
function beleeft(groepen) {
  if ([...groepen].some((g) => GEWELD.has(g.signaal))) return true;
  const leest = [...groepen].some((g) => g.zoekt.some((soort) => LEEST.has(soort)));
  return !leest && [...groepen].some((g) => g.naar.length && !g.zoekt.length);
}

/** Whether a role is asked for, and none that is there for who worries. */
const overBeleid = (groepen, { documenten }) =>
  [...groepen].some(({ zoekt, naar }) => {
    const rollen = naar.map(([id]) => documenten[id].vragen).filter((vragen) => vragen.length);
    return zoekt.includes("contactrol") && rollen.length && !rollen.some(helpt);
  });

/** The last word of a short question, when we know neither it nor anything that it says. */
function laatsteVreemd(inhoud, eenheden, lijst) {
  const woord = inhoud.at(-1) ?? "";
  if (inhoud.length < 2 || inhoud.length > KORT || lijst.kent(woord) || lijst.bijna(woord)) return "";
  return eenheden.some((e) => e.van === woord && e.betekent.length) ? "" : woord;
}

/** Whether one of these documents is asked by its whole name. */
function zegtHeel(ids, eenheden, { documenten }) {
  const gezegd = new Set(eenheden.flatMap(({ verwanten }) => verwanten.map(([s]) => s)));
  return ids.some((id) => documenten[id].kernen[0].every((s) => gezegd.has(s)));
}

/** Words as they were typed: they were folded to be looked for, and ij is y. */
function zoalsGetypt(tekst, eigen) {
  const vorm = eigen.join("[^\\p{L}\\p{N}]+").replaceAll("y", "(?:ij|y)");
  return tekst.match(new RegExp(vorm, "iu"))?.[0] ?? eigen.join(" ");
}

/** A question taken apart, over the documents that are there now. */
export function ontleed(tekst, verzameling) {
  const { woordenlijst, frases } = verzameling;
  const alle = woordenVan(tekst);
  const { genoemd, bezet, onbekend } = plaatsenVan(tekst, alle, verzameling);
  const streek = zetStreek(tekst, alle, { genoemd, bezet }, verzameling);
  const inhoud = alle.filter((w, i) => !bezet.has(i) && !isStopwoord(w));
  const rest = inhoud.length || genoemd.length ? inhoud : alle;
  const buiten = rest.filter((w) => verzameling.plaatsen.isBuiten(w));
  const heel = new Set([...buiten, ...(streek?.vernoemd.length ? streek.eigen : [])]); // names of places are no words, otherwise
  const eenheden = eenhedenVan(rest, woordenlijst, heel);
  const treffers = gezegd(eenheden, alle, frases);
  const groepen = new Set();
  const [zeker, stamVan] = [[], { dood: new Set(), familie: new Set() }];
  for (const t of treffers) {
    const op = t.door.size > 0 && gaatOpIn(t, treffers);
    if (t.groep && !op && t.hoe >= ZEKER) groepen.add(t.groep);
    if (t.groep?.signaal && t.hoe >= ZEKER) zeker.push(t.groep.signaal);
    for (const s of t.stammen) stamVan[t.groep?.signaal]?.add(s);
    for (const i of DELEN.has(t.groep?.signaal) ? [] : t.door)
      eenheden[i].betekent.push({ groep: t.groep, document: t.document, hoe: op ? t.hoe * 0.6 : t.hoe });
  }
  const documenten = genoemd.flatMap((p) => p.documenten);
  const gebied = (streek?.vernoemd ?? []).flatMap((id) => verzameling.documenten[id].gebied);
  documenten.push(...gebied.map((id) => verzameling.documenten[id])); // where that holds is where is meant
  const zoekt = new Set([...groepen].flatMap((g) => g.zoekt));
  if (/ wat zyn de /.test(` ${alle.join(" ")} `)) zoekt.delete("uitleg"); // of something that there is, not of a word
  if (zoekt.has("uitleg") && !zoekt.has("opvolger")) zoekt.delete("document");
  if (zoekt.has("geld") || zoekt.has("besluit")) zoekt.delete("document");
  const laatste = genoemd.length || !zoekt.has("document") ? "" : laatsteVreemd(rest, eenheden, woordenlijst);
  const bij = streek && !zegtHeel(streek.vernoemd, eenheden, verzameling) ? streek.eigen : [];
  const vreemdePlaats = streek ? bij : [onbekend || laatste].filter(Boolean);
  const namen = treffers.filter((t) => t.document && t.hoe >= ZEKER);
  const wijst = [...groepen].some((g) => g.naar.length);
  const bekend = wijst || namen.some((t) => t.zin || t.door.size > 1);
  if (overIemand(alle) && !zeker.includes("papier") && beleeft(groepen))
    for (const soort of STUKKEN) zoekt.delete(soort);
  const leest =
    STUKKEN.some((soort) => zoekt.has(soort)) || zeker.includes("papier") || overBeleid(groepen, verzameling);
  const zonderOnderwerp = alle.length >= LANG && !wijst && !namen.length && !genoemd.length;
  const vertelt = !leest && (isVerhaal(alle) || zonderOnderwerp);
  const talen = [...new Set([...groepen].map((g) => g.taal).filter(Boolean))];
  const signaal = signaalVan(zeker, alle, stamVan, inAndereTaal(tekst, alle, treffers));
  const [[eerste] = []] =
    signaal === "zelfdoding" || [...groepen].some((g) => g.signaal === "zelfdoding")
      ? verzameling.groepen.filter((g) => g.signaal === "zelfdoding").flatMap((g) => g.naar.slice(0, 1))
      : [];
  return {
    eenheden,
    letterlijk: ` ${alle.join(" ")} `,
    plaatswoorden: genoemd.flatMap(({ van, tot, soortwoord }) =>
      alle
        .slice(van, tot)
        .filter((w) => !isStopwoord(w) && w !== soortwoord)
        .map((woord) => ({ woord, verwanten: [[stam(woord), 1, "zelf"]], betekent: [] })),
    ),
    genoemd,
    plaatsen: [...new Set(documenten.flatMap((d) => [d, ...verzameling.vandaag(d)]))],
    onbekendePlaats: vreemdePlaats.length ? zoalsGetypt(tekst, vreemdePlaats) : "",
    zonderStuk: zonderStukVan(genoemd, zoekt, verzameling),
    signaal,
    eerst: verzameling.documenten[eerste],
    vertelt,
    iemand: zegtIemand(alle),
    soorten: new Set([...groepen].filter((g) => g.zoekt.length).flatMap((g) => g.kort)),
    bekend,
    vraagtWie: vraagtWie(alle),
    zoekt: vertelt ? zoekt.add("verhaal") : zoekt,
    talen: talen.length || !(VREEMD.test(tekst) || isOnbekend(inhoud, alle, woordenlijst)) ? talen : ["?"],
    jaren: alle.filter((w) => /^(19|20)\d\d$/.test(w)),
    onbekend: eenheden.filter((e) => !e.verwanten.length && !e.betekent.length).map((e) => e.woord),
  };
}
