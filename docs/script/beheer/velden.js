/*
 * One control for each field of a form, by how its declaration says that it is asked. Each has ``element``, gives its
 * value with ``geef()`` (undefined when nothing is filled in) and tells what is wrong with ``controleer()``: a list of
 * ``{id, melding}``. A value that nobody touched is given back as it was, to the byte.
 */

import { controleer, inVorm, ontbreekt } from "./controle.js";
import { inWoorden } from "./datum.js";
import { verwijzing } from "./namen.js";
import { Namenveld } from "./namenveld.js";
import { element, knop, kopie, nieuwId, verbind } from "./sjabloon.js";
import { gelijk, isLeeg, netjes } from "./waarden.js";

const RUST = 700;
/* Milliseconds without typing before a message about what was typed. */
const WEINIG = 6;
/* As many choices are shown at once. */
const KORT = new Set(["tekst", "getal", "kommagetal", "dag", "tijdpunt", "webadres", "telefoon"]);

const hulp = (veld) =>
  [
    veld.uitleg,
    veld.voorbeeld && !veld.lijst && `Bijvoorbeeld: ${inMensentaal(veld, veld.voorbeeld).replace(/\.$/, "")}.`,
    veld.lijst && KORT.has(veld.vorm) && "Zet elk op een eigen regel.",
  ]
    .filter(Boolean)
    .join(" ");

/** What a field tells, for who chooses names and sees no ids. */
const zonderId = (uitleg) =>
  uitleg
    .replace(/^De ids? van (.)/, (_, letter) => letter.toUpperCase())
    .replace(/ Staat dat in een ander document: de id[^.]*\.| ?: de id van[^.]*|, met de id van[^.]*/g, "");
const label = (veld) => (veld.verplicht || veld.minstens ? veld.label : `${veld.label} (mag leeg blijven)`);
const inMensentaal = (veld, waarde) => (["dag", "tijdpunt"].includes(veld.vorm) ? inWoorden(waarde) : waarde);

/** The control for a field. ``om`` has the forms, the names, the rules about people and the file. */
export function maakVeld(veld, waarde, om) {
  if (veld.vorm === "deel") return veld.lijst ? new Delen(veld, waarde, om) : new Deelveld(veld, waarde, om);
  if (veld.vorm === "verwijzing") return veld.lijst ? new Namen(veld, waarde, om) : new Verwijzing(veld, waarde, om);
  if (veld.vorm === "keuze") return veld.lijst ? new Keuzes(veld, waarde, om) : new Keuze(veld, waarde, om);
  if (veld.vorm === "janee") return new JaNee(veld, waarde);
  return new Tekst(veld, waarde, om);
}

class Tekst {
  constructor(veld, waarde, om) {
    this.veld = veld;
    this.was = waarde;
    this.om = om;
    const lang = veld.vorm === "lang" || veld.lijst;
    this.element = kopie(lang ? "lang" : "tekst");
    this.invoer = /** @type {HTMLInputElement} */ (this.element.querySelector("input, textarea"));
    this.meld = verbind(this.element, { label: label(veld), hulp: hulp(veld) }, this.invoer);
    this.begin = veld.lijst
      ? (waarde ?? []).map((w) => inMensentaal(veld, w)).join("\n")
      : inMensentaal(veld, waarde ?? "");
    this.invoer.value = this.begin;
    this.begin = this.invoer.value;
    if (veld.vorm === "telefoon") this.invoer.type = "tel";
    if (["getal", "kommagetal"].includes(veld.vorm) && !veld.lijst) this.invoer.inputMode = "decimal";
    if (lang) {
      const rijen = veld.lijst ? this.begin.split("\n").length + 1 : Math.ceil(this.begin.length / 60) + 1;
      /** @type {any} */ (this.invoer).rows = Math.min(Math.max(rijen, 3), 14);
    }
    /* While typing, and not on leaving the field: a message that comes between pressing a button and letting go of it
       moves that button away. */
    this.invoer.addEventListener("input", () => {
      clearTimeout(this.wacht);
      this.wacht = setTimeout(() => this.#kijk(), this.gemeld ? 0 : RUST);
    });
  }

  /** Fill in what is likely, unless something was typed. */
  stelVoor(tekst) {
    if (this.invoer.value === (this.voorgesteld ?? this.begin)) this.invoer.value = tekst;
    this.voorgesteld = tekst;
  }

  geef() {
    if (this.invoer.value === this.begin) return this.was;
    const tekst = netjes(this.invoer.value);
    if (!tekst) return undefined;
    if (this.veld.lijst) return tekst.split("\n").map((regel) => inVorm(this.veld, regel));
    return inVorm(this.veld, this.veld.vorm === "lang" ? tekst : tekst.replaceAll("\n", " "));
  }

  #melding() {
    const waarde = this.geef();
    if (waarde === undefined) return this.veld.verplicht ? ontbreekt(this.veld) : "";
    const teksten = [waarde].flat();
    const fout = teksten.map((tekst) => controleer(this.veld, tekst)).find(Boolean);
    return fout || this.om.mensen(teksten.join("\n"), this.veld, [this.was ?? ""].flat().join("\n"));
  }

