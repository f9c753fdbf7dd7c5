/* The documents that have been fetched so far, ready to be searched by word, by phrase and by place. */

import { metStreepjes } from "../../letters.js";
import { Index } from "./index.js";
import { Plaatsen } from "./plaatsen.js";
import { isStopwoord, stam, woorden } from "./taal.js";
import { Woordenlijst } from "./woordenlijst.js";

/* Documents that one word may bring in; beyond this it says too little. */
const MEESTE = 1500;
/* How much a word counts in a name, in another name, and in what a document is called by kind. */
const VELDEN = [1.2, 1, 0.35];
/* Words beyond which a group is a drawer of things people say rather than one thing said in other words. */
const VEEL = 45;
const NIET = new Set(["niet", "geen"]);
/* What most documents have of most things. */
const NIETS = Object.freeze([]);
const LEESBAAR = ["geld", "besluit", "document", "actie"];

/** The kinds, each with what there is to know of it; a kind that readers know by more names has that with the first. */
function soortenVan(rijen) {
  const feiten = new Map();
  return rijen.map(([aard, label, ...van]) => {
    if (van.length) feiten.set(aard, van);
    const [gewicht, deelt, veraf, duidt, bedoeling, voegtZich = 0, vanPlan = 0] = feiten.get(aard);
    const welNiet = { voegtZich: Boolean(voegtZich), vanPlan: Boolean(vanPlan) };
    return { aard, label, gewicht, deelt, veraf, duidt, bedoeling, ...welNiet };
  });
}

/** The rows of a bundle, each with its fields as text: they come per kind and folder, as macros/search/bundels.py packs them. */
const uitgepakt = (groepen) =>
  groepen.flatMap(([soort, map, tekst]) => tekst.split("|").map((rij) => [soort, map, ...rij.split("~")]));

