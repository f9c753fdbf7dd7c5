/* Filters the rows of a table as you type, and makes a CSV file of the rows you see. Nothing is sent or kept. */

import { kaal } from "./letters.js";

const FORMULE = /^[=+\-@\t\r]/;

/* As in the files that the site is built with: what a spreadsheet would take for a formula gets an apostrophe. */
export function csvCel(tekst) {
  const veilig = FORMULE.test(tekst) ? `'${tekst}` : tekst;
  return /[";\r\n]/.test(veilig) ? `"${veilig.replaceAll('"', '""')}"` : veilig;
}

export function csv(rijen) {
  return `\ufeff${rijen.map((rij) => `${rij.map(csvCel).join(";")}\r\n`).join("")}`;
}

function celtekst(cel) {
  const punten = [...cel.querySelectorAll("li")];
  const schoon = (element) => element.textContent.replace(/\s+/g, " ").trim();
  return punten.length ? punten.map(schoon).join(" | ") : schoon(cel);
}

/** The address of the page of a row, for a row of headings the word. */
function adresVan(rij) {
  if (rij.parentElement instanceof HTMLTableSectionElement && rij.parentElement.tagName === "THEAD") return "Adres";
  return rij.querySelector("th a")?.href ?? "";
}

function bewaar(naam, tekst) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([tekst], { type: "text/csv;charset=utf-8" }));
  link.download = naam;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** The choices above a table; each is told of a row by the attribute of its name. */
function keuzesVan(balk) {
  return [...balk.elements].filter((element) => element.name);
}

function gekozen(keuze) {
  return keuze.type === "checkbox" && !keuze.checked ? "" : keuze.value;
}

const heeft = (rij, naam, waarde) => !waarde || (rij.getAttribute(`data-${naam}`) ?? "").split(" ").includes(waarde);

/** Behind each choice how many rows it would leave, given the others. */
function tel(keuzes, rijen, past) {
  for (const keuze of keuzes) {
    const over = rijen.filter((rij) => past(rij, keuze));
    const opties = keuze.type === "checkbox" ? [keuze.nextElementSibling] : [...keuze.options].slice(1);
    for (const optie of opties) {
      const waarde = keuze.type === "checkbox" ? keuze.value : optie.value;
      const aantal = over.filter((rij) => heeft(rij, keuze.name, waarde)).length;
      optie.dataset.woorden ??= optie.textContent;
      optie.textContent = `${optie.dataset.woorden} (${aantal})`;
    }
  }
}

function bedien(balk) {
  const tabel = balk.nextElementSibling.querySelector("table");
  const rijen = [...tabel.tBodies[0].rows];
  const [zoek, stand, knop] = ["[type=search]", "output", "[type=button]"].map((wat) => balk.querySelector(wat));
  const keuzes = keuzesVan(balk);
  const teksten = new Map(rijen.map((rij) => [rij, kaal(rij.textContent)]));

  function toon() {
    const woorden = kaal(zoek.value).split(/\s+/).filter(Boolean);
    const past = (rij, behalve) =>
      woorden.every((woord) => teksten.get(rij).includes(woord)) &&
      keuzes.every((keuze) => keuze === behalve || heeft(rij, keuze.name, gekozen(keuze)));
    for (const rij of rijen) rij.hidden = !past(rij);
    const over = rijen.filter((rij) => !rij.hidden).length;
    const gevraagd = woorden.length || keuzes.some(gekozen);
    stand.textContent = gevraagd ? `${over} van ${rijen.length} rijen` : "";
    knop.disabled = over === 0;
    tel(keuzes, rijen, past);
  }

  /* What is chosen lives in the fragment: shareable, never sent, and no step for Back. */
  function naarAdres() {
    const gevuld = keuzes.filter(gekozen).map((keuze) => [keuze.name, gekozen(keuze)]);
    history.replaceState(history.state, "", `#${new URLSearchParams(gevuld)}`);
  }

  function uitAdres() {
    const adres = new URLSearchParams(location.hash.slice(1));
    for (const keuze of keuzes) {
      const waarde = adres.get(keuze.name) ?? "";
      if (keuze.type === "checkbox") keuze.checked = waarde === keuze.value;
      else keuze.value = [...keuze.options].some((optie) => optie.value === waarde) ? waarde : "";
      const vouw = keuze.closest("details");
      if (vouw && gekozen(keuze)) vouw.open = true;
    }
    toon();
  }

  balk.addEventListener("submit", (e) => e.preventDefault());
  zoek.addEventListener("input", toon);
  knop.addEventListener("click", () => {
    const zichtbaar = [tabel.tHead.rows[0], ...rijen.filter((rij) => !rij.hidden)];
    bewaar(
      `${balk.dataset.tabelzoeker}.csv`,
      csv(zichtbaar.map((rij) => [...[...rij.cells].map(celtekst), adresVan(rij)])),
    );
  });
  if (!keuzes.length) return;
  balk.addEventListener("change", () => {
    toon();
    naarAdres();
  });
  balk.addEventListener("reset", () =>
    setTimeout(() => {
      toon();
      naarAdres();
    }),
  );
  window.addEventListener("hashchange", uitAdres);
  uitAdres();
}

document.querySelectorAll("form[data-tabelzoeker]").forEach(bedien);
