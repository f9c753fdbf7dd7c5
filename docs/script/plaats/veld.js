/*
 * The field in which a visitor types a place: a combobox with a list, after the pattern of the ARIA Authoring Practices.
 *
 * What is typed stays here: the list of places is fetched whole, once, at the first touch. When a place is chosen the
 * field sends an event "plaats" with {id, naam, label}: the gemeente of today, its name, and what was chosen.
 */

import { lijstVan, zoek } from "./lijst.js";

const RUST = 400;
/* Milliseconds without typing before a screen reader hears how many places there are. */

let opgehaald;

function haal(adres) {
  opgehaald ??= fetch(adres, { referrerPolicy: "no-referrer" })
    .then((antwoord) => (antwoord.ok ? antwoord.json() : Promise.reject(new Error(adres))))
    .then(lijstVan)
    .catch((fout) => {
      opgehaald = undefined;
      throw fout;
    });
  return opgehaald;
}

export class Plaatsveld {
  #doos;
  #invoer;
  #lijst;
  #stand;
  #onbekend;
  #plaatsen;
  #gevonden = [];
  #actief = -1;
  #wacht;
  /** The place that was chosen; null when what is typed is no choice (yet). */
  gekozen = null;

  constructor(doos) {
    this.#doos = doos;
    [this.#invoer, this.#lijst] = [doos.querySelector("input"), doos.querySelector("[role=listbox]")];
    [this.#stand, this.#onbekend] = [doos.querySelector("[data-stand]"), doos.querySelector("[data-onbekend]")];
    this.#invoer.addEventListener("focus", () => this.#begin());
    this.#invoer.addEventListener("input", () => this.#getypt());
    this.#invoer.addEventListener("keydown", (e) => this.#toets(e));
    this.#invoer.addEventListener("blur", () => this.#weg());
    this.#lijst.addEventListener("pointerdown", (e) => e.preventDefault());
    this.#lijst.addEventListener("click", (e) => {
      const optie = e.target.closest("[role=option]");
      if (optie) this.#kies(this.#gevonden[[...this.#lijst.children].indexOf(optie)]);
    });
  }

  /** Take what is typed for an answer: true when it is a place; otherwise the field says what there is to do. */
  async neem() {
    if (this.gekozen) return true;
    if (!(await this.#begin())) return false;
    const { plaatsen, precies, lijkt } = zoek(this.#plaatsen, this.#invoer.value);
    const enige = precies.length === 1 ? precies : plaatsen.length === 1 && !lijkt ? plaatsen : [];
    if (enige.length) {
      this.#kies(enige[0]);
      return true;
    }
    this.#invoer.focus();
    this.#toon();
    return false;
  }

  /** Show a gemeente that was chosen elsewhere; an empty name clears the field. */
  zet(naam) {
    this.gekozen = naam ? { naam } : null;
    this.#invoer.value = naam;
    this.#sluit();
    this.#zeg("");
    this.#onbekend.hidden = true;
  }

  async #begin() {
    if (this.#plaatsen) return true;
    try {
      this.#plaatsen = await haal(this.#doos.dataset.plaatsen);
    } catch {
      this.#doos.dispatchEvent(new CustomEvent("plaatsenkwijt", { bubbles: true }));
      this.#zeg("De lijst met plaatsen kon niet worden opgehaald. Kies uw gemeente uit de lijst.");
      return false;
    }
    return true;
  }

  async #getypt() {
    this.gekozen = null;
    if (await this.#begin()) this.#toon();
  }

  #toon() {
    const getypt = this.#invoer.value.trim();
    const { plaatsen, meer, lijkt } = zoek(this.#plaatsen, getypt);
    this.#gevonden = plaatsen;
    this.#lijst.replaceChildren(...plaatsen.map((plaats, i) => this.#optie(plaats, i)));
    this.#wijs(-1);
    const open = plaatsen.length > 0 && !this.gekozen;
    this.#lijst.hidden = !open;
    this.#invoer.setAttribute("aria-expanded", String(open));
    this.#onbekend.hidden = !(getypt.length > 2 && (!plaatsen.length || lijkt));
    const aantal = plaatsen.length === 1 ? "1 plaats" : `${plaatsen.length} plaatsen`;
    if (!plaatsen.length) this.#zeg("");
    else if (lijkt) this.#zeg(`Bedoelt u een van deze? ${aantal}.`, RUST);
    else this.#zeg(`${aantal}${meer ? ` en nog ${meer}: typ verder` : ""}. Kies uw plaats.`, RUST);
  }

  #optie(plaats, nummer) {
    const optie = document.createElement("li");
    optie.id = `${this.#lijst.id}-${nummer}`;
    optie.role = "option";
    optie.setAttribute("aria-selected", "false");
    optie.textContent = plaats.label;
    return optie;
  }

  #zeg(tekst, na = 0) {
    clearTimeout(this.#wacht);
    if (na) this.#wacht = setTimeout(() => (this.#stand.textContent = tekst), na);
    else this.#stand.textContent = tekst;
  }

  #wijs(nummer) {
    this.#actief = nummer;
    [...this.#lijst.children].forEach((optie, i) => optie.setAttribute("aria-selected", String(i === nummer)));
    const optie = this.#lijst.children[nummer];
    if (optie) {
      this.#invoer.setAttribute("aria-activedescendant", optie.id);
      optie.scrollIntoView({ block: "nearest" });
    } else this.#invoer.removeAttribute("aria-activedescendant");
  }

  #kies(plaats) {
    this.gekozen = plaats;
    this.#invoer.value = plaats.label;
    this.#sluit();
    this.#onbekend.hidden = true;
    this.#zeg(plaats.label === plaats.gemeente ? `Gekozen: ${plaats.label}.` : `Gekozen: ${plaats.label}. U ziet de gemeente ${plaats.gemeente}.`);
    const detail = { id: plaats.id, naam: plaats.gemeente, label: plaats.label };
    this.#doos.dispatchEvent(new CustomEvent("plaats", { bubbles: true, detail }));
  }

  #sluit() {
    this.#lijst.hidden = true;
    this.#invoer.setAttribute("aria-expanded", "false");
    this.#wijs(-1);
  }

  #weg() {
    this.#sluit();
    if (this.gekozen || !this.#plaatsen) return;
    const { precies } = zoek(this.#plaatsen, this.#invoer.value);
    if (precies.length === 1) this.#kies(precies[0]);
  }

  #toets(e) {
    const dicht = this.#lijst.hidden;
    const aantal = this.#gevonden.length;
    if (e.key === "ArrowDown" || e.key === "ArrowUp") {
      e.preventDefault();
      if (dicht) {
        if (this.#plaatsen && !this.gekozen) this.#toon();
      } else if (aantal) {
        const stap = e.key === "ArrowDown" ? 1 : -1;
        this.#wijs(this.#actief < 0 ? (stap > 0 ? 0 : aantal - 1) : (this.#actief + stap + aantal) % aantal);
      }
    } else if (e.key === "Escape" && !dicht) {
      e.preventDefault();
      this.#sluit();
    } else if (e.key === "Enter" && !this.gekozen) {
      e.preventDefault();
      if (!dicht && this.#actief >= 0) this.#kies(this.#gevonden[this.#actief]);
      else this.neem().then((goed) => goed && this.#invoer.form?.requestSubmit());
    }
  }
}
