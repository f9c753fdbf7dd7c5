/* How an answer of the contact finder looks. Built from elements, so that no text can become markup. */

import { datum, leesdag } from "./dag.js";
import { noodnummers, tel } from "./nood.js";
import { elders } from "./volgorde.js";
import { WORTEL } from "./zoeken/klant.js";
import { el } from "./zoeken/tonen.js";

const GEVAAR = "acuut-gevaar";
/** How near a role works, as the file has it, that is not near: with how we say so. */
const VERDER = { regio: "van uw regio", landelijk: "voor heel Nederland" };

function bel(nummer, groot = false) {
  return el("a", { class: groot ? "rv-bel rv-bel--groot" : "rv-bel", href: tel(nummer) }, nummer);
}

/** The line of Veilig Thuis, as a sentence. */
function belThuis(begin) {
  return [begin, bel(noodnummers().thuis), "."];
}

/** A text of a role in which its numbers can be pressed. */
function metNummers(tekst, { nummers }) {
  if (nummers.length === 0) return [tekst];
  return tekst
    .split(new RegExp(`(?<!\\d)(${nummers.join("|")})(?!\\d)`))
    .map((stuk) => (nummers.includes(stuk) ? bel(stuk) : stuk));
}

/** Links to pages of this site, wherever it stands: the file may have the address where it is published. */
export function wijzer(gemeente) {
  const begin = gemeente.pagina.slice(0, gemeente.pagina.lastIndexOf(`gemeenten/${gemeente.id}/`));
  const pad = (adres) => (adres.startsWith(begin) ? adres.slice(begin.length) : adres);
  return (naam, adres) => el("a", { href: new URL(pad(adres), WORTEL).href }, naam);
}

function website(domein, naam = domein) {
  return el(
    "a",
    { href: `https://${domein}${domein.includes("/") ? "" : "/"}`, rel: "noreferrer noopener external" },
    naam,
  );
}

/** What rings and what opens, the quickest first. */
function wegen({ telefoon, chat, email, website: domein }, groot) {
  return [
    telefoon && bel(telefoon, groot),
    chat && website(chat, `chat op ${chat}`),
    email && el("a", { href: `mailto:${email}` }, email),
    domein && website(domein),
  ];
}

/** What the party has by which a role is reached. */
function viaPartij(k) {
  return { telefoon: k.via_telefoon, chat: k.via_chat, email: k.via_email, website: k.via_website };
}

function kanaal(k, rol, link, groot) {
  const delen = [
    k.via && el("span", {}, "via ", link(k.via_naam, k.via_pagina)),
    ...wegen(k, groot),
    ...wegen(viaPartij(k), groot),
    (k.open_naam || k.uitleg) &&
      el("span", { class: "rv-bij" }, ...metNummers([k.open_naam, k.uitleg].filter(Boolean).join("; "), rol)),
  ].filter(Boolean);
  return el("li", {}, ...delen.flatMap((deel, plek) => (plek ? [" ", deel] : [deel])));
}

/** The channels of a role, and what to do when none of them rings or opens. */
function kanalen(rol, gemeente, link, groot) {
  const bereikt = rol.kanalen.some((k) => [...wegen(k), ...wegen(viaPartij(k))].some(Boolean));
  const lijst = el("ul", { class: "rv-kanalen" }, ...rol.kanalen.map((k) => kanaal(k, rol, link, groot)));
  if (bereikt) return [lijst];
  const daar = gemeente.website
    ? ["Vraag uw gemeente naar deze rol: ", website(gemeente.website), "."]
    : ["Zoek het algemene nummer van de organisatie op, en vraag naar deze rol."];
  return [lijst, el("p", { class: "rv-contact__nergens" }, "Geen nummer bekend. ", ...daar)];
}