  #kijk() {
    const melding = this.invoer.value === "" ? "" : this.#melding();
    this.gemeld = Boolean(melding);
    this.meld(melding);
  }

  controleer() {
    const melding = this.#melding();
    this.gemeld = Boolean(melding);
    this.meld(melding);
    return melding ? [{ id: this.invoer.id, melding: metNaam(this.veld, melding) }] : [];
  }
}

/** In the list of faults each message says which field it is about. */
const metNaam = (veld, melding) => (melding.includes(`"${veld.label}"`) ? melding : `${veld.label}: ${melding}`);

class JaNee {
  constructor(veld, waarde) {
    this.veld = veld;
    this.was = waarde;
    this.element = kopie("groep");
    verbind(this.element, { label: veld.label, hulp: veld.uitleg });
    const vak = keuzevak("checkbox", "Ja", "ja", nieuwId(), waarde === "ja");
    this.invoer = vak.querySelector("input");
    this.element.querySelector("[data-inhoud]").append(vak);
  }

  geef() {
    if (this.invoer.checked === (this.was === "ja")) return this.was;
    return this.invoer.checked ? "ja" : this.veld.verplicht ? "nee" : undefined;
  }

  controleer() {
    return [];
  }
}

function keuzevak(soort, tekst, waarde, naam, aan) {
  const vak = kopie("keuze");
  const invoer = vak.querySelector("input");
  [invoer.type, invoer.name, invoer.value, invoer.id] = [soort, naam, waarde, nieuwId()];
  invoer.checked = aan;
  vak.querySelector("span").textContent = tekst;
  return vak;
}

class Keuze {
  constructor(veld, waarde, om) {
    this.veld = veld;
    this.was = waarde;
    const keuzes = [...om.vorm.model.keuzes[veld.keuzes]];
    if (waarde !== undefined && !keuzes.some(([w]) => w === waarde)) keuzes.push([waarde, waarde]);
    if (!veld.verplicht) keuzes.unshift(["", "Niet ingevuld"]);
    this.element = kopie(keuzes.length > WEINIG ? "kies" : "groep");
    this.kiezer = this.element.querySelector("select");
    this.meld = verbind(this.element, { label: label(veld), hulp: veld.uitleg }, this.kiezer);
    if (this.kiezer) {
      const leeg = veld.verplicht && waarde === undefined ? [["", "Kies een antwoord"]] : [];
      this.kiezer.append(
        ...[...leeg, ...keuzes].map(([w, tekst]) => new Option(tekst, w, false, w === (waarde ?? ""))),
      );
    } else {
      const naam = nieuwId();
      this.element
        .querySelector("[data-inhoud]")
        .append(...keuzes.map(([w, tekst]) => keuzevak("radio", tekst, w, naam, w === (waarde ?? ""))));
    }
    this.element.addEventListener("change", () => this.meld(""));
  }

