/* The step in which one record is filled in: its form, the source of the change, and why. */

import { Namenveld } from "./namenveld.js";
import { heeftCode, nieuweId, volgendeCode } from "./nieuw.js";
import { element, kopie, nieuwId, verbind } from "./sjabloon.js";
import { Velden } from "./velden.js";
import { gelijk, netjes } from "./waarden.js";

const ANDERS = "anders";

/** Where a change can be read: one of the sources that the record has, or another. */
class Bronvraag {
  constructor(doos, bronnen, om) {
    this.bronnen = bronnen;
    this.doos = doos;
    const naam = nieuwId();
    const veld = { naam: "bron", verwijst: ["bron"] };
    const keuzes = bronnen.map((b, i) => [String(i), `${om.namen.naam(veld, b.bron)}, ${b.plaats}`]);
    keuzes.push([ANDERS, bronnen.length ? "Ergens anders" : "In deze bron"]);
    this.groep = kopie("groep");
    this.meld = verbind(this.groep, { label: "Kies waar u dit vond" });
    const inhoud = this.groep.querySelector("[data-inhoud]");
    for (const [waarde, tekst] of keuzes) {
      const vak = kopie("keuze");
      const invoer = vak.querySelector("input");
      Object.assign(invoer, { type: "radio", name: naam, value: waarde, id: nieuwId() });
      vak.querySelector("span").textContent = tekst;
      inhoud.append(vak);
    }
    this.andere = element("div", [], { class: "rv-beheer__binnen" });
    this.bron = new Namenveld({
      label: "Welke bron?",
      hulp: "Typ een deel van de titel. Staat de bron er niet bij? Voeg eerst een bron toe.",
      records: () => om.namen.voor(veld),
      metSoort: false,
    });
    this.plaats = kopie("tekst");
    this.plek = this.plaats.querySelector("input");
    this.meldPlaats = verbind(
      this.plaats,
      { label: "Waar in die bron?", hulp: "Een bladzijde, een kop of een paragraaf. Bijvoorbeeld: bladzijde 12." },
      this.plek,
    );
    this.andere.append(this.bron.element, this.plaats);
    inhoud.append(this.andere);
    this.groep.addEventListener("change", () => this.#toon());
    doos.replaceChildren(this.groep);
    this.#toon();
  }

  get keus() {
    return /** @type {HTMLInputElement} */ (this.groep.querySelector("input[type=radio]:checked"))?.value;
  }

  #toon() {
    this.andere.hidden = this.keus !== ANDERS;
  }

  /** The place in a source that was chosen; undefined when none was. */
  geef() {
    if (this.keus !== ANDERS) return this.bronnen[Number(this.keus)];
    return { bron: this.bron.gekozen?.id, plaats: netjes(this.plek.value) };
  }

  controleer() {
    const fouten = [];
    const melding = this.keus === undefined ? "Kies waar deze verandering staat." : "";
    this.meld(melding);
    if (melding) fouten.push({ id: this.groep.querySelector("input").id, melding });
    if (this.keus !== ANDERS) return fouten;
    const [bron, plaats] = [
      this.bron.gekozen ? "" : "Kies een bron uit de lijst.",
      netjes(this.plek.value) ? "" : "Schrijf waar het in de bron staat.",
    ];
    this.bron.meld(bron);
    this.meldPlaats(plaats);
    if (bron) fouten.push({ id: this.bron.id, melding: bron });
    if (plaats) fouten.push({ id: this.plek.id, melding: plaats });
    return fouten;
  }
}

/** Where something new is put, when there is more than one place for it. */
class Plekvraag {
  constructor(plekken, bij) {
    this.plekken = plekken;
    this.element = kopie("kies");
    this.kiezer = this.element.querySelector("select");
    this.meld = verbind(this.element, { label: "Waar hoort dit bij?" }, this.kiezer);
    this.kiezer.append(
      new Option("Kies waar het bij hoort", ""),
      ...plekken.map(({ tekst }, i) => new Option(tekst, String(i))),
    );
    this.kiezer.addEventListener("change", () => {
      this.meld("");
      bij(this.geef());
    });
  }

