/* How an answer looks, in the header and on the page. Built from elements, so that no text can become markup. */

import { datum } from "../dag.js";
import { noodnummers, tel } from "../nood.js";
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

export const url = (adres) => new URL(adres, WORTEL).href;
const link = ({ adres, naam }) => el("a", { href: url(adres) }, naam);
const bel = (nummer, kenmerken = {}) => el("a", { href: tel(nummer), ...kenmerken }, nummer);
const gemerkt = (stukken) => stukken.map(([stuk, gezegd]) => (gezegd ? el("mark", {}, stuk) : stuk));

const TIJD = {
  nu: () => "",
  straks: (tot) => `geldt vanaf ${datum(tot)}`,
  concept: () => "nog niet vastgesteld",
  onbevestigd: () => "niet bevestigd of dit nog geldt",
  voorbij: (tot) => `gold tot en met ${datum(tot)}`,
  opgevolgd: () => "opgevolgd door een nieuwere versie",
  ingetrokken: () => "ingetrokken",
};

/** What a result is, where it holds and whether it still does. */
function bijschrift(treffer) {
  return [treffer.facetten.soort[0], treffer.plaats, TIJD[treffer.stand](treffer.tot)].filter(Boolean).join(" · ");
}

/** A result: its name as a link, with what it is, its number, and the best piece of its text. */
export function resultaat(treffer, { tekst = true } = {}) {
  const { stukken, contact, meldcode, ook } = treffer;
  return el(
    "li",
    { class: "rv-vondst" },
    el("p", { class: "rv-vondst__naam" }, el("a", { href: url(treffer.adres) }, ...gemerkt(stukken))),
    el(
      "p",
      { class: "rv-vondst__bij" },
      bijschrift(treffer),
      ...ook.flatMap(({ soort, adres }) => [" · ", el("a", { href: url(adres) }, `${soort}: uitleg`)]),
    ),
    treffer.bel ? el("p", { class: "rv-vondst__bel" }, "Bel ", bel(treffer.bel)) : null,
    contact?.bel
      ? el("p", { class: "rv-vondst__bel" }, "Advies of melden: ", link(contact), ", ", bel(contact.bel))
      : null,
    meldcode
      ? el("p", { class: "rv-vondst__bel" }, link({ adres: meldcode, naam: `De meldcode in ${treffer.naam}` }))
      : null,
    tekst && treffer.tekst.length ? el("p", { class: "rv-vondst__tekst" }, ...gemerkt(treffer.tekst)) : null,
  );
}

/** The line of help that stands above every answer; the words of the question decide which number comes first. */
export function hulp({ signaal = "", lijn = "", taal = undefined } = {}) {
  const { alarm, thuis } = noodnummers();
  const gevaar = el("span", {}, "Is er nu gevaar? Bel ", bel(alarm), ". ");
  const praten = el(
    "span",
    {},
    signaal ? "Praten of advies: Veilig Thuis, " : "Hulp nodig? Veilig Thuis: ",
    bel(thuis),
  );
  const dood = lijn ? el("span", {}, el("strong", {}, "Denkt u aan zelfdoding? Bel "), bel(lijn), ". ") : null;
  const delen = {
    gevaar: [el("strong", {}, gevaar), praten, ". "],
    zelfdoding: [dood, gevaar, praten, ". "],
    nood: [el("strong", {}, praten), ", gratis, dag en nacht. ", gevaar],
  }[signaal] ?? [praten, ". Gevaar: ", bel(alarm), ". "];
  return el(
    "p",
    { class: signaal ? "rv-zoekhulp rv-zoekhulp--sterk" : "rv-zoekhulp" },
    ...delen,
    taal ? el("a", { href: url(taal.adres), lang: "en" }, "Help in English and other languages") : null,
    !taal && signaal ? el("a", { href: url("hulp-nu/") }, "Meer hulp, en veilig lezen") : null,
  );
}

/** What the answer took for a place, where that is not plain: never another place without a word. */
export function plaatsregels({ plaatsen = [], onbekendePlaats = "", zonderStuk = [], mist = false }) {
  const regels = [];
  if (mist) regels.push(["Een deel van wat wij weten kwam niet binnen. Er kan dus meer zijn. Laad de pagina opnieuw."]);
  for (const { naam, lijkt, gemeenten } of plaatsen) {
    const namen = gemeenten.flatMap((g, i) => [i ? (i === gemeenten.length - 1 ? " en " : ", ") : "", link(g)]);
    if (lijkt) regels.push(["Bedoelt u ", ...namen, `? Wij kennen geen plaats die "${lijkt}" heet.`]);
    else if (gemeenten.length > 1) regels.push([`${naam} is er meer dan eens: in `, ...namen, ". Kies uw gemeente."]);
    else if (gemeenten[0].naam !== naam) regels.push([`${naam} hoort bij de gemeente `, ...namen, "."]);
  }
  for (const naam of zonderStuk)
    regels.push([`Van ${naam} staat hier geen regiovisie of plan. Wat hieronder staat, is algemeen of van elders.`]);
  if (onbekendePlaats)
    regels.push([
      `Wij kennen geen plaats of regio die "${onbekendePlaats}" heet. Wat hieronder staat, kan van elders zijn. `,
      el("a", { href: url("raadplegen/") }, "Kies uw gemeente"),
      ".",
    ]);
  return regels.map((delen) => el("p", { class: "rv-zoekplaats" }, ...delen.filter(Boolean)));
}
