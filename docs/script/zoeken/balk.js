/*
 * The search box in the header: it takes the place of the link to the search page. Answers are a list of links below
 * the box, in the order of Tab; the arrows walk along them too, Escape closes them, Enter goes to all results.
 */

import { kanMee, vergeet, WORTEL, Zoeker, zoekVerder } from "./klant.js";
import { el, hulp, plaatsregels, resultaat } from "./tonen.js";

const MEESTE = 8;
const ZONDER_PAGINA = 30;
/* Results in the list; more where the question cannot go along to the search page. */
const GEDULD = 90;
const MEDEDELEN_NA = 700;

function balk(link) {
  const veld = el("input", {
    type: "search",
    class: "rv-zoekbalk__veld",
    id: "rv-zoek",
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
    placeholder: "Zoek",
    enterkeyhint: "search",
    "aria-controls": "rv-zoek-lijst",
  });
  const lijst = el("div", { class: "rv-zoekbalk__lijst", id: "rv-zoek-lijst", hidden: true });
  const status = el("p", { class: "rv-alleen-spraak", role: "status" });
  const formulier = el(
    "form",
    { class: "rv-zoekbalk", role: "search", "aria-label": "Zoeken op deze site" },
    el("label", { class: "rv-alleen-spraak", for: "rv-zoek" }, "Zoek op deze site"),
    veld,
    lijst,
    status,
  );
  let klok;
  let spraak;
  let gesloten;

  const sluit = () => {
    lijst.hidden = true;
  };
  const meld = (tekst) => {
    clearTimeout(spraak);
    spraak = setTimeout(() => {
      status.textContent = tekst;
    }, MEDEDELEN_NA);
  };
  const allesKnop = (aantal) => {
    const knop = el(
      "a",
      { class: "rv-zoekbalk__alles", href: link.href },
      aantal && kanMee() ? `Alle ${aantal} resultaten, met filters` : "Zoek verder op de zoekpagina",
    );
    /* Also with Ctrl or the middle button: a new tab would be empty, since the question is in no address. */
    for (const soort of ["click", "auxclick"]) {
      knop.addEventListener(soort, (e) => {
        if (e.button === 2) return;
        e.preventDefault();
        zoekVerder(link.href, veld.value.trim());
      });
    }
    return knop;
  };

  const zoeker = new Zoeker((antwoord) => {
    if (!antwoord) {
      sluit();
      meld("");
      return;
    }
    if (antwoord.fout) {
      lijst.replaceChildren(
        hulp(),
        el(
          "p",
          {},
          "Zoeken lukt nu niet. ",
          el("a", { href: new URL("zoeken/a-z/", WORTEL).href }, "Bekijk alles van A tot Z."),
        ),
      );
      lijst.hidden = false;
      return;
    }
    if (lijst.contains(document.activeElement) || gesloten === veld.value) return;
    const { treffers, aantal, dichtstbij, af } = antwoord;
    if (!aantal && !af) return;
    const delen = [hulp(antwoord), ...plaatsregels(antwoord)];
    const toon = treffers.slice(0, kanMee() ? MEESTE : ZONDER_PAGINA);
    if (aantal)
      delen.push(
        el("ol", { class: "rv-vondsten" }, ...toon.map((t) => resultaat(t, { tekst: false }))),
        allesKnop(aantal),
      );
    else
      delen.push(
        el(
          "p",
          {},
          "Niets gevonden. ",
          el("a", { href: new URL("raadplegen/", WORTEL).href }, "Zie wie u kunt raadplegen."),
        ),
      );
    if (dichtstbij.length)
      delen.push(
        el(
          "p",
          {},
          "Bedoelt u: ",
          ...dichtstbij.flatMap((d, i) => [i ? ", " : "", el("a", { href: new URL(d.adres, WORTEL).href }, d.naam)]),
          "?",
        ),
      );
    lijst.replaceChildren(...delen.filter(Boolean));
    lijst.dataset.antwoord = af ? "heel" : "begin";
    lijst.hidden = false;
    meld(aantal === 1 ? "1 resultaat" : `${aantal} resultaten`);
  });

  veld.addEventListener("input", () => {
    gesloten = undefined;
    if (veld.value.trim()) zoeker.maakKlaar();
    clearTimeout(klok);
    klok = setTimeout(() => zoeker.zoek(veld.value), GEDULD);
  });
  veld.addEventListener("focus", () => {
    if (veld.value.trim() && lijst.hasChildNodes()) lijst.hidden = false;
  });
  formulier.addEventListener("submit", (e) => {
    e.preventDefault();
    if (kanMee()) {
      zoekVerder(link.href, veld.value.trim());
      return;
    }
    gesloten = undefined; // the search page would know nothing of the question: the answers come here
    clearTimeout(klok);
    zoeker.zoek(veld.value);
  });
  formulier.addEventListener("focusout", (e) => {
    if (e.relatedTarget && !formulier.contains(e.relatedTarget)) sluit();
  });
  document.addEventListener("click", (e) => {
    if (!formulier.contains(e.target)) sluit();
  });
  formulier.addEventListener("keydown", (e) => {
    if (e.key === "Escape" && !lijst.hidden) {
      veld.focus();
      gesloten = veld.value;
      sluit();
    }
    const stap = { ArrowDown: 1, ArrowUp: -1 }[e.key];
    if (!stap || lijst.hidden) return;
    const rij = [veld, ...lijst.querySelectorAll(".rv-vondst__naam a, .rv-zoekbalk__alles")];
    const naar = rij[rij.indexOf(document.activeElement) + stap];
    if (naar) {
      e.preventDefault();
      naar.focus();
    }
  });
  document.addEventListener("keydown", (e) => {
    if ((e.ctrlKey || e.metaKey) && e.key.toLowerCase() === "k") {
      e.preventDefault();
      veld.focus();
    }
  });
  return formulier;
}

/** Put the box beside its link; on a narrow screen the link stays, and leads to the page that has the same box. */
export function zoekbalk() {
  const link = document.querySelector(".rv-zoeklink");
  if (!link) return;
  vergeet();
  addEventListener("pageshow", vergeet);
  link.after(balk(link));
}