function nietBereikbaar(rol, link) {
  const dan = rol.bij_gesloten
    ? metNummers(rol.bij_gesloten, rol)
    : [
        ...belThuis("Maakt u zich zorgen over iemand? Bel Veilig Thuis: "),
        " Is er nu gevaar? Bel ",
        bel(noodnummers().alarm),
        ".",
      ];
  const daarna = rol.terugvalrol ? [" Daarna: ", link(rol.terugvalrol_naam, rol.terugvalrol_pagina), "."] : [];
  return el("p", {}, el("strong", {}, "Niet bereikbaar?"), " ", ...dan, ...daarna);
}

function opsomming(woorden) {
  return woorden.length < 2 ? woorden.join("") : `${woorden.slice(0, -1).join(", ")} en ${woorden.at(-1)}`;
}

/** As macros/wording/opschrift.py has it: what has more capitals than its first is a name, and keeps it. */
function middenInZin(tekst) {
  const rest = tekst.slice(1);
  return rest === rest.toLowerCase() ? tekst[0].toLowerCase() + rest : tekst;
}

function controle(rol) {
  const telaat = rol.volgende_controle < leesdag();
  return el(
    "p",
    { class: "rv-controle" },
    `Nagekeken op ${datum(rol.nagekeken_op)}. Volgende controle: uiterlijk ${datum(rol.volgende_controle)}. `,
    telaat ? el("strong", { class: "rv-label rv-label--let-op" }, "Controle te laat") : null,
  );
}

function achtergrond(rol) {
  const klaar = rol.voorbereiding.length > 0;
  return [
    el("p", {}, el("strong", {}, "Waarom hier:"), " ", ...metNummers(rol.waarom, rol)),
    klaar && el("p", {}, el("strong", {}, "Leg klaar:"), ` ${opsomming(rol.voorbereiding.map(middenInZin))}.`),
    controle(rol),
  ].filter(Boolean);
}

function plek({ rol, nabijheid_naam: nabij }, link) {
  return el(
    "p",
    { class: "rv-contact__bij" },
    rol.organisatie_naam === rol.naam ? "" : link(rol.organisatie_naam, rol.organisatie_pagina),
    " ",
    el("span", { class: "rv-label" }, nabij),
  );
}

/** What someone needs to act: how, when, what is not certain, and who is next. */
function hoe(rol, gemeente, link, groot) {
  return [
    ...kanalen(rol, gemeente, link, groot),
    rol.bereikbaar &&
      el("p", { class: "rv-contact__open" }, el("strong", {}, "Bereikbaar:"), " ", ...metNummers(rol.bereikbaar, rol)),
    rol.talen.length > 0 &&
      el(
        "p",
        { class: "rv-contact__open" },
        el("strong", {}, "Talen:"),
        ` ${opsomming(rol.talen.map((taal) => taal.naam))}`,
      ),
    rol.voorbehoud &&
      el(
        "p",
        { class: "rv-contact__voorbehoud" },
        el("strong", {}, "Let op:"),
        " ",
        ...metNummers(rol.voorbehoud, rol),
      ),
    nietBereikbaar(rol, link),
  ].filter(Boolean);
}

/** The one to consult first: large, and open. */
function eerste(antwoord, gemeente, link, gevaar) {
  const { rol } = antwoord;
  return el(
    "article",
    { class: `rv-contact rv-contact--eerst${gevaar ? " rv-contact--gevaar" : ""}`, "data-rol": rol.rol },
    el("h3", { class: "rv-contact__naam" }, link(rol.naam, rol.pagina)),
    plek(antwoord, link),
    ...hoe(rol, gemeente, link, true),
    el("details", { class: "rv-meer" }, el("summary", {}, "Waarom hier, en wat legt u klaar?"), ...achtergrond(rol)),
  );
}

/** One who comes after: a line that opens. */
function volgende(antwoord, gemeente, link) {
  const { rol } = antwoord;
  const label = rol.voorbehoud ? [" ", el("span", { class: "rv-label rv-label--let-op" }, "let op")] : [];
  return el(
    "li",
    { "data-rol": rol.rol },
    el(
      "details",
      { class: "rv-meer rv-volgende" },
      el("summary", {}, rol.naam, " ", el("span", { class: "rv-label" }, antwoord.nabijheid_naam), ...label),
      plek(antwoord, link),
      ...hoe(rol, gemeente, link, false),
      ...achtergrond(rol),
      el("p", {}, link("Alles over deze rol", rol.pagina)),
    ),
  );
}