  geef() {
    const gekozen = this.kiezer?.value ?? this.element.querySelector("input:checked")?.getAttribute("value") ?? "";
    return gekozen === (this.was ?? "") ? this.was : gekozen || undefined;
  }

  controleer() {
    const melding = this.veld.verplicht && this.geef() === undefined ? ontbreekt(this.veld) : "";
    this.meld(melding);
    const id = this.kiezer?.id ?? this.element.querySelector("input").id;
    return melding ? [{ id, melding }] : [];
  }
}

class Keuzes {
  constructor(veld, waarde, om) {
    this.veld = veld;
    this.was = waarde ?? [];
    this.element = kopie("groep");
    this.meld = verbind(this.element, { label: label(veld), hulp: veld.uitleg });
    const keuzes = [...om.vorm.model.keuzes[veld.keuzes]];
    for (const w of this.was) if (!keuzes.some(([k]) => k === w)) keuzes.push([w, w]);
    this.vakken = keuzes.map(([w, tekst]) => keuzevak("checkbox", tekst, w, nieuwId(), this.was.includes(w)));
    const doos = element("div", this.vakken, { class: "rv-keuzes" });
    this.element.querySelector("[data-inhoud]").append(doos);
    this.element.addEventListener("change", () => this.meld(""));
  }

  geef() {
    const aan = this.vakken
      .map((v) => v.querySelector("input"))
      .filter((i) => i.checked)
      .map((i) => i.value);
    const alle = [...this.was.filter((w) => aan.includes(w)), ...aan.filter((w) => !this.was.includes(w))];
    return alle.length ? alle : undefined;
  }

  controleer() {
    const melding =
      this.geef() === undefined && (this.veld.verplicht || this.veld.minstens) ? ontbreekt(this.veld) : "";
    this.meld(melding);
    return melding ? [{ id: this.vakken[0].querySelector("input").id, melding }] : [];
  }
}

class Verwijzing {
  constructor(veld, waarde, om) {
    this.veld = veld;
    this.was = waarde;
    this.om = om;
    this.namen = new Namenveld({
      label: label(veld),
      hulp: `${zonderId(veld.uitleg)} Typ een deel van de naam en kies.`,
      records: () => om.namen.voor(veld, om.bestand),
      metSoort: veld.verwijst.length > 1,
    });
    this.element = this.namen.element;
    if (waarde !== undefined) this.namen.zet(om.namen.doel(veld, waarde, om.bestand) ?? null, waarde);
    this.begin = this.namen.tekst;
  }

  geef() {
    if (this.namen.gekozen) return verwijzing(this.veld, this.namen.gekozen, this.om.bestand);
    return this.namen.tekst === this.begin ? this.was : undefined;
  }

  controleer() {
    const getypt = this.namen.tekst;
    let melding = "";
    if (!getypt && this.veld.verplicht) melding = ontbreekt(this.veld);
    else if (getypt && this.geef() === undefined) melding = `Kies een naam uit de lijst; "${getypt}" staat er niet in.`;
    this.namen.meld(melding);
    return melding ? [{ id: this.namen.id, melding: metNaam(this.veld, melding) }] : [];
  }
}

/** A list that grows, shrinks and moves; ``rij`` makes the inside of an item. */
class Rijen {
  constructor(veld, om) {
    this.veld = veld;
    this.om = om;
    this.element = kopie("groep");
    this.meld = verbind(this.element, { label: label(veld), hulp: veld.uitleg });
    this.lijst = element("ol", [], { class: "rv-beheer__rijen" });
    this.inhoud = this.element.querySelector("[data-inhoud]");
    this.inhoud.append(this.lijst);
    this.rijen = [];
    /** The control to go to when the list is empty that may not be. */
    this.begint = "";
  }