/* Where a name begins in those of a gemeente: a capital after a small letter. */
const BEGIN_NAAM = /(?<=\p{Ll})(?=\p{Lu}|')|\|/u;

/** The stems of a phrase that matter; all of them when nothing else is left. */
export function kernen(frase, alle = woorden(frase)) {
  const inhoud = alle.filter((w) => !isStopwoord(w));
  return (inhoud.length ? inhoud : alle).map(stam);
}

/* A title is known without its years, and by the parts that quotes and dashes set apart. */
const JAAR = /\b(?:19|20)\d\d\b/g;

/** The parts of a title that are a saying: as they are written, since "veilig thuis" alone is something else. */
function titelsVan(naam) {
  const delen = naam.replace(JAAR, " ").split(/[,()'‘’"]| [-–] /);
  return delen
    .map(woorden)
    .filter((w) => w.length > 2 && w.some(isStopwoord))
    .map((w) => ` ${w.join(" ")} `);
}

const stammen = (tekst) => woorden(tekst).map(stam);

export class Verzameling {
  documenten = [];
  /** Grows with every bundle that is added. */
  stand = 0;
  /** The documents that offer help at once, and the pages that do so in another language. */
  hulp = [];
  talen = new Map();
  woordenlijst = new Woordenlijst();
  plaatsen = new Plaatsen();
  /** First stem of a phrase to the phrases: {stammen, erbij, groep} or {stammen, erbij, document}. */
  frases = new Map();
  groepen = [];
  regios = [];
  #namen = new Index(VELDEN);
  #teksten = new Index([1]);
  #gevraagd = new Index([1]);
  #over = new Map();
  #omgeving = new Map();
  #enkelvoud = new Map();
  #onder = new Map();
  #gebieden = new Map();
  #nummers = new Map();
  #contact = new Map();
  #vanSoort = new Map();
  #opvolgers = new Map();
  #voorgangers = new Map();
  #soortStand = 0;

  /** Add the shared bundle; it must come first, since the others point into it. */
  landelijk(bundel) {
    this.versie = bundel.versie;
    this.soorten = soortenVan(bundel.soorten);
    this.regios = bundel.regios;
    this.plaatsen.gewoon((bundel.gewoon ?? "").split(" "));
    this.#groepen(bundel.groepen);
    this.bundel("landelijk", bundel);
    const [vanaf, plaatsen] = bundel.plaatsen;
    for (const [i, namen] of plaatsen.split("~").entries())
      for (const naam of namen.split(BEGIN_NAAM)) this.plaatsen.voegToe(naam, this.documenten[vanaf + i], 2);
  }

  /** Add the documents of a bundle. */
  bundel(naam, { begin, mappen, rijen, naar, contact = [], opvolgers = [] }) {
    this.stand += 1;
    const eerste = this.documenten.length;
    const wijs = (n) => (n < begin ? +n : eerste + +n - begin);
    this.#nummers.set(naam, { eerste, wijs });
    const nieuw = uitgepakt(rijen).map((rij, i) => this.#document(eerste + i, rij, mappen, wijs));
    this.documenten.push(...nieuw);
    const isPlaats = (d) => d.duidt === "plaats";
    for (const document of [...nieuw.filter(isPlaats), ...nieuw.filter((d) => !isPlaats(d))]) this.#voegToe(document);
    this.#naar(naar, wijs);
    for (const [van, na] of opvolgers) {
      this.#opvolgers.set(wijs(van), this.documenten[wijs(na)]);
      this.#voorgangers.set(wijs(na), this.documenten[wijs(van)]);
    }
    for (const [rol, ...gemeenten] of contact) {
      if (!gemeenten.length) this.eerste = this.documenten[wijs(rol)];
      for (const gemeente of gemeenten) this.#contact.set(wijs(gemeente), this.documenten[wijs(rol)]);
    }
  }

  /** Add what came later with a bundle: the texts of its documents, and the documents that can wait. */
  later(naam, { teksten, zinnen = [], rijen, mappen, groepen = [], codes = [], naar = [], talen, buiten = "" }) {
    this.plaatsen.buiten(buiten);
    this.#groepen(talen);
    for (const [nummer, tekst] of groepen) this.#woorden(this.groepen[nummer], tekst);
    for (const [nummer, namen] of codes)
      for (const code of namen.split("|")) this.plaatsen.voegToe(code, this.documenten[nummer], 1);
    const { eerste, wijs } = this.#nummers.get(naam);
    this.stand += 1;
    const tekst = (document, t) => Object.assign(document, { tekst: t });
    const laat = uitgepakt(rijen);
    const vroeg = teksten.slice(0, teksten.length - laat.length);
    for (const [i, t] of vroeg.entries()) tekst(this.documenten[eerste + i], t);
    this.#naar(naar, wijs);
    const plek = this.documenten.length;
    const nieuw = laat.map((rij, i) => tekst(this.#document(plek + i, rij, mappen, wijs), teksten[vroeg.length + i]));
    this.documenten.push(...nieuw);
    for (const document of nieuw) this.#voegToe(document);
    const alleDocumenten = [...vroeg.map((_, i) => this.documenten[eerste + i]), ...nieuw];
    for (const [i, d] of alleDocumenten.entries()) {
      for (const [index, t] of [
        [this.#teksten, d.tekst],
        [this.#gevraagd, zinnen[i]],
      ]) {
        if (!t) continue;
        const alle = woorden(t);
        this.#woord(alle);
        index.voegToe(d.id, [alle.map(stam)]);
      }
      if (d.duidt && zinnen[i]) for (const zin of zinnen[i].split("|")) this.#frase(zin, { document: d, zin });
    }
  }

  /** What groups lead to: how much further on the group is, and each number times eight, plus its place. */
  #naar(naar, wijs) {
    let groep = 0;
    for (const [verder, ...doelen] of naar) {
      groep += verder;
      for (const doel of doelen) this.groepen[groep].naar.push([wijs(doel >> 3), doel & 7]);
    }
  }

  /** The words that somebody may mean; the name of a place is none of them, so that no other word looks like it. */
  #woord(alle) {
    for (const w of alle) if (!isStopwoord(w) && !this.plaatsen.isNaam(w)) this.woordenlijst.voegToe(w);
  }

  #groepen(rijen) {
    for (const rij of rijen?.split("~") ?? []) {
      const [tekst, signaal = "", zoekt, taal = ""] = rij.split(";");
      const groep = { signaal, zoekt: zoekt ? zoekt.split(" ") : [], taal, woorden: [], kort: [], naar: [] };
      this.groepen.push(groep);
      this.#woorden(groep, tekst);
    }
  }

  #woorden(groep, tekst) {
    if (!tekst) return;
    const nieuw = tekst.split("|");
    groep.woorden.push(...nieuw);
    const kort = nieuw.map(stammen).filter((s) => s.length === 1); // not the small words of "blijf-van-mijn"
    groep.kort.push(...kort.flat());
    this.#enkelvoud.delete(groep);
    for (const frase of nieuw) this.#frase(frase, { groep });
  }

  /** Of one shape, in one go: there are a thousand, and the first answer waits for them. */
  #document(id, rij, mappen, wijs) {
    const [soort, map, naam, stuk, ook, gebied, over, tot, vragen, bel, merk, taal] = rij;
    const nummers = (tekst) => (tekst ? tekst.split(",").map(wijs) : NIETS);
    const { aard, label, gewicht, deelt, veraf, duidt, bedoeling, voegtZich, vanPlan } = this.soorten[soort];
    const adres = mappen[map] + (stuk || metStreepjes(naam));
    const tijd = merk || "";
    return {
      aard,
      label,
      gewicht,
      deelt,
      veraf,
      duidt,
      bedoeling,
      voegtZich,
      vanPlan,
      id,
      naam,
      tekst: "",
      adres: adres.includes("#") || !adres || adres.endsWith("/") ? adres : `${adres}/`,
      ook: ook ? ook.split(";") : NIETS,
      gebied: nummers(gebied),
      over: nummers(over),
      tot: tot || "",
      vragen: vragen ? vragen.split(" ") : NIETS,
      bel: bel || "",
      // How it stands, as far as its last day does not tell; the letters are those of macros/search/documenten.py.
      opgevolgd: tijd.includes("v"),
      begint: tijd.includes("b"),
      onbevestigd: tijd.includes("o"),
      ingetrokken: tijd.includes("i"),
      concept: tijd.includes("c"),
      taal: taal || "",
      kernen: NIETS,
      labelstammen: NIETS,
      titels: NIETS,
    };
  }

  #voegToe(document) {
    if (document.adres === "hulp-nu/" || document.vragen.includes("acuut-gevaar")) this.hulp.push(document);
    if (document.taal) this.talen.set(document.taal, document);
    for (const id of document.over) this.#over.set(id, [...(this.#over.get(id) ?? []), document]);
    const plaats = document.duidt === "plaats";
    const namen = [document.naam, ...document.ook];
    if (plaats) {
      for (const id of document.gebied) this.#onder.set(id, [...(this.#onder.get(id) ?? []), document]);
      for (const [i, naam] of namen.entries()) this.plaatsen.voegToe(naam, document, i ? 1 : 0);
    }
    if (document.aard === "document") document.titels = titelsVan(document.naam);
    document.kernen = namen.map((naam) => {
      const alle = woorden(document.aard === "document" ? naam.replace(JAAR, " ") : naam);
      if (!plaats) this.#woord(alle);
      return kernen(naam, alle);
    });
    if (plaats) return;
    if (document.duidt) for (const naam of namen) this.#frase(naam.replace(/\(.*?\)/g, " "), { document });
    const label = stammen(document.label);
    document.labelstammen = kernen(document.label);
    for (const w of woorden(document.label)) this.woordenlijst.voegToe(w);
    this.#namen.voegToe(document.id, [stammen(document.naam), stammen(document.ook.join(" ")), label]);
  }

  /**
   * A phrase of one word that counts says something only with the words around it: "wil niet meer", not "meer". One of
   * another language only as it is written: "signaler" is no Dutch signal.
   */
  #frase(frase, wat) {
    const alle = woorden(frase);
    const kern = [...new Set(kernen(frase, alle))];
    if (!kern.length) return;
    this.#woord(alle);
    const stop = alle.filter(isStopwoord);
    const letterlijk = stop.length === alle.length;
    const erbij = letterlijk || !("groep" in wat) ? [] : kern.length === 1 ? stop : stop.filter((w) => NIET.has(w));
    const precies = wat.groep?.taal ? alle : [];
    if (precies.length && letterlijk) return;
    const nieuw = { stammen: kern, erbij, precies, letterlijk, ...wat };
    const lijst = this.frases.get(kern[0]);
    if (lijst) lijst.push(nieuw);
    else this.frases.set(kern[0], [nieuw]);
  }

  /** The document that came after another, as the data has it. */
  opvolger(document) {
    return this.#opvolgers.get(document.id);
  }

  /** The document that came before another. */
  voorganger(document) {
    return this.#voorgangers.get(document.id);
  }

  /** The documents that say they are about another. */
  overWat(id) {
    return this.#over.get(id) ?? [];
  }

  /** Whom to consult first in a gemeente. */
  contact(gemeente) {
    return this.#contact.get(gemeente.id) ?? this.eerste;
  }

  /** The page with help in one of these languages, else the one in another language that there is. */
  inTaal(talen) {
    return talen.map((taal) => this.talen.get(taal)).find(Boolean) ?? this.talen.values().next().value;
  }

  /** The deelregio or region that covers just these gemeenten. */
  gebiedMet(gemeenten) {
    const wil = [...gemeenten].sort().join();
    return this.documenten.find(
      (d) => (d.aard === "deelregio" || d.aard === "regio") && [...this.gebied([d.id]).gemeenten].sort().join() === wil,
    );
  }

  /** What a gemeente that is no more merged into; a gemeente of today is itself. */
  vandaag(plaats) {
    if (plaats.aard !== "gemeente") return [plaats];
    const opvolgers = plaats.gebied.map((id) => this.documenten[id]).filter((d) => d.aard === "gemeente");
    return opvolgers.length ? opvolgers : [plaats];
  }

  /** Whether there is a document for a place, or may be one that has not been fetched yet. */
  heeftStuk(plaats) {
    const kringen = this.omgeving(plaats);
    const hier = (id) => id === plaats.id || kringen.some((kring) => kring.has(id));
    if (this.regios.some(([naam, id]) => hier(id) && !this.#nummers.has(naam))) return true;
    return this.documenten.some((d) => d.bedoeling.document > 1 && d.gebied.some(hier));
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

  /**
   * The stems of a group's single words: other ways to say it that may stand in a name. Words of need and of other
   * languages say what somebody lives through, each something else.
   */
  synoniemen(groep) {
    const bedoelt = groep.zoekt.length && !groep.naar.length;
    if (groep.signaal || groep.taal || bedoelt || groep.woorden.length > VEEL) return [];
    if (!this.#enkelvoud.has(groep)) {
      const los = groep.woorden
        .map((w) => kernen(w))
        .filter((k) => k.length === 1)
        .map(([s]) => s);
      this.#enkelvoud.set(groep, [...new Set(los)]);
    }
    return this.#enkelvoud.get(groep);
  }

  /** The documents of the sort that a group asks for, where that is something to read: amounts, decisions, plans. */
  vanSoort(groep) {
    if (!LEESBAAR.some((z) => groep.zoekt.includes(z))) return [];
    if (this.#soortStand !== this.stand) [this.#soortStand, this.#vanSoort] = [this.stand, new Map()];
    if (!this.#vanSoort.has(groep))
      this.#vanSoort.set(
        groep,
        this.documenten.filter((d) => groep.zoekt.some((z) => d.bedoeling[z] > 1.3)).map((d) => d.id),
      );
    return this.#vanSoort.get(groep);
  }

  /** Documents with a stem in a name: [id, score between 0 and 1]. */
  opNaam(stam_) {
    return this.#namen.zoek(stam_, MEESTE);
  }

  /** Documents that people ask for with a stem, by what editors know of their questions. */
  opVraag(stam_) {
    return this.#gevraagd.zoek(stam_, MEESTE);
  }

  opTekst(stam_) {
    return this.#teksten.zoek(stam_, MEESTE);
  }
}
