/*
 * The page on which an editor changes the data: choose, fill in, look it over, propose. What is shown follows the
 * fragment, so that Back goes a step back; nothing is stored, and nothing is sent before the editor asks for it.
 */

import { Formulier } from "./beheer/formulier.js";
import { Gegevens } from "./beheer/gegevens.js";
import { Namenveld } from "./beheer/namenveld.js";
import { Voorstel } from "./beheer/voorstel.js";
import { Voorstelstap } from "./beheer/voorstelstap.js";

const doos = /** @type {HTMLElement} */ (document.querySelector("[data-beheer]"));
const stap = (naam) => /** @type {HTMLElement} */ (doos.querySelector(`[data-stap="${naam}"]`));
const [EERSTE] = [document.title];

async function begin() {
  const laden = /** @type {HTMLElement} */ (doos.querySelector("[data-laden]"));
  let gegevens;
  try {
    gegevens = await new Gegevens(doos.dataset.wortel).begin();
  } catch {
    laden.textContent = "Het formulier kon niet worden opgehaald. Controleer uw verbinding en laad de pagina opnieuw.";
    return;
  }
  laden.hidden = true;
  new Beheer(gegevens).toon();
}

class Beheer {
  constructor(gegevens) {
    this.gegevens = gegevens;
    this.voorstel = new Voorstel(gegevens.vorm);
    const om = { vorm: gegevens.vorm, namen: gegevens.namen, woorden: gegevens.woorden, mensen: gegevens.mensen };
    this.formulier = new Formulier(stap("formulier"), om, {
      klaar: (wijziging) => this.#neem(wijziging),
      stop: () => {
        this.formulier.taak = null;
        location.hash = "";
      },
    });
    this.voorstelstap = new Voorstelstap(stap("voorstel"), this.voorstel, gegevens, doos.dataset);
    this.#kiezen();
    addEventListener("hashchange", () => this.toon());
    addEventListener("beforeunload", (e) => {
      if (this.#isBezig() && !document.querySelector(".rv-weg-scherm")) e.preventDefault();
    });
  }

  /* Whoever leaves this site by its button is never asked anything. */
  #isBezig() {
    return this.formulier.veranderd || (this.voorstel.wijzigingen.length > 0 && !this.voorstelstap.verstuurd);
  }

  #kiezen() {
    const veld = new Namenveld({
      label: "Zoek op naam",
      hulp: "Typ een deel van de naam van een actie, een contactrol, een organisatie of iets anders.",
      records: () => this.gegevens.namen.records,
      bij: (record) => {
        veld.zet(null);
        location.hash = adres(record);
      },
    });
    stap("kies").querySelector("[data-kiesveld]").append(veld.element);
  }

  /** Show what the fragment asks for. */
  async toon() {
    const [wat, waarde] = decodeURIComponent(location.hash.slice(1)).split("=");
    if (wat === "inhoud") return;
    if (wat === "wijzig") {
      const [soort, ...sleutel] = waarde.split("/");
      const record = this.gegevens.namen.vind(soort, sleutel.join("/"));
      if (record) return this.#wijzig(record);
    }
    this.#naar(waarde === "voorstel" ? waarde : "kies");
  }

  #naar(naam) {
    if (naam === "voorstel") this.voorstelstap.toon();
    for (const deel of doos.querySelectorAll("[data-stap]")) deel.toggleAttribute("hidden", deel !== stap(naam));
    const balk = /** @type {HTMLElement} */ (doos.querySelector("[data-voorstelbalk]"));
    const aantal = this.voorstel.wijzigingen.length;
    balk.hidden = aantal === 0 || naam === "voorstel";
    balk.querySelector("a").textContent = `Uw voorstel: ${aantal === 1 ? "1 verandering" : `${aantal} veranderingen`}`;
    const kop = /** @type {HTMLElement} */ (stap(naam).querySelector("h2"));
    document.title = naam === "kies" ? EERSTE : `${kop.textContent} - ${EERSTE}`;
    if (location.hash) kop.focus();
  }

  async #wijzig(record) {
    const { vorm } = this.gegevens;
    const { bestand: naam, pad } = record;
    if (this.formulier.taak?.sleutel !== location.hash) {
      const tekst = await this.gegevens.tekst(naam);
      if (!this.voorstel.bestanden.has(naam)) this.voorstel.bestanden.set(naam, tekst);
      const oud = this.voorstel.opgeslagen(naam, pad);
      const eerder = this.voorstel.vind(naam, pad, record.id);
      this.formulier.open({
        sleutel: location.hash,
        bestand: naam,
        pad,
        deel: vorm.deel(pad),
        oud,
        waarde: eerder?.nieuw ?? oud,
        waarom: eerder?.waarom,
        naam: record.naam,
        kop: `Verander: ${record.naam}`,
        plek: [record.enkelvoud, record.waar].filter(Boolean).join(", "),
      });
    }
    this.#naar("formulier");
  }

  #neem(wijziging) {
    this.voorstel.zet(wijziging);
    location.hash = "stap=voorstel";
  }
}

/** The fragment that opens a record. */
const adres = (record) => `wijzig=${record.soort}/${record.sleutel}`;

begin();