  geef() {
    return this.plekken[this.kiezer.value === "" ? -1 : Number(this.kiezer.value)];
  }

  controleer() {
    const melding = this.geef() ? "" : "Kies waar het bij hoort.";
    this.meld(melding);
    return melding ? [{ id: this.kiezer.id, melding }] : [];
  }
}

/** The form of one record. ``klaar`` gets the change when it is right; ``stop`` is called when the editor stops. */
export class Formulier {
  /** ``taak``: what is changed, see ``open``. */
  constructor(sectie, om, { klaar, stop }) {
    this.sectie = sectie;
    this.om = om;
    this.klaar = klaar;
    this.form = sectie.querySelector("[data-formulier]");
    this.waarom = sectie.querySelector("[data-waarom]");
    this.form.addEventListener("submit", (e) => {
      e.preventDefault();
      this.#verder();
    });
    this.vind = (wat) => sectie.querySelector(`[data-${wat}]`);
    this.vind("stoppen").addEventListener("click", () => stop());
    this.vind("volgende").addEventListener("click", () => this.#naarVraag(this.vraag + 1));
    this.vind("vorige").addEventListener("click", () => this.#naarVraag(this.vraag - 1));
  }

  /**
   * Show ``{bestand, pad, deel, waarde, oud, naam, kop, plek, waarom}``: ``waarde`` is what the form begins with, ``oud``
   * what the file has (missing for what is new), ``alleen`` the names of the only fields that are asked; ``bij`` says
   * that what is filled in becomes an item of a list of a record: ``{veld, oud, waarde, deel}``.
   */
  open(taak) {
    this.taak = taak;
    this.sectie.querySelector("[data-kop]").textContent = taak.kop;
    this.sectie.querySelector("[data-plek]").textContent = taak.plek;
    const om = { ...this.om, bestand: taak.bestand };
    const vraagtId = taak.plekken && heeftCode(taak.deel);
    this.velden = new Velden(taak.deel, taak.waarde, om, {
      zonder: new Set([
        ...(vraagtId ? [] : ["id"]),
        ...(taak.alleen ? taak.deel.velden.map((v) => v.naam).filter((n) => !taak.alleen.includes(n)) : []),
      ]),
      alles: Boolean(taak.alleen),
    });
    this.vind("velden").replaceChildren(this.velden.element);
    this.plek = null;
    if (taak.plekken) {
      this.plek = new Plekvraag(taak.plekken, (plek) => {
        om.bestand = plek?.bestand;
        const code = this.velden.velden.find(({ veld }) => veld.naam === "id")?.bediening;
        if (code && plek) code.stelVoor(volgendeCode(this.om.namen.records, plek));
      });
      this.vind("velden").prepend(this.plek.element);
    }
    this.#reeks();
    const vraag = this.sectie.querySelector("[data-bronvraag]");
    const heeftBronnen = taak.deel.velden.some((v) => v.naam === "bronnen" && v.verplicht);
    vraag.hidden = !taak.oud || !heeftBronnen;
    this.bron = vraag.hidden ? null : new Bronvraag(vraag.querySelector("[data-bronnen]"), taak.oud.bronnen ?? [], om);
    this.waarom.value = taak.waarom ?? "";
    this.#meld([]);
  }

  /* Something new is asked a question at a time; at the end all of it can be looked over. */
  #reeks() {
    const velden = this.velden.vol.map(({ bediening }) => bediening);
    this.vragen = this.taak.oud ? [] : [...(this.plek ? [this.plek] : []), ...velden];
    this.vraag = 0;
    this.vind("reeks").hidden = this.vragen.length === 0;
    this.#toonVraag();
  }

  #toonVraag() {
    const klaar = this.vraag >= this.vragen.length;
    const stukken = [...this.velden.element.children, ...(this.plek ? [this.plek.element] : [])];
    for (const kind of /** @type {HTMLElement[]} */ (stukken))
      kind.hidden = !klaar && kind !== this.vragen[this.vraag].element;
    for (const wat of ["slot", "verder-formulier"]) this.vind(wat).hidden = !klaar;
    this.vind("volgende").hidden = klaar;
    this.vind("vorige").hidden = this.vraag === 0;
    const telling = this.vind("vraag");
    telling.hidden = this.vragen.length === 0;
    telling.textContent = klaar ? "Kijk alles nog eens na." : `Vraag ${this.vraag + 1} van ${this.vragen.length}`;
  }

