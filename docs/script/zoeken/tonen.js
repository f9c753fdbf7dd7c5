/* How a result looks, in the header and on the page. Built from elements, so that no text can become markup. */

import { WORTEL } from "./klant.js";

/** An element with its attributes and children. */
export function el(naam, kenmerken = {}, ...kinderen) {
  const element = document.createElement(naam);
  for (const [sleutel, waarde] of Object.entries(kenmerken)) {
    if (waarde !== false && waarde !== undefined) element.setAttribute(sleutel, waarde === true ? "" : waarde);
  }
  element.append(...kinderen.filter((kind) => kind !== "" && kind !== null && kind !== undefined));
  return element;
}

const MAANDEN = "januari februari maart april mei juni juli augustus september oktober november december".split(" ");

function datum(tekst) {
  const [jaar, maand, dag] = tekst.split("-").map(Number);
  return `${dag} ${MAANDEN[maand - 1]} ${jaar}`;
}

/** What a result is, where it holds and whether it still does. */
export function bijschrift(treffer) {
  const { soort, geldig } = treffer.facetten;
  const delen = [soort[0], ...treffer.plaats.slice(0, 2)];
  if (!geldig) delen.push(`gold tot en met ${datum(treffer.tot)}`);
  return delen.join(" · ");
}

/** A result: its name as a link, with what it is below it. */
export function resultaat(treffer, { kop = "p", tekst = true } = {}) {
  const naam = treffer.stukken.map(([stuk, gezegd]) => (gezegd ? el("mark", {}, stuk) : stuk));
  return el(
    "li",
    { class: "rv-vondst" },
    el(kop, { class: "rv-vondst__naam" }, el("a", { href: new URL(treffer.adres, WORTEL).href }, ...naam)),
    el("p", { class: "rv-vondst__bij" }, bijschrift(treffer)),
    tekst && treffer.tekst ? el("p", { class: "rv-vondst__tekst" }, treffer.tekst) : null,
  );
}

/** Help above the results, when the words say that somebody may need it. */
export function hulp(signaal) {
  if (!signaal) return null;
  const gevaar = signaal === "gevaar";
  return el(
    "div",
    { class: "rv-zoekhulp" },
    el(
      "p",
      {},
      el("strong", {}, gevaar ? "Is er nu gevaar? " : "Zoekt u hulp? "),
      gevaar ? el("a", { href: "tel:112" }, "Bel 112.") : "",
    ),
    el(
      "p",
      {},
      "Veilig Thuis: ",
      el("a", { href: "tel:08002000" }, "0800-2000"),
      ", gratis, dag en nacht. ",
      gevaar ? el("span", {}, "Denkt u aan zelfdoding: ", el("a", { href: "tel:113" }, "113"), ". ") : "",
      el("a", { href: new URL("hulp-nu/", WORTEL).href }, "Meer hulp, en hoe u veilig leest"),
    ),
  );
}
