/*
 * A field in which one types and chooses: a combobox with a list, after the pattern of the ARIA Authoring Practices.
 * What there is to choose, and what comes of it, is for who extends this.
 */

const RUST = 400;
/* Milliseconds without typing before a screen reader hears how many choices there are. */

/** @abstract */
export class Keuzelijst {
  #stand;
  #actief = -1;
  #wacht;
  /** The choices that the list shows. */
  gevonden = [];
  /** What was chosen; null when what is typed is no choice (yet). */
  gekozen = null;

  /** ``stand`` is where is said how it stands; ``lijst`` has an id. */
  constructor(invoer, lijst, stand) {
    this.invoer = invoer;
    this.lijst = lijst;
    this.#stand = stand;
    invoer.addEventListener("input", () => {
      this.gekozen = null;
      this.toon();
    });
    invoer.addEventListener("keydown", (e) => this.#toets(e));
    invoer.addEventListener("blur", () => {
      this.sluit();
      if (!this.gekozen) this.verlaten();
    });
    lijst.addEventListener("pointerdown", (e) => e.preventDefault());
    lijst.addEventListener("click", (e) => {
      const optie = /** @type {Element} */ (e.target).closest("[role=option]");
      if (optie) this.kies(this.gevonden[[...lijst.children].indexOf(optie)]);
    });
  }

  /** Look for what is typed, and show it with ``laatZien``. */
  toon() {}

  /** The words of a choice, in the list and in the field. */
  label(keuze) {
    return String(keuze);
  }

  /** The field was left with something that is no choice. */
  verlaten() {}

  /** Enter was pressed: ``optie`` is the choice that is pointed at, if any. */
  enter(_e, _optie) {}

  /** What was typed. */
  get tekst() {
    return this.invoer.value.trim();
  }

  get open() {
    return !this.lijst.hidden;
  }

  kies(keuze) {
    this.zet(keuze);
  }

  /** Fill the field with a choice, or with a text that is none. */
  zet(keuze, tekst = "") {
    this.gekozen = keuze;
    this.invoer.value = keuze ? this.label(keuze) : tekst;
    this.sluit();
    this.zeg("");
  }

  laatZien(gevonden) {
    this.gevonden = gevonden;
    this.lijst.replaceChildren(...gevonden.map((keuze, nummer) => this.#optie(keuze, nummer)));
    this.#wijs(-1);
    this.#open(gevonden.length > 0);
  }

  sluit() {
    this.#open(false);
    this.#wijs(-1);
  }

  /** Tell how it stands: at once, or when the typing rests. */
  zeg(tekst, { straks = false } = {}) {
    clearTimeout(this.#wacht);
    const doe = () => (this.#stand.textContent = tekst);
    if (straks) this.#wacht = setTimeout(doe, RUST);
    else doe();
  }

  #open(open) {
    this.lijst.hidden = !open;
    this.invoer.setAttribute("aria-expanded", String(open));
  }

  #optie(keuze, nummer) {
    const optie = document.createElement("li");
    optie.id = `${this.lijst.id}-${nummer}`;
    optie.role = "option";
    optie.setAttribute("aria-selected", "false");
    optie.textContent = this.label(keuze);
    return optie;
  }

  #wijs(nummer) {
    this.#actief = nummer;
    for (const [i, optie] of [...this.lijst.children].entries())
      optie.setAttribute("aria-selected", String(i === nummer));
    const optie = this.lijst.children[nummer];
    if (optie) {
      this.invoer.setAttribute("aria-activedescendant", optie.id);
      optie.scrollIntoView({ block: "nearest" });
    } else this.invoer.removeAttribute("aria-activedescendant");
  }

  #toets(e) {
    const aantal = this.gevonden.length;
    if (e.key === "ArrowDown" || e.key === "ArrowUp") {
      e.preventDefault();
      if (!this.open) {
        if (!this.gekozen) this.toon();
      } else if (aantal) {
        const stap = e.key === "ArrowDown" ? 1 : -1;
        this.#wijs(this.#actief < 0 ? (stap > 0 ? 0 : aantal - 1) : (this.#actief + stap + aantal) % aantal);
      }
    } else if (e.key === "Escape" && this.open) {
      e.preventDefault();
      this.sluit();
    } else if (e.key === "Enter") this.enter(e, this.open && this.#actief >= 0 ? this.gevonden[this.#actief] : null);
  }
}