  #naarVraag(nummer) {
    if (nummer > this.vraag) {
      const fouten = this.vragen[this.vraag].controleer();
      this.#meld(fouten);
      if (fouten.length) return;
    } else this.#meld([]);
    this.vraag = nummer;
    this.#toonVraag();
    const doel = this.vragen[nummer]?.element ?? this.velden.element;
    doel.querySelector("input, select, textarea, button")?.focus();
  }

  /** Whether something was filled in that is not in the proposal yet. */
  get veranderd() {
    return Boolean(this.taak) && !gelijk(this.velden.geef(), this.taak.waarde);
  }

  #meld(fouten) {
    const doos = this.sectie.querySelector("[data-fouten]");
    doos.hidden = fouten.length === 0;
    doos.querySelector("ul").replaceChildren(
      ...fouten.map(({ id, melding }) => {
        const link = element("a", melding, { href: `#${id}` });
        link.addEventListener("click", (e) => {
          e.preventDefault();
          document.getElementById(id)?.focus();
        });
        return element("li", link);
      }),
    );
    if (fouten.length) doos.focus();
  }

  /** What the change is about; something new gets its place, its name and its id. */
  #plaats(taak, nieuw) {
    if (taak.bij) {
      const { veld, oud, waarde, deel } = taak.bij;
      return { oud, deel, nieuw: { ...waarde, [veld]: [...(waarde[veld] ?? []), nieuw] }, bij: undefined };
    }
    if (!this.plek) return { nieuw };
    const { bestand, pad, alleen } = this.plek.geef();
    const naam = nieuw.naam ?? nieuw.titel ?? taak.deel.enkelvoud;
    const id = nieuw.id ?? nieuweId(naam, taak.deel.soort, this.om.namen.records);
    return {
      nieuw: { id, ...nieuw },
      naam,
      pad,
      alleen,
      bestand: bestand.endsWith("/") ? `${bestand}${id}.yml` : bestand,
      plekken: undefined,
    };
  }

  #verder() {
    const { taak } = this;
    if (this.vraag < this.vragen.length) return this.#naarVraag(this.vraag + 1);
    const fouten = [
      ...(this.plek?.controleer() ?? []),
      ...this.velden.controleer(),
      ...(this.bron?.controleer() ?? []),
    ];
    const mensen = this.om.mensen(this.waarom.value);
    if (mensen) fouten.push({ id: this.waarom.id, melding: mensen });
    const nieuw = this.velden.geef();
    if (!fouten.length && taak.oud && gelijk(nieuw, taak.oud))
      fouten.push({
        id: this.form.querySelector("input, select, textarea").id,
        melding: "U hebt nog niets veranderd.",
      });
    this.#meld(fouten);
    if (fouten.length) return;
    const bron = this.bron?.geef();
    if (bron && !(nieuw.bronnen ?? []).some((b) => gelijk(b, bron))) nieuw.bronnen = [...(nieuw.bronnen ?? []), bron];
    this.taak = null;
    this.klaar({ ...taak, ...this.#plaats(taak, nieuw), bron, waarom: netjes(this.waarom.value) });
  }
}
