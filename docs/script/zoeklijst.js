/* Leaves of a list of folded items those with the words that you type; the last few open. Nothing is sent or kept. */

import { kaal } from "./letters.js";

const WEINIG = 3;

function bedien(balk) {
  const vouwen = [...document.getElementById(balk.dataset.zoeklijst).querySelectorAll("details")];
  const groepen = new Set(vouwen.map((vouw) => vouw.closest("section")));
  const teksten = new Map(vouwen.map((vouw) => [vouw, kaal(vouw.textContent)]));
  const stand = balk.querySelector("output");

  balk.addEventListener("submit", (e) => e.preventDefault());
  balk.addEventListener("input", (e) => {
    const woorden = kaal(e.target.value).split(/\s+/).filter(Boolean);
    for (const vouw of vouwen) vouw.hidden = !woorden.every((woord) => teksten.get(vouw).includes(woord));
    for (const groep of groepen) groep.hidden = !groep.querySelector("details:not([hidden])");
    const over = vouwen.filter((vouw) => !vouw.hidden);
    for (const vouw of vouwen) vouw.open = woorden.length > 0 && over.length <= WEINIG && !vouw.hidden;
    stand.textContent = woorden.length ? `${over.length} van ${vouwen.length}` : "";
  });
}

document.querySelectorAll("form[data-zoeklijst]").forEach(bedien);