  zet(rij, naam, inhoud) {
    const item = kopie("item");
    item.querySelector("[data-inhoud]").append(inhoud);
    rij.item = item;
    for (const bediening of item.querySelectorAll(":scope > .rv-beheer__klein > [data-doe]")) {
      bediening.setAttribute("aria-label", `${bediening.textContent}: ${naam}`);
      bediening.addEventListener("click", () => this.#doe(rij, /** @type {any} */ (bediening).dataset.doe));
    }
    this.rijen.push(rij);
    this.lijst.append(item);
    this.#werkBij();
  }

  #doe(rij, wat) {
    const plek = this.rijen.indexOf(rij);
    if (wat === "weg") {
      this.rijen.splice(plek, 1);
      rij.item.remove();
      const buur = this.rijen[Math.min(plek, this.rijen.length - 1)]?.item ?? this.inhoud;
      buur.querySelector("button, input, select, textarea")?.focus();
    } else {
      const naar = plek + (wat === "omhoog" ? -1 : 1);
      if (naar < 0 || naar >= this.rijen.length) return;
      this.rijen.splice(plek, 1);
      this.rijen.splice(naar, 0, rij);
      this.lijst.replaceChildren(...this.rijen.map((r) => r.item));
      rij.item.querySelector(`[data-doe="${wat}"]`).focus();
    }
    this.#werkBij();
  }

  #werkBij() {
    this.lijst.hidden = this.rijen.length === 0;
    for (const [nummer, { item }] of this.rijen.entries()) {
      for (const [wat, uit] of [
        ["omhoog", nummer === 0],
        ["omlaag", nummer === this.rijen.length - 1],
      ])
        item.querySelector(`:scope > .rv-beheer__klein > [data-doe="${wat}"]`).hidden = uit;
    }
  }

  telling() {
    const melding = !this.rijen.length && (this.veld.verplicht || this.veld.minstens) ? ontbreekt(this.veld) : "";
    this.meld(melding);
    return melding ? [{ id: this.begint, melding }] : [];
  }
}

class Namen extends Rijen {
  constructor(veld, waarde, om) {
    super(veld, om);
    this.was = waarde;
    for (const id of waarde ?? []) this.#voegToe(id);
    this.nieuw = new Namenveld({
      label: `Voeg toe: ${veld.een}`,
      hulp: "Typ een deel van de naam en kies.",
      records: () =>
        om.namen
          .voor(veld, om.bestand)
          .filter((r) => !this.rijen.some((rij) => rij.id === verwijzing(veld, r, om.bestand))),
      metSoort: veld.verwijst.length > 1,
      bij: (record) => {
        this.#voegToe(verwijzing(veld, record, om.bestand));
        this.nieuw.zet(null);
        this.meld("");
      },
    });
    this.begint = this.nieuw.id;
    this.inhoud.append(this.nieuw.element);
  }

  #voegToe(id) {
    const naam = this.om.namen.naam(this.veld, id, this.om.bestand);
    this.zet({ id }, naam, naam);
  }

  geef() {
    const alle = this.rijen.map((rij) => rij.id);
    if (gelijk(alle, this.was ?? [])) return this.was;
    return alle.length ? alle : undefined;
  }

  controleer() {
    if (this.nieuw.tekst) {
      const melding = `Kies een naam uit de lijst; "${this.nieuw.tekst}" staat er niet in.`;
      this.nieuw.meld(melding);
      return [{ id: this.nieuw.id, melding: metNaam(this.veld, melding) }];
    }
    this.nieuw.meld("");
    return this.telling();
  }
}

class Delen extends Rijen {
  constructor(veld, waarde, om) {
    super(veld, om);
    this.was = waarde;
    for (const een of waarde ?? []) this.#voegToe(een);
    const meer = knop(`Voeg toe: ${veld.een}`, () => {
      this.#voegToe(undefined).velden.eerste?.focus();
      this.meld("");
    });
    meer.id = this.begint = nieuwId();
    this.inhoud.append(meer);
  }

  #voegToe(waarde) {
    const velden = new Velden(this.om.vorm.model.delen[this.veld.deel], waarde ?? {}, this.om);
    const rij = { velden, waarde };
    const woorden = waarde && this.om.woorden.een(this.veld, waarde, this.om.bestand);
    this.zet(rij, woorden || `nieuw: ${this.veld.een}`, woorden ? this.#gevouwen(velden, woorden) : velden.element);
    return rij;
  }

