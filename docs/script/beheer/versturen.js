/*
 * A proposal with the editor's own token: sends it, tells how far it is, and asks what to do where somebody else changed
 * the same. The token is in the field and in one variable, nowhere else.
 */

import { leesdag } from "../dag.js";
import { metStreepjes } from "../letters.js";
import { element, kopie, nieuwId } from "./sjabloon.js";

const ONS = "wij";
const RUST = 8000;
/* Milliseconds between two looks at the checks. */
const KEREN = 30;

export class Versturen {
  #sleutel = "";

  constructor(stap) {
    this.stap = stap;
    this.vind = stap.vind;
    this.vind("versturen").addEventListener("submit", (e) => {
      e.preventDefault();
      this.#doe();
    });
    this.vind("verder").addEventListener("click", () => this.#kies());
  }

  #meld(tekst) {
    this.vind("stand").textContent = tekst;
  }

  #fout(veld, melding) {
    const doos = this.vind(veld);
    const plek = doos.closest(".rv-veld").querySelector("[data-fout]");
    plek.textContent = melding;
    plek.hidden = !melding;
    doos.toggleAttribute("aria-invalid", Boolean(melding));
    if (melding) doos.focus();
    return Boolean(melding);
  }

  async #doe() {
    const { voorstel, github, gegevens } = this.stap;
    this.#sleutel = this.vind("sleutel").value.trim();
    const titel = this.vind("titel").value.trim();
    const uitleg = this.vind("uitleg").value.trim();
    const mensen = gegevens.mensen(titel) || gegevens.mensen(uitleg.replace(/^\*\*.*$/gm, ""));
    if (this.#fout("titel", titel ? mensen : "Schrijf in één zin wat u verandert.")) return;
    if (this.#fout("sleutel", this.#sleutel ? "" : "Plak hier uw sleutel.")) return;
    if (this.bezig) return;
    this.bezig = true;
    try {
      const gemaakt = await github.dienIn(this.#sleutel, {
        titel,
        uitleg,
        takNaam: takNaam(titel),
        maak: (lees) => this.#teksten(voorstel, lees),
        meld: (tekst) => this.#meld(tekst),
      });
      if (gemaakt) this.#gelukt(gemaakt);
      else this.#meld("");
    } catch (fout) {
      this.#meld(`${fout.message} Wat u invulde, staat er nog.`);
      if (["sleutel", "rechten"].includes(fout.soort)) this.vind("sleutel").focus();
    } finally {
      this.bezig = false;
    }
  }

  /** The new text of every file; null when the editor must choose first. */
  async #teksten(voorstel, lees) {
    const teksten = {};
    this.botsingen = [];
    for (const naam of voorstel.namen) {
      const { tekst, botsingen } = voorstel.tekst(naam, await lees(naam));
      teksten[naam] = tekst;
      this.botsingen.push(...botsingen);
    }
    if (this.botsingen.length) this.#vraagKeuze();
    return this.botsingen.length ? null : teksten;
  }

  #vraagKeuze() {
    const doos = this.vind("botsingen");
    doos.querySelector("[data-inhoud]").replaceChildren(...this.botsingen.map((b) => this.#botsing(b)));
    doos.hidden = false;
    doos.focus();
  }

  #botsing(b) {
    const { woorden } = this.stap.gegevens;
    const { wijziging: w } = b;
    const veld = w.deel.velden.find((v) => v.naam === b.veld);
    const groep = kopie("groep");
    groep.querySelector("[data-hulp]").remove();
    groep.querySelector("[data-fout]").remove();
    groep.querySelector("legend").textContent = veld ? `${w.naam}: ${veld.label}` : w.naam;
    const zeg = (waarde) => (waarde === undefined ? "leeg" : woorden.heel(veld, waarde, w.bestand));
    const keuzes = veld
      ? [
          ["zij", `Laat staan wat er nu staat: ${zeg(b.hunne)}`],
          [ONS, `Neem wat u invulde: ${zeg(b.onze)}`],
        ]
      : [
          [
            "zij",
            w.oud
              ? "Dit is weg, of er is al iets anders van gemaakt. Laat uw verandering vervallen"
              : "Dit is er al. Laat uw verandering vervallen",
          ],
        ];
    b.naam = nieuwId();
    for (const [waarde, tekst] of keuzes) {
      const vak = kopie("keuze");
      const invoer = vak.querySelector("input");
      Object.assign(invoer, { type: "radio", name: b.naam, value: waarde, id: nieuwId(), checked: waarde === "zij" });
      vak.querySelector("span").textContent = tekst;
      groep.querySelector("[data-inhoud]").append(vak);
    }
    return groep;
  }

  /* What is chosen becomes what was there before, so that the same change no longer collides. */
  #kies() {
    for (const b of this.botsingen) {
      const gekozen = this.vind("botsingen").querySelector(`input[name="${b.naam}"]:checked`)?.value;
      const { wijziging: w } = b;
      if (!b.veld) {
        this.stap.voorstel.haalWeg(w);
        continue;
      }
      w.oud = met(w.oud, b.veld, b.hunne);
      if (gekozen !== ONS) w.nieuw = met(w.nieuw, b.veld, b.hunne);
    }
    this.vind("botsingen").hidden = true;
    this.stap.toon();
    if (this.stap.voorstel.wijzigingen.length) this.#doe();
  }

  #gelukt(gemaakt) {
    this.stap.verstuurd = true;
    const adres = gemaakt.adres ?? gemaakt.vergelijk;
    const tekst = gemaakt.adres
      ? `Bekijk uw voorstel (nummer ${gemaakt.nummer})`
      : "Open uw voorstel op GitHub en kies Create pull request";
    this.#meld(
      gemaakt.adres
        ? "Uw voorstel is gedaan. Dank u wel."
        : "Uw verandering staat klaar in uw eigen kopie. Nog één stap.",
    );
    const lijst = element("ul");
    const link = element("a", tekst, { href: adres, rel: "noreferrer noopener external", target: "_blank" });
    this.vind("uitkomst").replaceChildren(element("p", link), lijst);
    link.focus();
    if (gemaakt.adres) this.#volg(gemaakt.commit, lijst);
  }

  /** Show the checks of the proposal until they are all ready. */
  async #volg(commit, lijst) {
    const woorden = { bezig: "bezig", goed: "goed", fout: "er klopt iets niet: kijk in uw voorstel" };
    for (let keer = 0; keer < KEREN; keer++) {
      let alle;
      try {
        alle = await this.stap.github.controles(this.#sleutel, commit);
      } catch {
        lijst.replaceChildren(element("li", "Hoe de controles gaan, ziet u in uw voorstel."));
        return;
      }
      lijst.replaceChildren(...alle.map(({ naam, stand }) => element("li", `${naam}: ${woorden[stand]}`)));
      if (alle.length && alle.every(({ stand }) => stand !== "bezig")) return;
      await new Promise((klaar) => setTimeout(klaar, RUST));
    }
  }
}

function met(record, veld, waarde) {
  const nieuw = { ...record, [veld]: waarde };
  if (waarde === undefined) delete nieuw[veld];
  return nieuw;
}

/** A name for a branch: the day, and the words of the title. */
function takNaam(titel) {
  const woorden = metStreepjes(titel).slice(0, 40).replace(/-+$/, "");
  return `voorstel/${leesdag()}-${woorden || "verandering"}`;
}
