/* The search page: all results, first the best and then by kind, with choices that narrow them down. */

import { FACETTEN, gekozen, tellingen } from "./facetten.js";
import { meegenomen, WORTEL, Zoeker } from "./klant.js";
import { el, hulp, resultaat } from "./tonen.js";

const BESTE = 3;
const PER_GROEP = 5;
const GEDULD = 120;
const MEDEDELEN_NA = 700;

class Zoekpagina {
  constructor(plek) {
    this.vak = (naam) => plek.querySelector(`[data-zoek="${naam}"]`);
    this.veld = this.vak("veld");
    this.antwoord = null;
    this.open = new Set();
    this.zoeker = new Zoeker((antwoord) => this.#kreeg(antwoord));
    this.veld.addEventListener("input", () => {
      clearTimeout(this.klok);
      this.klok = setTimeout(() => this.#zoek(), GEDULD);
    });
    this.vak("formulier").addEventListener("submit", (e) => {
      e.preventDefault();
      this.#zoek();
      this.vak("kop").focus();
    });
    this.vak("keuzes").addEventListener("change", () => this.#toon());
    this.vak("wis").addEventListener("click", () => {
      this.vak("formulier").reset();
      for (const keus of this.#keuzes()) keus.value = "";
      this.vak("geldig").checked = false;
      this.#zoek();
      this.veld.focus();
    });
    this.#maakKeuzes();
    this.vak("dicht").open = matchMedia("(min-width: 45em)").matches;
  }

  begin(vraag) {
    this.veld.value = vraag || this.veld.value; // a visitor may have been quicker than this script
    if (this.veld.value) this.#zoek();
  }

  #keuzes() {
    return [...this.vak("keuzes").querySelectorAll("select")];
  }

  #maakKeuzes() {
    const velden = FACETTEN.map(([facet, naam]) =>
      el("div", { class: "rv-keus" }, el("label", { for: `z-${facet}` }, naam), el("select", { id: `z-${facet}`, name: facet })),
    );
    this.vak("facetten").replaceChildren(...velden);
  }

  #zoek() {
    this.open.clear();
    history.replaceState({ vraag: this.veld.value }, ""); // for Back and reload: with this page, and in no address
    this.zoeker.zoek(this.veld.value);
  }

  #kreeg(antwoord) {
    this.antwoord = antwoord;
    this.#toon();
  }

  #keuze() {
    const keuze = Object.fromEntries(this.#keuzes().map((k) => [k.name, k.value]));
    return { ...keuze, geldig: this.vak("geldig").checked };
  }

  #toon() {
    const { antwoord } = this;
    this.vak("uitkomst").hidden = !antwoord;
    this.vak("register").hidden = Boolean(antwoord);
    if (!antwoord) {
      this.#meld("");
      return;
    }
    const keuze = this.#keuze();
    const treffers = antwoord.fout ? [] : antwoord.treffers;
    const over = gekozen(treffers, keuze);
    this.#tel(tellingen(treffers, keuze), keuze);
    this.vak("keuzes").hidden = !treffers.length;
    this.vak("hulp").replaceChildren(...[hulp(antwoord.signaal)].filter(Boolean));
    const zin = antwoord.fout ? "Zoeken lukt nu niet" : this.#zin(over.length, treffers.length);
    this.vak("kop").textContent = zin;
    this.vak("lijst").replaceChildren(...(over.length ? this.#groepen(over, keuze) : this.#niets(antwoord, treffers.length)));
    this.#meld(zin);
  }

  #zin(over, alle) {
    if (!alle) return this.antwoord.af ? "Niets gevonden" : "Even zoeken";
    const aantal = over === 1 ? "1 resultaat" : `${over} resultaten`;
    return over < alle ? `${aantal}, van ${alle}` : aantal;
  }

  /** Said once the typing rests, so that a screen reader is not talked over. */
  #meld(tekst) {
    clearTimeout(this.spraak);
    this.spraak = setTimeout(() => {
      this.vak("status").textContent = tekst;
    }, MEDEDELEN_NA);
  }

  #tel(telling, keuze) {
    for (const [facet, , alles] of FACETTEN) {
      const keus = this.vak("facetten").querySelector(`[name="${facet}"]`);
      const waarden = telling[facet];
      if (keuze[facet] && !waarden.some(([w]) => w === keuze[facet])) waarden.push([keuze[facet], 0]);
      keus.replaceChildren(
        el("option", { value: "" }, alles),
        ...waarden.map(([w, n]) => el("option", { value: w, selected: w === keuze[facet] }, `${w} (${n})`)),
      );
      keus.closest(".rv-keus").hidden = waarden.length < 2 && !keuze[facet];
    }
    this.vak("geldig-aantal").textContent = `(${telling.geldig})`;
  }

  #groepen(treffers, keuze) {
    const beste = keuze.soort ? [] : treffers.slice(0, BESTE);
    const groepen = new Map();
    for (const t of treffers.slice(beste.length)) {
      const [soort] = t.facetten.soort;
      groepen.set(soort, [...(groepen.get(soort) ?? []), t]);
    }
    const delen = beste.length ? [this.#groep("Past het best", beste, beste.length)] : [];
    for (const [soort, van] of groepen) delen.push(this.#groep(soort, van, keuze.soort || this.open.has(soort) ? van.length : PER_GROEP));
    return delen;
  }

  #groep(naam, treffers, meest) {
    const kop = el("h3", { class: "rv-vondstgroep__kop" }, naam, " ", el("span", { class: "rv-bij" }, `(${treffers.length})`));
    const deel = el(
      "section", { class: "rv-vondstgroep" }, kop,
      el("ol", { class: "rv-vondsten" }, ...treffers.slice(0, meest).map((t) => resultaat(t))),
    );
    if (treffers.length > meest) {
      const knop = el("button", { type: "button", class: "rv-knop rv-knop--tweede" }, `Toon alle ${treffers.length}: ${naam}`);
      knop.addEventListener("click", () => {
        this.open.add(naam);
        const nieuw = this.#groep(naam, treffers, treffers.length);
        deel.replaceWith(nieuw);
        nieuw.querySelectorAll("a")[meest].focus();
      });
      deel.append(knop);
    }
    return deel;
  }

  #niets({ dichtstbij = [], fout, af }, gefilterd) {
    if (!fout && !af) return [];
    const url = (pad) => new URL(pad, WORTEL).href;
    if (gefilterd) return [el("p", {}, "Met deze keuzes blijft er niets over. Maak een keuze ruimer.")];
    const delen = [el("p", {}, fout ? "Laad de pagina opnieuw, of gebruik " : "Probeer een ander woord, of kijk ", el("a", { href: url("raadplegen/") }, "wie u kunt raadplegen"), ".")];
    if (dichtstbij.length) {
      delen.unshift(el("p", {}, "Dit lijkt erop:"), el("ul", {}, ...dichtstbij.map((d) => el("li", {}, el("a", { href: url(d.adres) }, d.naam)))));
    }
    return delen;
  }
}

export function zoekpagina() {
  const plek = document.querySelector("[data-zoekpagina]");
  document.querySelector(".rv-zoeklink")?.setAttribute("hidden", "");
  new Zoekpagina(plek).begin(meegenomen() || history.state?.vraag || "");
}
