/*
 * The chooser on the home page: type a place, and go straight to the page of its gemeente. When the places cannot be
 * fetched, the page is as it is without scripts: with a link to the list.
 */

import { Plaatsveld } from "./plaats/veld.js";

export function gemeentekiezer() {
  for (const formulier of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-gemeentekiezer]"))) {
    const veld = new Plaatsveld(formulier.querySelector("[data-plaatsveld]"));
    formulier.addEventListener("plaatsenkwijt", () => document.documentElement.classList.remove("js"));
    formulier.addEventListener("submit", async (e) => {
      e.preventDefault();
      if (await veld.neem()) location.href = `${formulier.dataset.gemeentekiezer}${veld.gekozen.id}/`;
    });
  }
}
