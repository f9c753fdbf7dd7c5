/* Filters the rows of a table as you type, and makes a CSV file of the rows you see: whole rows of the table's own file,
   with the ids and the columns that the page does not show. Nothing that you type is sent or kept. */

import { bewaar } from "./bewaar.js";
import { kaal } from "./letters.js";

/** The rows of a CSV file as it stands: the text of each with its cells. A cell may hold line ends and semicolons. */
export function regels(tekst) {
  const gevonden = [];
  let begin = 0;
  let cellen = [];
  for (const deel of tekst.matchAll(/("(?:[^"]|"")*"|[^";\r\n]*)(;|\r\n|$)/g)) {
    const [heel, cel, einde] = deel;
    if (!heel && !cellen.length) break;
    cellen.push(cel.startsWith('"') ? cel.slice(1, -1).replaceAll('""', '"') : cel);
    if (einde === ";") continue;
    gevonden.push({ tekst: tekst.slice(begin, deel.index + heel.length), cellen });
    begin = deel.index + heel.length;
    cellen = [];
  }
  return gevonden;
}

/** Of a CSV file only the rows of some records: each key in `gekozen` is there once for each of its rows, in order. */
export function deel(tekst, gekozen, allemaal) {
  const [kop, ...rest] = regels(tekst);
  const plek = kop.cellen.indexOf("Sleutel");
  const perSleutel = groepeer(rest, plek);
  const geteld = new Map();
  const over = allemaal.flatMap((sleutel, i) => {
    const nummer = geteld.get(sleutel) ?? 0;
    geteld.set(sleutel, nummer + 1);
    return gekozen[i] ? [perSleutel.get(sleutel)?.[nummer]] : [];
  });
  return [kop, ...over.filter(Boolean)].map((regel) => regel.tekst).join("");
}

function groepeer(rijen, plek) {
  const groepen = new Map();
  for (const rij of rijen) groepen.set(rij.cellen[plek], [...(groepen.get(rij.cellen[plek]) ?? []), rij]);
  return groepen;
}

/** The choices above a table; each is told of a row by the attribute of its name. */
function keuzesVan(balk) {
  return [...balk.elements].filter((element) => element.name);
}

function gekozen(keuze) {
  return keuze.type === "checkbox" && !keuze.checked ? "" : keuze.value;
}

const heeft = (rij, naam, waarde) => !waarde || (rij.getAttribute(`data-${naam}`) ?? "").split(" ").includes(waarde);

/** Behind each choice how many rows it would leave, given the others. */
function tel(keuzes, rijen, past) {
  for (const keuze of keuzes) {
    const over = rijen.filter((rij) => past(rij, keuze));
    const opties = keuze.type === "checkbox" ? [keuze.nextElementSibling] : [...keuze.options].slice(1);
    for (const optie of opties) {
      const waarde = keuze.type === "checkbox" ? keuze.value : optie.value;
      const aantal = over.filter((rij) => heeft(rij, keuze.name, waarde)).length;
      optie.textContent = `${optie.dataset.woorden} (${aantal})`;
    }
  }
}

function bedien(balk) {
  const tabel = balk.nextElementSibling.querySelector("table");
  const rijen = [...tabel.tBodies[0].rows];
  const [zoek, stand, knop] = ["[type=search]", "output", "[type=button]"].map((wat) => balk.querySelector(wat));
  const keuzes = keuzesVan(balk);
  const teksten = new Map(rijen.map((rij) => [rij, kaal(rij.textContent)]));

  function toon() {
    const woorden = kaal(zoek.value).split(/\s+/).filter(Boolean);
    const past = (rij, behalve) =>
      woorden.every((woord) => teksten.get(rij).includes(woord)) &&
      keuzes.every((keuze) => keuze === behalve || heeft(rij, keuze.name, gekozen(keuze)));
    for (const rij of rijen) rij.hidden = !past(rij);
    const over = rijen.filter((rij) => !rij.hidden).length;
    const gevraagd = woorden.length || keuzes.some(gekozen);
    stand.textContent = gevraagd ? `${over} van ${rijen.length} rijen` : "";
    knop.disabled = over === 0;
    tel(keuzes, rijen, past);
  }

  /* What is chosen lives in the fragment: shareable, never sent, and no step for Back. */
  function naarAdres() {
    const gevuld = keuzes.filter(gekozen).map((keuze) => [keuze.name, gekozen(keuze)]);
    history.replaceState(history.state, "", `#${new URLSearchParams(gevuld)}`);
  }

  function uitAdres() {
    const adres = new URLSearchParams(location.hash.slice(1));
    for (const keuze of keuzes) {
      const waarde = adres.get(keuze.name) ?? "";
      if (keuze.type === "checkbox") keuze.checked = waarde === keuze.value;
      else keuze.value = [...keuze.options].some((optie) => optie.value === waarde) ? waarde : "";
      const vouw = keuze.closest("details");
      if (vouw && gekozen(keuze)) vouw.open = true;
    }
    toon();
  }

  balk.addEventListener("submit", (e) => e.preventDefault());
  zoek.addEventListener("input", toon);
  knop.addEventListener("click", async () => {
    const bestand = new URL(balk.dataset.tabelzoeker, location.href);
    const antwoord = await fetch(bestand).catch(() => null);
    if (!antwoord?.ok) {
      stand.textContent = "Downloaden lukt nu niet. Probeer het later nog eens.";
      return;
    }
    const sleutels = rijen.map((rij) => rij.dataset.sleutel);
    const zichtbaar = rijen.map((rij) => !rij.hidden);
    const rest = `\ufeff${deel(await antwoord.text(), zichtbaar, sleutels)}`;
    bewaar(bestand.pathname.split("/").at(-1), rest, "text/csv;charset=utf-8");
  });
  if (!keuzes.length) return;
  balk.addEventListener("change", () => {
    toon();
    naarAdres();
  });
  balk.addEventListener("reset", () =>
    setTimeout(() => {
      toon();
      naarAdres();
    }),
  );
  window.addEventListener("hashchange", uitAdres);
  uitAdres();
}

document.querySelectorAll("form[data-tabelzoeker]").forEach(bedien);
