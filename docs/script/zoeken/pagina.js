/* The search page: all results, the best first, with choices that narrow them down. */

import { FACETTEN, gekozen, tellingen } from "./facetten.js";
import { meegenomen, onthoud, Zoeker } from "./klant.js";
import { el, hulp, plaatsregels, resultaat, url } from "./tonen.js";

const STAP = 15;
const GEDULD = 120;
const MEDEDELEN_NA = 700;

class Zoekpagina {
  constructor(plek) {
    this.plek = plek;
    this.vak = (naam) => plek.querySelector(`[data-zoek="${naam}"]`);
    this.veld = this.vak("veld");
    this.antwoord = null;
    this.tot = STAP;
    this.naarKop = false;
    this.zoeker = new Zoeker((antwoord) => this.#kreeg(antwoord));
    this.veld.addEventListener("input", () => {
      this.naarKop = false;
      if (this.veld.value.trim()) this.zoeker.maakKlaar();
      clearTimeout(this.klok);
      this.klok = setTimeout(() => this.#zoek(), GEDULD);
    });
    this.vak("formulier").addEventListener("submit", (e) => {
      e.preventDefault();
      this.naarKop = true; // it is hidden until there is an answer
      this.#zoek();
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
    onthoud(vraag);
    this.veld.value = vraag || this.veld.value; // a visitor may have been quicker than this script
    if (this.veld.value) this.#zoek();
  }

  #keuzes() {
    return [...this.vak("keuzes").querySelectorAll("select")];
  }

  #maakKeuzes() {
    const velden = FACETTEN.map(([facet, naam]) =>
      el(
        "div",
        { class: "rv-keus" },
        el("label", { for: `z-${facet}` }, naam),
        el("select", { id: `z-${facet}`, name: facet }),
      ),
    );
    this.vak("facetten").replaceChildren(...velden);
  }

  #zoek() {
    this.tot = STAP;
    onthoud(this.veld.value);
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
    this.vak("begin").hidden = Boolean(antwoord);
    if (antwoord) this.plek.dataset.antwoord = antwoord.af ? "heel" : "begin";
    else delete this.plek.dataset.antwoord;
    if (!antwoord) {
      this.#meld("");
      return;
    }
    const keuze = this.#keuze();
    const treffers = antwoord.fout ? [] : antwoord.treffers;
    const over = gekozen(treffers, keuze);
    this.#tel(tellingen(treffers, keuze), keuze);
    this.vak("keuzes").hidden = !treffers.length;
    this.vak("hulp").replaceChildren(hulp(antwoord), ...plaatsregels(antwoord));
    const zin = antwoord.fout ? "Zoeken lukt nu niet" : this.#zin(over.length, treffers.length);
    this.vak("kop").textContent = zin;
    if (this.naarKop) this.vak("kop").focus();
    this.naarKop = false;
    this.vak("lijst").replaceChildren(...(over.length ? this.#lijst(over) : this.#niets(antwoord, treffers.length)));
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
      const helpt = waarden.some(([, n]) => n < telling.aantal[facet]);
      keus.closest(".rv-keus").hidden = !helpt && !keuze[facet];
    }
    this.vak("geldig-aantal").textContent = `(${telling.geldig})`;
    this.vak("geldig").closest("p").hidden = !keuze.geldig && telling.geldig === telling.aantal.soort;
  }

  /** The results in their order: the best first, whatever they are; a button for those further on. */
  #lijst(treffers) {
    const lijst = el("ol", { class: "rv-vondsten" }, ...treffers.slice(0, this.tot).map((t) => resultaat(t)));
    const meer = treffers.length - this.tot;
    if (meer <= 0) return [lijst];
    const knop = el(
      "button",
      { type: "button", class: "rv-knop rv-knop--tweede" },
      `Toon er nog ${Math.min(meer, STAP)}`,
    );
    knop.addEventListener("click", () => {
      const eerste = this.tot;
      this.tot += STAP;
      this.#toon();
      /** @type {HTMLElement[]} */ ([...this.vak("lijst").querySelectorAll(".rv-vondst__naam a")])[eerste].focus();
    });
    return [lijst, knop];
  }

  #niets({ dichtstbij = [], fout, af }, gefilterd) {
    if (!fout && !af) return [];
    if (gefilterd) return [el("p", {}, "Met deze keuzes blijft er niets over. Maak een keuze ruimer.")];
    const delen = [
      el(
        "p",
        {},
        fout ? "Laad de pagina opnieuw, of gebruik " : "Probeer een ander woord, of kijk ",
        el("a", { href: url("raadplegen/") }, "wie u kunt raadplegen"),
        ", of ",
        el("a", { href: url("zoeken/a-z/") }, "alles van A tot Z"),
        ".",
      ),
    ];
    if (dichtstbij.length) {
      delen.unshift(
        el("p", {}, "Dit lijkt erop:"),
        el("ul", {}, ...dichtstbij.map((d) => el("li", {}, el("a", { href: url(d.adres) }, d.naam)))),
      );
    }
    return delen;
  }
}

export function zoekpagina() {
  const plek = document.querySelector("[data-zoekpagina]");
  document.querySelector(".rv-zoeklink")?.setAttribute("hidden", "");
  new Zoekpagina(plek).begin(meegenomen());
}
