/* The step in which an editor looks over what she proposes, and sends it: by copying, by her own token, or to a file. */

import { element, knop } from "./sjabloon.js";
import { regelverschil } from "./voorstel.js";

export class Voorstelstap {
  verstuurd = false;

  /** ``plek`` says where the repository is: ``{opslag, tak, api}``. */
  constructor(sectie, voorstel, gegevens, plek) {
    this.sectie = sectie;
    this.voorstel = voorstel;
    this.gegevens = gegevens;
    this.plek = plek;
    this.inhoud = sectie.querySelector("[data-voorstel]");
  }

  toon() {
    const { wijzigingen } = this.voorstel;
    if (!wijzigingen.length) {
      this.inhoud.replaceChildren(element("p", "U hebt nog niets veranderd."));
      return;
    }
    this.inhoud.replaceChildren(
      element("h3", "Wat er verandert voor lezers"),
      element(
        "ul",
        wijzigingen.map((w) => this.#wijziging(w)),
        { class: "rv-beheer__lijst" },
      ),
      ...this.voorstel.namen.map((naam) => this.#bestand(naam)),
      ...this.#kopieren(),
    );
  }

  #wijziging(w) {
    const regels = this.gegevens.woorden.verschil(w.deel, w.oud ?? {}, w.nieuw ?? {}, w.bestand);
    const weg = element("button", `Haal weg uit het voorstel`, { type: "button", class: "rv-beheer__knop" });
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
        regels.map(({ veld, tekst }) => element("li", `${veld}: ${tekst}`)),
      ),
      ...(w.sleutel ? [element("a", "Verander dit nog", { href: w.sleutel }), " "] : []),
      weg,
    ]);
  }

  #bestand(naam) {
    const oud = this.voorstel.bestanden.get(naam) ?? "";
    const { tekst } = this.voorstel.tekst(naam);
    const regels = regelverschil(oud, tekst).map(({ teken, regel }) =>
      element(teken === "+" ? "ins" : teken === "-" ? "del" : "span", `${teken} ${regel}\n`),
    );
    return element(
      "details",
      [
        element("summary", `Zo verandert het bestand ${naam}`),
        element("pre", element("code", regels), { class: "rv-beheer__verschil", tabindex: "0" }),
      ],
      { class: "rv-meer" },
    );
  }

  #kopieren() {
    return this.voorstel.namen.flatMap((naam) => {
      const { tekst } = this.voorstel.tekst(naam);
      const gedaan = element("span", "", { role: "status" });
      return [
        element("h3", `Dien het in: ${naam}`),
        element("p", [
          knop("Kopieer het nieuwe bestand", async () => {
            await navigator.clipboard.writeText(tekst);
            gedaan.textContent = " Gekopieerd.";
          }),
          " ",
          knop("Bewaar het bestand", () => bewaar(naam.split("/").at(-1), tekst)),
          gedaan,
        ]),
      ];
    });
  }
}

/** Save a text as a file on the editor's own device. */
export function bewaar(naam, tekst) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([tekst], { type: "text/plain" }));
  link.download = naam;
  link.click();
  URL.revokeObjectURL(link.href);
}
