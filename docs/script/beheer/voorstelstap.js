/* The step in which an editor looks over what she proposes, and sends it: by copying, by her own token, or to a file. */

import { bewaar } from "../bewaar.js";
import { GitHub } from "./github.js";
import { element, knop } from "./sjabloon.js";
import { Versturen } from "./versturen.js";
import { regelverschil } from "./voorstel.js";

const INGEVULD = 6000;
/* As many characters of a new file fit in the address of GitHub's page for it. */

export class Voorstelstap {
  verstuurd = false;

  /** ``plek`` says where the repository is: ``{opslag, tak, api}``, empty when there is none. */
  constructor(sectie, voorstel, gegevens, plek) {
    this.sectie = sectie;
    this.voorstel = voorstel;
    this.gegevens = gegevens;
    this.plek = plek;
    this.vind = (wat) => sectie.querySelector(`[data-${wat}]`);
    this.vind("bewaar-concept").addEventListener("click", () => bewaar("concept.json", voorstel.concept()));
    if (plek.opslag) {
      this.github = new GitHub(plek);
      new Versturen(this);
    }
  }

  toon() {
    const { wijzigingen, namen } = this.voorstel;
    this.vind("leeg").hidden = wijzigingen.length > 0;
    this.vind("vol").hidden = wijzigingen.length === 0;
    this.vind("wijzigingen").replaceChildren(...wijzigingen.map((w) => this.#wijziging(w)));
    this.vind("bestanden").replaceChildren(...namen.map((naam) => this.#bestand(naam)));
    this.vind("bewaren").replaceChildren(
      ...namen.map((naam) =>
        knop(`Bewaar ${naam.split("/").at(-1)}`, () => bewaar(naam.split("/").at(-1), this.voorstel.tekst(naam).tekst)),
      ),
    );
    this.vind("kopieren")?.replaceChildren(...namen.map((naam) => this.#kopieren(naam)));
    this.vind("titel").value = this.#titel();
    this.vind("uitleg").value = this.#uitleg();
  }

  #titel() {
    const wat = (w) =>
      `${w.naam}: ${this.#regels(w)
        .map(({ veld }) => veld.toLowerCase())
        .join(", ")}`;
    const namen = this.voorstel.wijzigingen.map((w) => (w.oud ? wat(w) : `nieuw: ${w.naam}`));
    return namen.length > 2 ? `${namen[0]} en nog ${namen.length - 1} veranderingen` : namen.join(" en ");
  }

  #uitleg() {
    return this.voorstel.wijzigingen
      .map((w) =>
        [
          `**${w.naam}**`,
          ...this.#regels(w).map(({ veld, tekst }) => `- ${veld}: ${tekst}`),
          w.bron && `- Staat in: ${this.gegevens.namen.naam({ verwijst: ["bron"] }, w.bron.bron)}, ${w.bron.plaats}`,
          w.waarom && `- Waarom: ${w.waarom}`,
        ]
          .filter(Boolean)
          .join("\n"),
      )
      .join("\n\n");
  }

  #regels(w) {
    return this.gegevens.woorden.verschil(w.deel, w.oud ?? {}, w.nieuw ?? {}, w.bestand);
  }

  #wijziging(w) {
    const weg = element("button", "Haal weg uit het voorstel", { type: "button", class: "rv-beheer__knop" });
    weg.setAttribute("aria-label", `Haal weg uit het voorstel: ${w.naam}`);
    weg.addEventListener("click", () => {
      this.voorstel.haalWeg(w);
      this.toon();
      this.sectie.querySelector("h2").focus();
    });
    return element("li", [
      element("strong", `${w.oud ? "" : "Nieuw: "}${w.naam}`),
      element(
        "ul",
        this.#regels(w).map(({ veld, tekst }) => element("li", `${veld}: ${tekst}`)),
      ),
      ...(w.sleutel ? [element("a", "Verander dit nog", { href: w.sleutel }), " "] : []),
      weg,
    ]);
  }

  #bestand(naam) {
    const oud = this.voorstel.bestanden.get(naam) ?? "";
    const regels = regelverschil(oud, this.voorstel.tekst(naam).tekst).map(({ teken, regel }) =>
      element(teken === "+" ? "ins" : teken === "-" ? "del" : "span", `${teken} ${regel}\n`),
    );
    const code = element("pre", element("code", regels), { class: "rv-beheer__verschil", tabindex: "0" });
    return element("details", [element("summary", `Zo verandert het bestand ${naam}`), code], { class: "rv-meer" });
  }

  /** The steps for one file without a token. GitHub is asked for the newest version when the editor copies. */
  #kopieren(naam) {
    const gedaan = element("p", "", { role: "status" });
    const kopieer = knop("1. Kopieer het bestand", async () => {
      gedaan.textContent = "De nieuwste versie wordt opgehaald.";
      const { tekst, melding } = await this.#nieuwste(naam);
      if (tekst !== null) await navigator.clipboard.writeText(tekst);
      gedaan.textContent = melding;
    });
    const over = knop("3. Kopieer titel en uitleg", async () => {
      await navigator.clipboard.writeText(`${this.vind("titel").value}\n\n${this.vind("uitleg").value}`);
      gedaan.textContent = "De titel en de uitleg zijn gekopieerd.";
    });
    const link = element("a", "2. Open het op GitHub (nieuw tabblad)", {
      href: this.#adres(naam),
      target: "_blank",
      rel: "noreferrer noopener external",
    });
    return element("div", [
      element("h4", naam),
      element("p", [kopieer, " ", link, " ", over], { class: "rv-beheer__knoppen" }),
      gedaan,
    ]);
  }

  #adres(naam) {
    const { opslag, tak } = this.plek;
    if (this.voorstel.bestanden.get(naam)) return `${opslag}/edit/${tak}/${naam}`;
    const { tekst } = this.voorstel.tekst(naam);
    const vraag = new URLSearchParams({ filename: naam, ...(tekst.length < INGEVULD ? { value: tekst } : {}) });
    return `${opslag}/new/${tak}?${vraag}`;
  }

  async #nieuwste(naam) {
    try {
      const { tekst, botsingen } = this.voorstel.tekst(naam, await this.github.bestand(naam));
      if (botsingen.length)
        return {
          tekst: null,
          melding:
            "Iemand anders veranderde dit intussen ook. Laad de pagina later opnieuw, of gebruik een sleutel: dan ziet u de keuze.",
        };
      return { tekst, melding: "Gekopieerd, met de nieuwste versie van GitHub als begin." };
    } catch (fout) {
      const { tekst } = this.voorstel.tekst(naam);
      return {
        tekst,
        melding: `Gekopieerd, maar gemaakt uit de versie van deze site. ${fout.message} Kijk op GitHub bij het voorstel of er niets anders verandert.`,
      };
    }
  }
}
