/*
 * The page on which an editor changes the data: choose, fill in, look it over, propose. What is shown follows the
 * fragment, so that Back goes a step back; nothing is stored, and nothing is sent before the editor asks for it.
 */

import { Formulier } from "./beheer/formulier.js";
import { Gegevens } from "./beheer/gegevens.js";
import { KloptNog } from "./beheer/kloptnog.js";
import { Namenveld } from "./beheer/namenveld.js";
import { meldingen, opgegaan, opvolgerVan, plekken, soorten } from "./beheer/nieuw.js";
import { element } from "./beheer/sjabloon.js";
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
    stap("kies")
      .querySelector("[data-open-concept]")
      .addEventListener("change", (e) => this.#openConcept(/** @type {HTMLInputElement} */ (e.target)));
    this.voorstelstap = new Voorstelstap(stap("voorstel"), this.voorstel, gegevens, doos.dataset);
    this.#kiezen();
    this.kloptNog = new KloptNog(stap("klopt-nog"), this.voorstel, gegevens, () => {
      this.voorstelstap.verstuurd = false;
      location.hash = "stap=voorstel";
    });
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
    const { model } = this.gegevens.vorm;
    const link = (tekst, href) =>
      element(
        "li",
        element(
          "a",
          tekst.replace(/^./, (l) => l.toUpperCase()),
          { href },
        ),
      );
    const kan = soorten(model).filter(({ deel }) => plekken(deel, model, this.gegevens.namen).length);
    const nieuw = kan.map(({ deel, naam }) => link(naam, `#nieuw=${deel}`));
    stap("kies")
      .querySelector("[data-nieuw]")
      .append(...nieuw);
    const melden = meldingen(model).map(({ wat, deel, veld, tekst }) => link(tekst, `#${wat}=${deel}.${veld}`));
    stap("kies")
      .querySelector("[data-melden]")
      .append(...melden);
    const bij = new Namenveld({
      label: "Bij welke?",
      hulp: "Typ een deel van de naam en kies.",
      records: () => this.gegevens.namen.records.filter((r) => r.deel === this.bijDeel),
      metSoort: false,
      bij: (record) => {
        bij.zet(null);
        location.hash = `${location.hash.slice(1)}/${record.soort}/${record.sleutel}`;
      },
    });
    stap("bij").querySelector("[data-kiesveld]").append(bij.element);
  }

  /** Show what the fragment asks for. */
  async toon() {
    const [wat, waarde] = decodeURIComponent(location.hash.slice(1)).split("=");
    if (wat === "inhoud") return;
    if (wat === "nieuw" && this.gegevens.vorm.model.delen[waarde]?.soort) return this.#nieuw(waarde);
    if (waarde === "klopt-nog") return this.#naar("klopt-nog");
    if (["meld", "samen", "opvolger"].includes(wat)) return this.#meld(wat, waarde);
    if (wat === "erbij") return this.#wijzigNieuw(waarde);
    if (wat === "wijzig") {
      const [soort, ...sleutel] = waarde.split("/");
      const record = this.gegevens.namen.vind(soort, sleutel.join("/"));
      if (record) return this.#wijzig(record);
    }
    this.#naar(waarde === "voorstel" ? waarde : "kies");
  }

  #naar(naam) {
    if (naam === "voorstel") this.voorstelstap.toon();
    if (naam === "klopt-nog") this.kloptNog.toon();
    for (const deel of doos.querySelectorAll("[data-stap]")) deel.toggleAttribute("hidden", deel !== stap(naam));
    const balk = /** @type {HTMLElement} */ (doos.querySelector("[data-voorstelbalk]"));
    const aantal = this.voorstel.wijzigingen.length;
    balk.hidden = aantal === 0 || naam === "voorstel";
    balk.querySelector("a").textContent = `Uw voorstel: ${aantal === 1 ? "1 verandering" : `${aantal} veranderingen`}`;
    const kop = /** @type {HTMLElement} */ (stap(naam).querySelector("h2"));
    document.title = naam === "kies" ? EERSTE : `${kop.textContent} - ${EERSTE}`;
    if (location.hash) kop.focus();
  }

  /** Open a form; over one that is half filled in only when the editor says so. */
  #vul(taak) {
    const half = this.formulier.veranderd ? this.formulier.taak : null;
    if (half && !confirm(`Wat u invulde bij "${half.kop}" staat nog niet in uw voorstel. Wilt u dat weggooien?`))
      history.replaceState(null, "", half.sleutel);
    else this.formulier.open(taak);
  }

  async #wijzig(record) {
    if (this.formulier.taak?.sleutel !== location.hash) this.#vul((await this.#open(record)).taak);
    this.#naar("formulier");
  }

  /** What a form of a record begins with, and all that stands there, records inside it included. */
  async #open(record) {
    const { bestand: naam, pad } = record;
    const tekst = await this.gegevens.tekst(naam);
    if (!this.voorstel.bestanden.has(naam)) this.voorstel.bestanden.set(naam, tekst);
    const { eigen: oud, heel } = this.voorstel.opgeslagen(naam, pad);
    const eerder = this.voorstel.vind(naam, pad, record.id);
    const taak = {
      sleutel: location.hash,
      bestand: naam,
      pad,
      deel: this.gegevens.vorm.deel(pad),
      oud,
      waarde: eerder?.nieuw ?? oud,
      waarom: eerder?.waarom,
      naam: record.naam,
      kop: `Verander: ${record.naam}`,
      plek: [record.enkelvoud, record.waar].filter(Boolean).join(", "),
    };
    return { taak, heel };
  }

  #nieuw(naam) {
    const { vorm, namen } = this.gegevens;
    const deel = vorm.model.delen[naam];
    if (this.formulier.taak?.sleutel !== location.hash) {
      this.#vul({
        sleutel: location.hash,
        deel,
        plekken: plekken(naam, vorm.model, namen),
        waarde: {},
        kop: `Nieuw: ${deel.enkelvoud}`,
        plek: deel.uitleg,
      });
    }
    this.#naar("formulier");
  }

  /** Tell something of a record: first which, then a form for just that. */
  async #meld(wat, waarde) {
    const { vorm, namen } = this.gegevens;
    const [gekozen, soort, ...sleutel] = waarde.split("/");
    const [deelnaam, naam] = gekozen.split(".");
    const melding = meldingen(vorm.model).find((m) => m.wat === wat && m.deel === deelnaam && m.veld === naam);
    if (!melding) return this.#naar("kies");
    const record = soort && namen.vind(soort, sleutel.join("/"));
    const kop = melding.tekst.replace(/^./, (l) => l.toUpperCase());
    if (!record) {
      this.bijDeel = deelnaam;
      stap("bij").querySelector("[data-kop]").textContent = kop;
      return this.#naar("bij");
    }
    if (this.formulier.taak?.sleutel !== location.hash) {
      const { taak, heel } = await this.#open(record);
      const { deel } = taak;
      if (wat === "samen") this.#vul({ ...taak, alleen: opgegaan(deel, vorm.model), kop });
      else if (wat === "opvolger") {
        const begin = opvolgerVan(heel, record.id, deel, vorm.model);
        const plaats = plekken(deelnaam, vorm.model, namen).filter((p) => record.bestand.startsWith(p.bestand));
        const eigen = { sleutel: location.hash, deel, waarde: begin, plekken: plaats, kop, plek: record.naam };
        this.#vul(eigen);
      } else {
        const veld = deel.velden.find((v) => v.naam === naam);
        const bij = { veld: naam, oud: taak.oud, waarde: taak.waarde, deel };
        const item = { ...taak, oud: undefined, deel: vorm.model.delen[veld.deel], waarde: {}, bij, kop };
        this.#vul({ ...item, plek: record.naam });
      }
    }
    return this.#naar("formulier");
  }

  /* What was made here can be changed before it is sent. */
  #wijzigNieuw(sleutel) {
    const wijziging = this.voorstel.wijzigingen.find((w) => w.sleutel === `#erbij=${sleutel}`);
    if (!wijziging) return this.#naar("kies");
    if (this.formulier.taak?.sleutel !== location.hash)
      this.#vul({ ...wijziging, waarde: wijziging.nieuw, kop: `Nieuw: ${wijziging.naam}`, plek: "" });
    return this.#naar("formulier");
  }

  /* A draft that was saved earlier; what is in the proposal already stays. */
  async #openConcept(invoer) {
    const fout = /** @type {HTMLElement} */ (stap("kies").querySelector("[data-concept-fout]"));
    const tekst = (await invoer.files[0]?.text()) ?? "";
    invoer.value = "";
    try {
      this.voorstel.open(tekst);
      fout.hidden = true;
      location.hash = "stap=voorstel";
    } catch {
      fout.textContent = "Dit bestand is geen concept van deze pagina.";
      fout.hidden = false;
    }
  }

  /** Take a change into the proposal; of something new the file must be read, or the folder that it comes in. */
  async #neem(wijziging) {
    const { bestand, pad, alleen, nieuw, deel, naam } = wijziging;
    const { namen, vorm } = this.gegevens;
    if (!wijziging.oud) {
      wijziging.sleutel = `#erbij=${bestand}/${nieuw.id}`;
      const bekend = namen.records.some((r) => r.bestand === bestand);
      const zelfdeMap = bestand.slice(0, bestand.lastIndexOf("/") + 1);
      const bron = bekend ? bestand : namen.records.find((r) => r.bestand.startsWith(zelfdeMap))?.bestand;
      if (bron && !this.voorstel.bestanden.has(bron))
        this.voorstel.bestanden.set(bron, await this.gegevens.tekst(bron));
      if (!namen.records.some((r) => r.bestand === bestand && r.id === nieuw.id)) {
        const deelnaam = Object.keys(vorm.model.delen).find((d) => vorm.model.delen[d] === deel);
        const plek = { bestand, pad: alleen ? pad : [...pad, nieuw.id], waar: "nieuw", adres: "" };
        namen.voegToe({ soort: deel.soort, sleutel: nieuw.id, id: nieuw.id, deel: deelnaam, naam, ...plek });
      }
    }
    this.voorstelstap.verstuurd = false;
    this.voorstel.zet(wijziging);
    location.hash = "stap=voorstel";
  }
}

/** The fragment that opens a record. */
const adres = (record) => `wijzig=${record.soort}/${record.sleutel}`;

begin();
