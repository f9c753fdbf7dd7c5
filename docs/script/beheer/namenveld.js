/*
 * A field in which an editor types a name and chooses a record: a combobox with a list, after the pattern of the ARIA
 * Authoring Practices. Calls ``bij`` when something is chosen.
 */

import { opschrift, zoek } from "./namen.js";
import { kopie, verbind } from "./sjabloon.js";

const RUST = 400;
/* Milliseconds without typing before a screen reader hears how many names there are. */

export class Namenveld {
  #records;
  #invoer;
  #lijst;
  #stand;
  #metSoort;
  #gevonden = [];
  #actief = -1;
  #wacht;
  /** The record that was chosen; null when what is typed is no choice (yet). */
  gekozen = null;

  /** ``records`` gives what can be chosen at this moment. */
  constructor({ label, hulp, records, metSoort = true, bij = (_) => {} }) {
    this.element = kopie("naam");
    this.#records = records;
    this.#metSoort = metSoort;
    this.bij = bij;
    [this.#invoer, this.#lijst] = [this.element.querySelector("input"), this.element.querySelector("ul")];
    this.#stand = this.element.querySelector("[data-stand]");
    this.meld = verbind(this.element, { label, hulp }, this.#invoer);
    this.#lijst.id = `${this.#invoer.id}-lijst`;
    this.#lijst.setAttribute("aria-label", label);
    this.#invoer.setAttribute("aria-controls", this.#lijst.id);
    this.#invoer.addEventListener("input", () => this.#getypt());
    this.#invoer.addEventListener("keydown", (e) => this.#toets(e));
    this.#invoer.addEventListener("blur", () => this.#weg());
    this.#lijst.addEventListener("pointerdown", (e) => e.preventDefault());
    this.#lijst.addEventListener("click", (e) => {
      const optie = /** @type {Element} */ (e.target).closest("[role=option]");
      if (optie) this.#kies(this.#gevonden[[...this.#lijst.children].indexOf(optie)]);
    });
  }

  get id() {
    return this.#invoer.id;
  }

  /** What was typed. */
  get tekst() {
    return this.#invoer.value.trim();
  }

  /** Show a record that was chosen before; null clears the field. */
  zet(record, tekst = "") {
    this.gekozen = record;
    this.#invoer.value = record ? opschrift(record, this.#metSoort) : tekst;
    this.#sluit();
    this.#zeg("");
  }

  focus() {
    this.#invoer.focus();
  }

  #getypt() {
    this.gekozen = null;
    this.#toon();
  }

  #toon() {
    const { gevonden, meer } = zoek(this.#records(), this.tekst);
    this.#gevonden = gevonden;
    this.#lijst.replaceChildren(...gevonden.map((record, i) => this.#optie(record, i)));
    this.#wijs(-1);
    const open = gevonden.length > 0 && this.tekst !== "";
    this.#lijst.hidden = !open;
    this.#invoer.setAttribute("aria-expanded", String(open));
    if (!this.tekst) this.#zeg("");
    else if (!gevonden.length) this.#zeg("Niets gevonden. Kijk of de naam goed geschreven is.");
    else {
      const aantal = gevonden.length === 1 ? "1 naam" : `${gevonden.length} namen`;
      this.#zeg(`${aantal}${meer ? ` en nog ${meer}: typ verder` : ""}. Kies er een.`, RUST);
    }
  }

  #optie(record, nummer) {
    const optie = document.createElement("li");
    optie.id = `${this.#lijst.id}-${nummer}`;
    optie.role = "option";
    optie.setAttribute("aria-selected", "false");
    optie.textContent = opschrift(record, this.#metSoort);
    return optie;
  }

  #zeg(tekst, na = 0) {
    clearTimeout(this.#wacht);
    if (na) this.#wacht = setTimeout(() => (this.#stand.textContent = tekst), na);
    else this.#stand.textContent = tekst;
  }

  #wijs(nummer) {
    this.#actief = nummer;
    for (const [i, optie] of [...this.#lijst.children].entries())
      optie.setAttribute("aria-selected", String(i === nummer));
    const optie = this.#lijst.children[nummer];
    if (optie) {
      this.#invoer.setAttribute("aria-activedescendant", optie.id);
      optie.scrollIntoView({ block: "nearest" });
    } else this.#invoer.removeAttribute("aria-activedescendant");
  }

  #kies(record) {
    this.zet(record);
    this.meld("");
    this.#zeg(`Gekozen: ${opschrift(record, this.#metSoort)}.`);
    this.bij(record);
  }

  #sluit() {
    this.#lijst.hidden = true;
    this.#invoer.setAttribute("aria-expanded", "false");
    this.#wijs(-1);
  }

  /* What is typed in full is a choice too, when only one is called so. */
  #weg() {
    this.#sluit();
    if (this.gekozen || !this.tekst) return;
    const zelfde = this.#records().filter((r) => [opschrift(r, this.#metSoort), r.naam, r.id].includes(this.tekst));
    if (zelfde.length === 1) this.#kies(zelfde[0]);
  }

  #toets(e) {
    const dicht = this.#lijst.hidden;
    const aantal = this.#gevonden.length;
    if (e.key === "ArrowDown" || e.key === "ArrowUp") {
      e.preventDefault();
      if (dicht) this.#toon();
      else if (aantal) {
        const stap = e.key === "ArrowDown" ? 1 : -1;
        this.#wijs(this.#actief < 0 ? (stap > 0 ? 0 : aantal - 1) : (this.#actief + stap + aantal) % aantal);
      }
    } else if (e.key === "Escape" && !dicht) {
      e.preventDefault();
      this.#sluit();
    } else if (e.key === "Enter") {
      e.preventDefault();
      if (dicht) return;
      if (this.#actief >= 0) this.#kies(this.#gevonden[this.#actief]);
      else if (aantal === 1) this.#kies(this.#gevonden[0]);
    }
  }
}
