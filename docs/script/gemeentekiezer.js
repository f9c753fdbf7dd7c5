/* The chooser on the home page: type a place, and go straight to the page of its gemeente. */

import { Plaatsveld } from "./plaats/veld.js";

export function gemeentekiezer() {
  for (const formulier of document.querySelectorAll("[data-gemeentekiezer]")) {
    const veld = new Plaatsveld(formulier.querySelector("[data-plaatsveld]"));
    formulier.addEventListener("submit", async (e) => {
      e.preventDefault();
      if (await veld.neem()) location.href = `${formulier.dataset.gemeentekiezer}${veld.gekozen.id}/`;
    });
  }
}