/** Says so when nobody of the own gemeente or its neighbours is among the answers. */
function verder(antwoorden, naam) {
  const verste = ["regio", "landelijk"].find((nabij) => antwoorden.some((a) => a.nabijheid === nabij));
  if (!verste || antwoorden.some((a) => !(a.nabijheid in VERDER))) return null;
  const wie = antwoorden.length === 1 ? "Dit is een contact" : "Dit zijn contacten";
  return el(
    "p",
    { class: "rv-geenlokaal" },
    `Voor ${naam} kennen wij hiervoor geen eigen contact. ${wie} ${VERDER[verste]}.`,
  );
}

function ookOverThema(bestand, keuze, antwoorden, link) {
  const regels = elders(bestand, keuze, antwoorden).map(({ rol, vraag }) =>
    el("li", {}, link(rol.naam, rol.pagina), ` bij de vraag: ${vraag.label.toLowerCase()}`),
  );
  return regels.length ? [el("h3", {}, "Ook over dit thema"), el("ul", { class: "rv-ook" }, ...regels)] : [];
}

/** The heading of the answer; focus goes there. */
function kop(tekst) {
  return el("h2", { id: "uitkomst", class: "rv-uitkomst__kop", tabindex: "-1" }, tekst);
}

/** All that stands below the question: ``thema`` is the name of the theme that was asked, if any. */
export function antwoordblok(bestand, keuze, antwoorden, thema) {
  const { gemeente } = bestand;
  const link = wijzer(gemeente);
  const vraag = bestand.vragen.find((v) => v.vraag === keuze.vraag);
  const alles = el("p", {}, link(`Alles over ${gemeente.naam}`, gemeente.pagina));
  const titel = kop(`${vraag.label} in ${gemeente.naam}${thema ? `, over ${thema.toLowerCase()}` : ""}`);
  if (antwoorden.length === 0) {
    return [titel, el("p", {}, ...belThuis("Hiervoor kennen wij geen contact. Bel Veilig Thuis: ")), alles];
  }
  const [beste, ...rest] = antwoorden;
  const daarna = rest.length
    ? [
        el("h3", {}, `Daarna (${rest.length})`),
        el("ol", { class: "rv-antwoorden" }, ...rest.map((a) => volgende(a, gemeente, link))),
      ]
    : [];
  return [
    titel,
    eerste(beste, gemeente, link, keuze.vraag === GEVAAR),
    el(
      "button",
      { type: "button", class: "rv-knop rv-knop--tweede", "data-naar-vraag": true },
      "Stel een andere vraag",
    ),
    keuze.vraag === GEVAAR ? null : verder(antwoorden, gemeente.naam),
    ...daarna,
    ...ookOverThema(bestand, keuze, antwoorden, link),
    alles,
  ].filter(Boolean);
}

/** What stands there when the answers cannot be had. */
export function storing() {
  return [
    kop("Het antwoord is er nu niet"),
    el("p", {}, "Het antwoord kon niet worden opgehaald. ", ...belThuis("Bel Veilig Thuis: ")),
  ];
}

/** The first contact in one sentence, for who hears the page. */
export function gesproken([beste]) {
  if (!beste) return `Geen contact. Bel Veilig Thuis: ${noodnummers().thuis}.`;
  const { naam, kanalen: lijst, bereikbaar } = beste.rol;
  const [hier = {}] = lijst;
  const eerste = [hier, viaPartij(hier)].flatMap((k) => [k.telefoon, k.website, k.chat, k.email]).find(Boolean);
  const waar = [eerste, hier.open_naam ?? bereikbaar].filter(Boolean);
  return `Als eerste: ${[naam, ...waar].join(", ")}.`;
}
