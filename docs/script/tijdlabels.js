/* Labels about time are right on the day of reading, not only on the day of building. */

import { leesdag } from "./dag.js";

export function tijdlabels(vandaag = leesdag()) {
  const alle = (kenmerk) => /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(kenmerk));
  for (const melding of alle("[data-verlopen-na]")) {
    if (melding.dataset.verlopenNa < vandaag) melding.hidden = false;
  }
  for (const plek of alle("[data-controle-voor]")) {
    const label = /** @type {HTMLElement | null} */ (plek.querySelector(".rv-label--let-op"));
    if (label) label.hidden = plek.dataset.controleVoor >= vandaag;
  }
}
