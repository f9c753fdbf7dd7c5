/* A field in which an editor types a name and chooses a record. Calls ``bij`` when something is chosen. */

import { Keuzelijst } from "../keuzelijst.js";
import { opschrift, zoek } from "./namen.js";
import { kopie, verbind } from "./sjabloon.js";

export class Namenveld extends Keuzelijst {
  #records;
  #metSoort;

  /** ``records`` gives what can be chosen at this moment. */
  constructor({ label, hulp, records, metSoort = true, bij = (_) => {} }) {
    const element = kopie("naam");
    const [invoer, lijst] = [element.querySelector("input"), element.querySelector("ul")];
    super(invoer, lijst, element.querySelector("[data-stand]"));
    this.element = element;
    this.#records = records;
    this.#metSoort = metSoort;
    this.bij = bij;
    this.meld = verbind(element, { label, hulp }, invoer);
    lijst.id = `${invoer.id}-lijst`;
    lijst.setAttribute("aria-label", label);
    invoer.setAttribute("aria-controls", lijst.id);
  }

  get id() {
    return this.invoer.id;
  }

  label(record) {
    return opschrift(record, this.#metSoort);
  }

  focus() {
    this.invoer.focus();
  }

  toon() {
    const { gevonden, meer } = zoek(this.#records(), this.tekst);
    this.laatZien(this.tekst ? gevonden : []);
    if (!this.tekst) this.zeg("");
    else if (!gevonden.length) this.zeg("Niets gevonden. Kijk of de naam goed geschreven is.");
    else {
      const aantal = gevonden.length === 1 ? "1 naam" : `${gevonden.length} namen`;
      this.zeg(`${aantal}${meer ? ` en nog ${meer}: typ verder` : ""}. Kies er een.`, { straks: true });
    }
  }

  kies(record) {
    super.kies(record);
    this.meld("");
    this.zeg(`Gekozen: ${this.label(record)}.`);
    this.bij(record);
  }

  /* What is typed in full is a choice too, when only one is called so. */
  verlaten() {
    if (!this.tekst) return;
    const zelfde = this.#records().filter((r) => [this.label(r), r.naam, r.id].includes(this.tekst));
    if (zelfde.length === 1) this.kies(zelfde[0]);
  }

  enter(e, optie) {
    e.preventDefault();
    if (optie) this.kies(optie);
    else if (this.open && this.gevonden.length === 1) this.kies(this.gevonden[0]);
  }
}
