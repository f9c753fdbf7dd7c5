/*
 * The contact finder: gemeente × question, refined by theme, group or step of the meldcode.
 *
 * The answers are those of the gemeente's own page, fetched from this site; here they are only chosen and put in order,
 * by the same rule as macros/catalogue/raadplegen.py. What is chosen lives in the fragment: shareable, never sent.
 */

import { Plaatsveld } from "./plaats/veld.js";

const VELDEN = ["gemeente", "vraag", "thema", "doelgroep", "stap"];
const STANDAARDVRAAG = "advies";

function uitFragment() {
  const keuze = new URLSearchParams(location.hash.slice(1));
  return Object.fromEntries(VELDEN.map((veld) => [veld, keuze.get(veld) ?? ""]));
}

function naarFragment(keuze) {
  const gevuld = VELDEN.filter((veld) => keuze[veld]).map((veld) => [veld, keuze[veld]]);
  return `#${new URLSearchParams(gevuld)}`;
}

function woorden(antwoord, soort) {
  return antwoord.dataset[soort].split(" ").filter(Boolean);
}

/** Whether a role answers what was asked: a role without themes (or groups) answers all of them. */
function past(antwoord, soort, gevraagd) {
  const van = woorden(antwoord, soort);
  return !gevraagd || van.length === 0 || van.includes(gevraagd);
}

function mist(antwoord, soort, gevraagd) {
  return gevraagd && !woorden(antwoord, soort).includes(gevraagd) ? 1 : 0;
}

/** The answers to a question in the order in which to try them. */
export function orden(antwoorden, keuze) {
  const over = antwoorden.filter(
    (a) => past(a, "themas", keuze.thema) && past(a, "doelgroepen", keuze.doelgroep),
  );
  if (keuze.vraag === "acuut-gevaar") return over;
  const rang = (a) => [
    mist(a, "themas", keuze.thema),
    mist(a, "doelgroepen", keuze.doelgroep),
    mist(a, "stappen", keuze.stap),
  ];
  return over
    .map((antwoord, plek) => ({ antwoord, sleutel: [...rang(antwoord), plek] }))
    .sort((a, b) => a.sleutel.map((deel, i) => deel - b.sleutel[i]).find(Boolean) ?? 0)
    .map(({ antwoord }) => antwoord);
}

const paginas = new Map();

/** The page of a gemeente as a document with absolute links; fetched once. */
async function gemeentepagina(gemeente) {
  if (!paginas.has(gemeente)) {
    const adres = new URL(`../gemeenten/${gemeente}/`, location.href);
    adres.hash = "";
    const antwoord = await fetch(adres, { referrerPolicy: "no-referrer" });
    if (!antwoord.ok) throw new Error(`geen pagina voor ${gemeente}`);
    const pagina = new DOMParser().parseFromString(await antwoord.text(), "text/html");
    for (const link of pagina.querySelectorAll("[href]")) {
      link.setAttribute("href", new URL(link.getAttribute("href"), adres).href);
    }
    paginas.set(gemeente, pagina);
  }
  return paginas.get(gemeente);
}

function element(naam, eigenschappen, ...inhoud) {
  const knoop = Object.assign(document.createElement(naam), eigenschappen);
  knoop.append(...inhoud);
  return knoop;
}

/** Roles that name the theme, but stand under another question: each once, with that question. */
function ookOver(pagina, keuze, antwoorden) {
  if (!keuze.thema) return [];
  const gezien = new Set(antwoorden.map((a) => a.dataset.rol));
  const regels = [];
  for (const ander of pagina.querySelectorAll("[data-vraag] [data-rol]")) {
    if (gezien.has(ander.dataset.rol) || !woorden(ander, "themas").includes(keuze.thema)) continue;
    gezien.add(ander.dataset.rol);
    const link = document.importNode(ander.querySelector(".rv-contact__naam a"), true);
    const vraag = ander.closest("[data-vraag]").querySelector("h3").textContent.trim();
    regels.push(element("li", {}, link, ` bij de vraag: ${vraag.toLowerCase()}`));
  }
  if (regels.length === 0) return [];
  return [element("h3", {}, "Ook over dit thema"), element("ul", { className: "rv-ook" }, ...regels)];
}

/** A copy of an answer for this page, where it stands one heading higher than on the page of the gemeente. */
function overgenomen(antwoord) {
  const kopie = document.importNode(antwoord, true);
  for (const kop of kopie.querySelectorAll("h4")) {
    const hoger = element("h3", { className: kop.className });
    hoger.append(...kop.childNodes);
    kop.replaceWith(hoger);
  }
  return kopie;
}

function zin(aantal, keuze, formulier) {
  const naam = formulier.elements.gemeente.selectedOptions[0].dataset.naam;
  const vraag = formulier.querySelector(`[name="vraag"]:checked`).parentElement.textContent.trim();
  const thema = keuze.thema ? `, over ${formulier.elements.thema.selectedOptions[0].textContent.toLowerCase()}` : "";
  return `${vraag} in ${naam}${thema}: ${aantal} ${aantal === 1 ? "contact" : "contacten"}, de eerste bovenaan.`;
}

