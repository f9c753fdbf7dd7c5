/*
 * The field in which a visitor types a place.
 *
 * What is typed stays here: the list of places is fetched whole, once, at the first touch. When a place is chosen the
 * field sends an event "plaats" with {id, naam, label}: the gemeente of today, its name, and what was chosen.
 */

import { Keuzelijst } from "../keuzelijst.js";
import { lijstVan, zoek } from "./lijst.js";

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

export class Plaatsveld extends Keuzelijst {
  #doos;
  #onbekend;
  #plaatsen;

  constructor(doos) {
    super(doos.querySelector("input"), doos.querySelector("[role=listbox]"), doos.querySelector("[data-stand]"));
    this.#doos = doos;
    this.#onbekend = doos.querySelector("[data-onbekend]");
    this.invoer.addEventListener("focus", () => this.#begin());
  }

  label(plaats) {
    return plaats.label;
  }

  /** Take what is typed for an answer: true when it is a place; otherwise the field says what there is to do. */
  async neem() {
    if (this.gekozen) return true;
    if (!(await this.#begin())) return false;
    const { plaatsen, precies, lijkt } = zoek(this.#plaatsen, this.invoer.value);
    const enige = precies.length === 1 ? precies : plaatsen.length === 1 && !lijkt ? plaatsen : [];
    if (enige.length) {
      this.kies(enige[0]);
      return true;
    }
    this.invoer.focus();
    this.#toon();
    this.lijst.scrollIntoView({ block: "nearest" });
    return false;
  }

  /** Show a gemeente that was chosen elsewhere; an empty name clears the field. */
  zetNaam(naam) {
    this.zet(naam ? { label: naam } : null);
    this.#onbekend.hidden = true;
  }

  async #begin() {
    if (this.#plaatsen) return true;
    try {
      this.#plaatsen = await haal(this.#doos.dataset.plaatsen);
    } catch {
      this.#doos.dispatchEvent(new CustomEvent("plaatsenkwijt", { bubbles: true }));
      this.zeg("De lijst met plaatsen kon niet worden opgehaald. Kies uw gemeente uit de lijst.");
      return false;
    }
    return true;
  }

  async toon() {
    if ((await this.#begin()) && !this.gekozen) this.#toon();
  }

  #toon() {
    const { plaatsen, meer, lijkt } = zoek(this.#plaatsen, this.tekst);
    this.laatZien(plaatsen);
    this.#onbekend.hidden = !(this.tekst.length > 2 && (!plaatsen.length || lijkt));
    const aantal = plaatsen.length === 1 ? "1 plaats" : `${plaatsen.length} plaatsen`;
    if (!plaatsen.length) this.zeg("");
    else if (lijkt) this.zeg(`Bedoelt u een van deze? ${aantal}.`, { straks: true });
    else this.zeg(`${aantal}${meer ? ` en nog ${meer}: typ verder` : ""}. Kies uw plaats.`, { straks: true });
  }

  kies(plaats) {
    super.kies(plaats);
    this.#onbekend.hidden = true;
    const uitleg = plaats.label === plaats.gemeente ? "" : ` U ziet de gemeente ${plaats.gemeente}.`;
    this.zeg(`Gekozen: ${plaats.label}.${uitleg}`);
    const detail = { id: plaats.id, naam: plaats.gemeente, label: plaats.label };
    this.#doos.dispatchEvent(new CustomEvent("plaats", { bubbles: true, detail }));
  }

  verlaten() {
    if (!this.#plaatsen) return;
    const { precies } = zoek(this.#plaatsen, this.invoer.value);
    if (precies.length === 1) this.kies(precies[0]);
  }

  enter(e, optie) {
    if (this.gekozen) return;
    e.preventDefault();
    if (optie) this.kies(optie);
    else this.neem().then((goed) => goed && this.invoer.form?.requestSubmit());
  }
}
