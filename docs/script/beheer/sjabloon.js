/* Copies of the templates on the page, each part with an id of its own. */

let nummer = 0;

/** A new id for an element. */
export const nieuwId = () => `b${++nummer}`;

/** The first element of a copy of template ``naam``. */
export function kopie(naam) {
  const sjabloon = /** @type {HTMLTemplateElement} */ (document.getElementById(`t-${naam}`));
  return /** @type {HTMLElement} */ (sjabloon.content.firstElementChild.cloneNode(true));
}

/** Name, help and place for a message of one control. Returns how to show a message there: empty takes it away. */
export function verbind(doos, { label, hulp = "" }, bediening = null) {
  const id = nieuwId();
  const [naam, uitleg, fout] = [
    doos.querySelector(":scope > :is(label, legend)"),
    doos.querySelector(":scope > [data-hulp]"),
    doos.querySelector(":scope > [data-fout]"),
  ];
  naam.textContent = label;
  fout.id = `${id}-fout`;
  const beschrijving = [];
  if (hulp) {
    uitleg.textContent = hulp;
    uitleg.id = `${id}-hulp`;
    beschrijving.push(uitleg.id);
  } else uitleg.remove();
  const doel = bediening ?? doos;
  doel.id = id;
  if (naam.localName === "label") naam.htmlFor = id;
  const zet = () => {
    const alle = fout.hidden ? beschrijving : [...beschrijving, fout.id];
    if (alle.length) doel.setAttribute("aria-describedby", alle.join(" "));
    else doel.removeAttribute("aria-describedby");
  };
  zet();
  return (melding) => {
    fout.textContent = melding;
    fout.hidden = !melding;
    doos.classList.toggle("rv-veld--fout", Boolean(melding));
    if (bediening) {
      if (melding) bediening.setAttribute("aria-invalid", "true");
      else bediening.removeAttribute("aria-invalid");
    }
    zet();
  };
}

/** A button with a text. */
export function knop(tekst, doe) {
  const gemaakt = kopie("knop");
  gemaakt.textContent = tekst;
  gemaakt.addEventListener("click", doe);
  return gemaakt;
}

/**
 * An element with text or other elements in it.
 *
 * @param {string} soort
 * @param {any} inhoud
 * @param {Record<string, string>} kenmerken
 */
export function element(soort, inhoud = [], kenmerken = {}) {
  const gemaakt = document.createElement(soort);
  gemaakt.append(...[inhoud].flat());
  for (const [naam, waarde] of Object.entries(kenmerken)) gemaakt.setAttribute(naam, waarde);
  return gemaakt;
}