  /* What is there already is told in words; its fields are there to open. */
  #gevouwen(velden, woorden) {
    const vouw = kopie("vouw");
    const kop = vouw.querySelector("summary");
    kop.textContent = woorden;
    vouw.querySelector("[data-inhoud]").append(velden.element);
    vouw.addEventListener("toggle", () => {
      kop.textContent = this.om.woorden.een(this.veld, velden.geef(), this.om.bestand) || this.veld.een;
    });
    return vouw;
  }

  geef() {
    const alle = this.rijen.map((rij) => rij.velden.geef()).filter((w) => !isLeeg(w));
    if (gelijk(alle, this.was ?? [])) return this.was;
    return alle.length ? alle : undefined;
  }

  controleer() {
    return [...this.telling(), ...this.rijen.flatMap((rij) => rij.velden.controleer())];
  }
}

class Deelveld {
  constructor(veld, waarde, om) {
    this.veld = veld;
    this.was = waarde;
    this.velden = new Velden(om.vorm.model.delen[veld.deel], waarde ?? {}, om);
    this.element = kopie("groep");
    this.meld = verbind(this.element, { label: label(veld), hulp: veld.uitleg });
    this.element.querySelector("[data-inhoud]").append(this.velden.element);
  }

  geef() {
    const waarde = this.velden.geef();
    if (gelijk(waarde, this.was ?? {})) return this.was;
    return isLeeg(waarde) ? undefined : waarde;
  }

  controleer() {
    if (!this.veld.verplicht && isLeeg(this.velden.geef())) return [];
    return this.velden.controleer();
  }
}

/** The fields of a record or part: what must be there or is there, the rest folded; all of them where none must be. */
export class Velden {
  constructor(deel, waarde, om, { zonder = new Set(), alles = false } = {}) {
    this.was = waarde;
    const gevraagd = deel.velden.filter((v) => v.vorm !== "records" && !zonder.has(v.naam));
    this.velden = gevraagd.map((veld) => ({ veld, bediening: maakVeld(veld, waarde[veld.naam], om) }));
    this.element = element("div");
    const geenMoet = !gevraagd.some((v) => v.verplicht || v.minstens);
    const vol = ({ veld }) => alles || geenMoet || veld.verplicht || veld.minstens || !isLeeg(waarde[veld.naam]);
    /** Those that are shown at once. */
    this.vol = this.velden.filter(vol);
    this.element.append(...this.vol.map(({ bediening }) => bediening.element));
    const leeg = this.velden.filter((v) => !vol(v));
    if (leeg.length > 1) {
      const vouw = kopie("vouw");
      vouw.querySelector("summary").textContent = `Meer invullen: ${opsomming(leeg.map(({ veld }) => veld.label))}`;
      vouw.querySelector("[data-inhoud]").append(...leeg.map(({ bediening }) => bediening.element));
      this.element.append(vouw);
    } else this.element.append(...leeg.map(({ bediening }) => bediening.element));
  }

  /** The control to begin with. */
  get eerste() {
    return /** @type {HTMLElement | null} */ (this.element.querySelector("input, select, textarea"));
  }

  /** The values of the fields; what this form does not ask stays as it was. */
  geef() {
    const nieuw = { ...this.was };
    for (const { veld, bediening } of this.velden) {
      const waarde = bediening.geef();
      if (waarde === undefined) delete nieuw[veld.naam];
      else nieuw[veld.naam] = waarde;
    }
    return nieuw;
  }

  controleer() {
    const fouten = this.velden.flatMap(({ bediening }) => bediening.controleer());
    for (const { id } of fouten) {
      let vouw = document.getElementById(id)?.closest("details");
      for (; vouw; vouw = vouw.parentElement.closest("details")) vouw.open = true;
    }
    return fouten;
  }
}

function opsomming(namen) {
  const klein = namen.map((n) => n.toLowerCase());
  return klein.length > 4 ? `${klein.slice(0, 3).join(", ")} en nog ${klein.length - 3}` : klein.join(", ");
}
