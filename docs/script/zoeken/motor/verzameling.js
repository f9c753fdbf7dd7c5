/* The documents that have been fetched so far, ready to be searched by the engine and by their phrases. */

import { isStopwoord, stam, woorden } from "./taal.js";
import { Woordenlijst } from "./woordenlijst.js";

/* Documents that one word may bring in; beyond this it says too little. */
const MEESTE = 1500;
const LETTERLIJK = { tokenize: (term) => [term], processTerm: (term) => term };

/** The end of an address that was left out because the name tells it. */
function uitNaam(naam) {
  const kaal = naam
    .normalize("NFKD")
    .replace(/[^ -~]/g, "")
    .toLowerCase();
  return kaal.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}

/** The kinds, each with what there is to know of it; a kind that readers know by more names has that with the first. */
function soortenVan(rijen) {
  const feiten = new Map();
  return rijen.map(([aard, label, ...van]) => {
    if (van.length) feiten.set(aard, van);
    const [gewicht, deelt, veraf, duidt, bedoeling] = feiten.get(aard);
    return { aard, label, gewicht, deelt, veraf, duidt, bedoeling };
  });
}

/** The stems of a phrase that matter; all of them when nothing else is left. */
export function kernen(frase, alle = woorden(frase)) {
  const inhoud = alle.filter((w) => !isStopwoord(w));
  return (inhoud.length ? inhoud : alle).map(stam);
}

export class Verzameling {
  documenten = [];
  /** Grows with every bundle that is added. */
  stand = 0;
  /** The documents that offer help at once. */
  hulp = [];
  woordenlijst = new Woordenlijst();
  /** First stem of a phrase to the phrases: {stammen, letterlijk, groep} or {stammen, document}. */
  frases = new Map();
  groepen = [];
  /** First word of the name of a village to the villages: {woorden, document}; found only as they are written. */
  #dorpen = new Map();
  regios = [];
  #namen;
  #teksten;
  #over = new Map();
  #omgeving = new Map();
  #enkelvoud = new Map();
  #onder = new Map();
  #gebieden = new Map();
  #perNaam = new Map();
  #perTekst = new Map();
  #nummers = new Map();

