/*
 * The contact finder: gemeente × question, refined by theme, group or step of the meldcode.
 *
 * The answers are those of the file of the gemeente in the API of this site. What is chosen lives in the fragment:
 * shareable, never sent, and no step for Back: nobody needs to see what was chosen before.
 */

import { antwoordblok, gesproken, storing } from "./antwoord.js";
import { Plaatsveld } from "./plaats/veld.js";
import { orden } from "./volgorde.js";
import { WORTEL } from "./zoeken/klant.js";

const VELDEN = ["gemeente", "vraag", "thema", "doelgroep", "stap"];
const STANDAARDVRAAG = "advies";

function uitFragment() {
  const keuze = new URLSearchParams(location.hash.slice(1));
  return Object.fromEntries(VELDEN.map((veld) => [veld, keuze.get(veld) ?? ""]));
}

function naarFragment(keuze) {
  const gevuld = VELDEN.filter((veld) => keuze[veld]).map((veld) => [veld, keuze[veld]]);
  return `#${new URLSearchParams(gevuld)}`;
}

const bestanden = new Map();

/** The file of a gemeente; fetched once, and again after it failed. */
async function bestandVan(gemeente) {
  if (!bestanden.has(gemeente)) {
    const adres = new URL(`api/v1/gemeenten/${encodeURIComponent(gemeente)}/raadplegen.json`, WORTEL);
    const antwoord = await fetch(adres, { referrerPolicy: "no-referrer" });
    if (!antwoord.ok) throw new Error(`geen bestand voor ${gemeente}`);
    bestanden.set(gemeente, await antwoord.json());
  }
  return bestanden.get(gemeente);
}

class Raadpleger {
  #nummer = 0;
  /** Whether the visitor is walking along choices by keyboard: then focus stays, and Enter goes to the answer. */
  #loopt = false;

  constructor(formulier) {
    this.formulier = formulier;
    this.uitkomst = document.querySelector("[data-uitkomst]");
    this.status = document.querySelector("[data-uitkomst-status]");
    this.plaats = this.#plaatsveld(formulier.querySelector("[data-plaatsveld]"));
    formulier.addEventListener("keydown", (e) => {
      this.#loopt = e.key !== "Enter" && e.target.matches("select, [type=radio]");
    });
    formulier.addEventListener("pointerdown", () => {
      this.#loopt = false;
    });
    formulier.addEventListener("submit", (e) => {
      e.preventDefault();
      if (this.#keus("gemeente").value) this.#naarAntwoord();
      else this.plaats.neem();
    });
    formulier.addEventListener("change", (e) => {
      if (!(/** @type {Element} */ (e.target).closest("[data-plaatsveld]"))) this.#gekozen();
    });
    this.uitkomst.addEventListener("click", (e) => {
      const knop = /** @type {Element} */ (e.target).closest("[data-naar-vraag]");
      if (knop) this.formulier.querySelector(`[name="vraag"]:checked`).focus();
    });
    window.addEventListener("hashchange", () => this.#uitAdres());
    /* A visitor may have been quicker than this script. */
    if (!location.hash && this.#lees().gemeente) this.#gekozen();
    else this.#uitAdres();
  }

  /** The field to type a place in sets the gemeente in the list, which holds the choice; without its places, the list. */
  #plaatsveld(doos) {
    const veld = new Plaatsveld(doos);
    doos.addEventListener("plaats", ({ detail }) => {
      const lijst = this.#keus("gemeente");
      if (lijst.value === detail.id) return;
      lijst.value = detail.id;
      this.#loopt = !doos.contains(document.activeElement); // chosen by leaving the field: on the way to elsewhere
      lijst.dispatchEvent(new Event("change", { bubbles: true }));
    });
    doos.addEventListener("plaatsenkwijt", () => {
      this.formulier.querySelector("[data-gemeentelijst]").hidden = false;
    });
    return veld;
  }

  #gekozen() {
    const keuze = this.#lees();
    this.#vul(keuze);
    history.replaceState(null, "", naarFragment(keuze));
    this.#toon(keuze, !this.#loopt);
  }

  #uitAdres() {
    this.#vul(uitFragment());
    this.plaats.zetNaam(this.#keus("gemeente").selectedOptions[0]?.dataset.naam ?? "");
    this.#toon(this.#lees(), true);
  }

  #keus(veld) {
    return this.formulier.querySelector(`[name="${veld}"]`);
  }

  #vraag() {
    return this.formulier.querySelector(`[name="vraag"]:checked`)?.value ?? STANDAARDVRAAG;
  }

  #lees() {
    return Object.fromEntries(VELDEN.map((veld) => [veld, veld === "vraag" ? this.#vraag() : this.#keus(veld).value]));
  }

  #vul(keuze) {
    for (const veld of VELDEN) {
      if (veld === "vraag") continue;
      this.#keus(veld).value = keuze[veld];
      if (this.#keus(veld).selectedIndex < 0) this.#keus(veld).value = ""; // an old or a mistyped address
    }
    const rondjes = [...this.formulier.querySelectorAll(`[name="vraag"]`)];
    const vraag = rondjes.some((r) => r.value === keuze.vraag) ? keuze.vraag : STANDAARDVRAAG;
    for (const rondje of rondjes) rondje.checked = rondje.value === vraag;
    if (keuze.thema || keuze.doelgroep || keuze.stap) this.formulier.querySelector("details").open = true;
  }

  async #toon(keuze, erheen) {
    this.#nummer += 1;
    const nummer = this.#nummer;
    if (!keuze.gemeente) {
      this.#zet([], "", false);
      return;
    }
    let blok = storing();
    let zin = "";
    try {
      const bestand = await bestandVan(keuze.gemeente);
      const antwoorden = orden(bestand, keuze);
      const thema = keuze.thema ? this.#keus("thema").selectedOptions[0].textContent : "";
      blok = antwoordblok(bestand, keuze, antwoorden, thema);
      zin = gesproken(antwoorden);
    } catch (fout) {
      console.error(fout);
    }
    if (nummer === this.#nummer) this.#zet(blok, zin, erheen);
  }

  #zet(blok, zin, erheen) {
    this.uitkomst.replaceChildren(...blok);
    this.status.textContent = zin;
    if (erheen) this.#naarAntwoord();
  }

  /** Bring the answer into view: without this a phone shows only the question. */
  #naarAntwoord() {
    const kop = this.uitkomst.querySelector("h2");
    if (!kop) return;
    kop.focus({ preventScroll: true });
    kop.scrollIntoView({ block: "start", behavior: "instant" });
  }
}

const formulier = document.querySelector("[data-raadpleeg]");
if (formulier) new Raadpleger(formulier);
