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

function bewaar(naam, tekst) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([tekst], { type: "text/csv;charset=utf-8" }));
  link.download = naam;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

function bedien(balk) {
  const tabel = balk.nextElementSibling.querySelector("table");
  const rijen = [...tabel.tBodies[0].rows];
  const [zoek, stand, knop] = ["input", "output", "button"].map((naam) => balk.querySelector(naam));
  const teksten = rijen.map((rij) => kaal(rij.textContent));
  zoek.addEventListener("input", () => {
    const woorden = kaal(zoek.value).split(/\s+/).filter(Boolean);
    for (const [i, rij] of rijen.entries()) rij.hidden = !woorden.every((woord) => teksten[i].includes(woord));
    const over = rijen.filter((rij) => !rij.hidden).length;
    stand.textContent = woorden.length ? `${over} van ${rijen.length} rijen` : "";
    knop.disabled = over === 0;
  });
  knop.addEventListener("click", () => {
    const zichtbaar = [tabel.tHead.rows[0], ...rijen.filter((rij) => !rij.hidden)];
    bewaar(`${balk.dataset.tabelzoeker}.csv`, csv(zichtbaar.map((rij) => [...rij.cells].map(celtekst))));
  });
}

document.querySelectorAll("[data-tabelzoeker]").forEach(bedien);