function lokaleZin(antwoorden, naam) {
  const dichtst = Math.min(...antwoorden.map((a) => Number(a.dataset.nabijheid)));
  if (dichtst < 2) return "";
  const van = dichtst === 2 ? "van de regio" : "voor heel Nederland";
  return `Voor ${naam} kennen wij hiervoor geen eigen contact. Dit zijn contacten ${van}.`;
}

async function toon(formulier, uitkomst, keuze) {
  if (!keuze.gemeente) {
    uitkomst.replaceChildren();
    return;
  }
  let pagina;
  try {
    pagina = await gemeentepagina(keuze.gemeente);
  } catch {
    const bel = element("a", { href: "tel:08002000", className: "rv-bel" }, "0800-2000");
    uitkomst.replaceChildren(element("p", {}, "Het antwoord kon niet worden opgehaald. Bel Veilig Thuis: ", bel, "."));
    return;
  }
  const vraag = pagina.querySelector(`[data-vraag="${CSS.escape(keuze.vraag)}"]`);
  const antwoorden = orden([...vraag.querySelectorAll("[data-rol]")], keuze);
  const naam = formulier.elements.gemeente.selectedOptions[0].dataset.naam;
  const lijst = element("ol", { className: "rv-antwoorden" });
  lijst.append(...antwoorden.map(overgenomen));
  lijst.querySelector("details")?.setAttribute("open", "");
  const gevaar = vraag.querySelector(".rv-gevaar");
  const lokaal = lokaleZin(antwoorden, naam);
  uitkomst.replaceChildren(
    element("h2", { id: "uitkomst" }, zin(antwoorden.length, keuze, formulier)),
    ...(gevaar ? [document.importNode(gevaar, true)] : []),
    ...(lokaal ? [element("p", { className: "rv-geenlokaal" }, lokaal)] : []),
    lijst,
    ...ookOver(pagina, keuze, antwoorden),
    element("p", {}, element("a", { href: `../gemeenten/${keuze.gemeente}/` }, `Alles over ${naam}`)),
  );
}

function vul(formulier, keuze) {
  for (const veld of ["gemeente", "thema", "doelgroep", "stap"]) formulier.elements[veld].value = keuze[veld];
  for (const rondje of formulier.querySelectorAll(`[name="vraag"]`)) rondje.checked = rondje.value === keuze.vraag;
  if (keuze.thema || keuze.doelgroep || keuze.stap) formulier.querySelector("details").open = true;
}

function lees(formulier) {
  const waarde = (veld) => formulier.elements[veld].value;
  return {
    gemeente: waarde("gemeente"),
    vraag: formulier.querySelector(`[name="vraag"]:checked`)?.value ?? STANDAARDVRAAG,
    thema: waarde("thema"),
    doelgroep: waarde("doelgroep"),
    stap: waarde("stap"),
  };
}

/** The field to type a place in sets the gemeente in the list, which holds the choice; without its places, the list. */
function plaatsveld(formulier) {
  const doos = formulier.querySelector("[data-plaatsveld]");
  const lijst = formulier.elements.gemeente;
  const veld = new Plaatsveld(doos);
  doos.addEventListener("plaats", ({ detail }) => {
    if (lijst.value === detail.id) return;
    lijst.value = detail.id;
    lijst.dispatchEvent(new Event("change", { bubbles: true }));
  });
  doos.addEventListener("plaatsenkwijt", () => (formulier.querySelector("[data-gemeentelijst]").hidden = false));
  return veld;
}

function start(formulier) {
  const uitkomst = document.querySelector("[data-uitkomst]");
  const veld = plaatsveld(formulier);
  const naarKeuze = () => {
    const keuze = { ...uitFragment() };
    if (!formulier.querySelector(`[name="vraag"][value="${CSS.escape(keuze.vraag)}"]`)) keuze.vraag = STANDAARDVRAAG;
    vul(formulier, keuze);
    veld.zet(formulier.elements.gemeente.selectedOptions[0]?.dataset.naam ?? "");
    toon(formulier, uitkomst, lees(formulier));
  };
  formulier.addEventListener("submit", (e) => e.preventDefault());
  formulier.addEventListener("change", (e) => {
    if (e.target.closest("[data-plaatsveld]")) return;
    const keuze = lees(formulier);
    history.replaceState(null, "", naarFragment(keuze)); // no step for Back: nobody needs to see what was chosen before
    toon(formulier, uitkomst, keuze);
  });
  window.addEventListener("hashchange", naarKeuze);
  /* A visitor may have been quicker than this script. */
  if (!location.hash && lees(formulier).gemeente) formulier.dispatchEvent(new Event("change"));
  else naarKeuze();
}

const formulier = document.querySelector("[data-raadpleeg]");
if (formulier) start(formulier);