  /** ``Motor`` is the engine's class, so that tests and workers can each bring theirs. */
  constructor(Motor) {
    const tokenize = (tekst) => woorden(tekst).map(stam);
    const opties = { tokenize, processTerm: (term) => term, idField: "id" };
    this.#namen = new Motor({
      ...opties,
      fields: ["naam", "ook"],
      searchOptions: { boost: { naam: 1.2 }, prefix: false, fuzzy: false },
    });
    this.#teksten = new Motor({ ...opties, fields: ["tekst"] });
  }

  /** Add the shared bundle; it must come first, since the others point into it. */
  landelijk(bundel) {
    this.versie = bundel.versie;
    this.soorten = soortenVan(bundel.soorten);
    this.regios = bundel.regios;
    this.groepen = bundel.groepen.map(([tekst, signaal = "", zoekt = ""], nummer) => {
      const groep = { nummer, signaal: signaal || "", zoekt: zoekt ? zoekt.split(" ") : [], woorden: [], naar: [] };
      this.#woorden(groep, tekst);
      return groep;
    });
    this.bundel("landelijk", bundel);
  }

  /** Add the documents of a bundle. */
  bundel(naam, { begin, mappen, rijen, naar }) {
    this.stand += 1;
    const eerste = this.documenten.length;
    this.#perNaam.clear();
    this.#nummers.set(naam, { begin, eerste });
    const wijs = (n) => (n < begin ? n : eerste + n - begin);
    const nieuw = rijen.map((rij, i) => this.#document(eerste + i, rij, mappen, wijs));
    this.documenten.push(...nieuw);
    for (const document of nieuw) this.#voegToe(document);
    this.#namen.addAll(nieuw.map((d) => ({ id: d.id, naam: d.naam, ook: d.ook.join(" | ") })));
    for (const [groep, ...doelen] of naar) {
      for (const doel of doelen) this.groepen[groep].naar.push([wijs(doel >> 3), doel & 7]);
    }
  }

  /** Add what came later with a bundle: the texts of its documents, and the documents that can wait. */
  later(naam, { teksten, rijen, mappen, groepen = [], plaatsen = [] }) {
    for (const [nummer, tekst] of groepen) this.#woorden(this.groepen[nummer], tekst);
    for (const [nummer, namen] of plaatsen) for (const dorp of namen.split("|")) this.#dorp(dorp, this.documenten[nummer]);
    const { begin, eerste } = this.#nummers.get(naam);
    this.stand += 1;
    this.#perNaam.clear();
    this.#perTekst.clear();
    const tekst = (document, t) => Object.assign(document, { tekst: t });
    const vroeg = teksten.slice(0, teksten.length - rijen.length);
    for (const [i, t] of vroeg.entries()) tekst(this.documenten[eerste + i], t);
    const wijs = (n) => (n < begin ? n : eerste + n - begin);
    const plek = this.documenten.length;
    const nieuw = rijen.map((rij, i) => tekst(this.#document(plek + i, rij, mappen, wijs), teksten[vroeg.length + i]));
    this.documenten.push(...nieuw);
    for (const document of nieuw) this.#voegToe(document);
    this.#namen.addAll(nieuw.map((d) => ({ id: d.id, naam: d.naam, ook: "" })));
    const metTekst = [...vroeg.map((_, i) => this.documenten[eerste + i]), ...nieuw].filter((d) => d.tekst);
    for (const d of metTekst) for (const w of woorden(d.tekst)) if (!isStopwoord(w)) this.woordenlijst.voegToe(w);
    this.#teksten.addAll(metTekst.map((d) => ({ id: d.id, tekst: d.tekst })));
  }

  #woorden(groep, tekst) {
    if (!tekst) return;
    const nieuw = tekst.split("|");
    groep.woorden.push(...nieuw);
    this.#enkelvoud.delete(groep);
    for (const frase of nieuw) this.#frase(frase, { groep });
  }

  #dorp(naam, document) {
    const alle = woorden(naam);
    if (!alle.length || alle.every(isStopwoord)) return;
    const al = this.#dorpen.get(alle[0]);
    if (al) al.push({ woorden: alle, document });
    else this.#dorpen.set(alle[0], [{ woorden: alle, document }]);
  }

  /** The villages that these words name, one after another: the longest name at each place, in every gemeente. */
  dorpenIn(alle) {
    const uit = [];
    for (let i = 0; i < alle.length; i++) {
      const hier = (this.#dorpen.get(alle[i]) ?? []).filter((d) => d.woorden.every((w, n) => alle[i + n] === w));
      const langst = Math.max(0, ...hier.map((d) => d.woorden.length));
      uit.push(...hier.filter((d) => d.woorden.length === langst));
      i += Math.max(0, langst - 1);
    }
    return uit;
  }

  #document(id, rij, mappen, wijs) {
    const [soort, map, stuk, naam, ook = 0, gebied = 0, over = 0, tot = 0, vragen = 0] = rij;
    const adres = mappen[map] + (stuk || uitNaam(naam));
    return {
      ...this.soorten[soort], id, naam, tekst: "",
      adres: adres.includes("#") || !adres || adres.endsWith("/") ? adres : `${adres}/`,
      ook: ook ? ook.split("|") : [],
      gebied: (gebied || []).map(wijs),
      over: (over || []).map(wijs),
      tot: tot || "",
      vragen: vragen ? vragen.split(" ") : [],
    };
  }

  #voegToe(document) {
    if (document.adres === "hulp-nu/" || document.vragen.includes("acuut-gevaar")) this.hulp.push(document);
    for (const id of document.over) this.#over.set(id, [...(this.#over.get(id) ?? []), document]);
    const plaats = document.duidt === "plaats";
    if (plaats) {
      for (const id of document.gebied) this.#onder.set(id, [...(this.#onder.get(id) ?? []), document]);
    }
    const namen = [document.naam, ...document.ook];
    document.kernen = namen.map((naam) => {
      const alle = woorden(naam);
      for (const w of alle) if (!isStopwoord(w)) this.woordenlijst.voegToe(w);
      return kernen(naam, alle);
    });
    if (document.duidt) {
      for (const naam of namen) this.#frase(naam.replace(/\(.*?\)/g, " "), plaats ? { plaats: document } : { document });
    }
  }

  #frase(frase, wat) {
    const alle = woorden(frase);
    const stammen = [...new Set(kernen(frase, alle))];
    if (!stammen.length) return;
    for (const w of alle) this.woordenlijst.voegToe(w);
    const lijst = this.frases.get(stammen[0]);
    const nieuw = { stammen, letterlijk: alle.every(isStopwoord), ...wat };
    if (lijst) lijst.push(nieuw);
    else this.frases.set(stammen[0], [nieuw]);
  }

  /** The documents that say they are about another. */
  overWat(id) {
    return this.#over.get(id) ?? [];
  }

  /** The numbers of a place, of what it lies in (deelregio), and of what that lies in (regio). */
  omgeving(plaats) {
    if (!this.#omgeving.has(plaats.id)) {
      const kringen = [new Set([plaats.id]), new Set(), new Set()];
      const zet = (id) => {
        const { aard, gebied } = this.documenten[id];
        kringen[aard === "gemeente" ? 0 : aard === "deelregio" ? 1 : 2].add(id);
        for (const hoger of gebied) zet(hoger);
      };
      for (const id of plaats.gebied) zet(id);
      this.#omgeving.set(plaats.id, kringen);
    }
    return this.#omgeving.get(plaats.id);
  }

  /** The names of the gemeenten of today and of the regions that areas cover. */
  gebied(ids) {
    const sleutel = ids.join();
    if (!this.#gebieden.has(sleutel)) {
      const [gemeenten, regios] = [new Set(), new Set()];
      const neer = (id) => {
        const { aard, naam, gebied } = this.documenten[id];
        if (aard === "gemeente" && !gebied.some((n) => this.documenten[n].aard === "gemeente")) gemeenten.add(naam);
        for (const lager of this.#onder.get(id) ?? [])
          if (lager.aard !== "gemeente" || aard !== "gemeente") neer(lager.id);
      };
      for (const id of ids) {
        neer(id);
        for (const hoger of this.omgeving(this.documenten[id])[2]) regios.add(this.documenten[hoger].naam);
        if (this.documenten[id].aard === "regio") regios.add(this.documenten[id].naam);
      }
      this.#gebieden.set(sleutel, { gemeenten: [...gemeenten], regios: [...regios] });
    }
    return this.#gebieden.get(sleutel);
  }

  /** The stems of a group's single words: other ways to say it that may stand in a name. */
  enkelvoud(groep) {
    if (!this.#enkelvoud.has(groep)) {
      const los = groep.woorden
        .map((w) => kernen(w))
        .filter((k) => k.length === 1)
        .map(([s]) => s);
      this.#enkelvoud.set(groep, [...new Set(los)]);
    }
    return this.#enkelvoud.get(groep);
  }

  /** Documents with a stem in a name: [id, score between 0 and 1]. */
  opNaam(stam_) {
    return this.#zoek(this.#namen, stam_, this.#perNaam);
  }

  opTekst(stam_) {
    return this.#zoek(this.#teksten, stam_, this.#perTekst);
  }

  #zoek(motor, term, bekend) {
    if (!bekend.has(term)) {
      const gevonden = motor.search(term, LETTERLIJK);
      const hoogste = gevonden[0]?.score ?? 1;
      bekend.set(
        term,
        gevonden.slice(0, MEESTE).map(({ id, score }) => [id, score / hoogste]),
      );
    }
    return bekend.get(term);
  }
}
