/*
 * The worker that searches, so that typing never waits. Fetches the shared bundle, since it is made for who has begun to
 * type, and answers; then the regions (those in the question first), and answers again; then the texts.
 * Gets {nummer, tekst}; sends {nummer, af, mist, ...answer}: whether it is the last one, and whether some of the files
 * could not be fetched. Nothing is kept and nothing is sent to anybody else.
 */

import { antwoord } from "./antwoord.js";
import { Zoekmachine } from "./zoekmachine.js";

const RUIM = 160_000;
/* Bytes that may be fetched after the first answer without being asked for. */

const map = new URL("../../zoeken/gegevens/", self.location.href);
const haal = async (naam) => {
  const reactie = await fetch(new URL(`${naam}.json`, map));
  if (!reactie.ok) throw new Error(`${naam}: ${reactie.status}`);
  return reactie.json();
};

const machine = new Zoekmachine(new Date().toLocaleDateString("sv"));
const gehaald = new Map();
const klaar = new Set();
let begonnen;
let laatste;

function begin() {
  begonnen ??= haal("landelijk").then((bundel) => machine.verzameling.landelijk(bundel));
  return begonnen;
}

/** Fetch once; a bundle of another build than the shared one is left out, since its numbers mean something else. */
function eenmaal(naam, voegToe) {
  if (!gehaald.has(naam)) {
    const neem = (bundel) => {
      if (bundel.versie !== machine.verzameling.versie) throw new Error(naam);
      voegToe(bundel);
      klaar.add(naam);
    };
    gehaald.set(
      naam,
      haal(naam)
        .then(neem)
        .catch(() => gehaald.delete(naam)),
    );
  }
  return gehaald.get(naam);
}

/** Which regions to fetch for a question: those of its places, and all others while that is not much. */
function regiosVoor(tekst) {
  const { verzameling } = machine;
  const hier = new Set();
  for (const plaats of machine.zoek(tekst).vraag.plaatsen) {
    for (const kring of verzameling.omgeving(plaats)) for (const id of kring) hier.add(id);
  }
  const som = verzameling.regios.reduce((s, [, , namen]) => s + namen, 0);
  const nodig = verzameling.regios.filter(([, id]) => hier.has(id));
  const rest = som <= RUIM ? verzameling.regios.filter(([, id]) => !hier.has(id)) : [];
  return { nodig, rest };
}

let vorige = "";
function geef({ nummer, tekst }, af, mist = false) {
  const gegeven = antwoord(machine, tekst);
  const nu = `${nummer} ${machine.verzameling.stand} ${af}`;
  if (nu !== vorige) self.postMessage({ nummer, af, mist, ...gegeven });
  vorige = nu;
}

begin().catch(() => {}); // the first question tells that it failed

self.onmessage = async ({ data }) => {
  laatste = data;
  const nog = () => laatste === data;
  try {
    await begin();
  } catch {
    begonnen = undefined;
    self.postMessage({ nummer: data.nummer, fout: true });
    return;
  }
  if (!nog()) return;
  const { verzameling } = machine;
  const { nodig, rest } = regiosVoor(data.tekst);
  const som = [...nodig, ...rest].reduce((s, [, , , later]) => s + later, 0);
  const metTekst = ["landelijk", ...(som <= RUIM ? [...nodig, ...rest] : nodig).map(([naam]) => naam)];
  const alles = [...[...nodig, ...rest].map(([naam]) => naam), ...metTekst.map((naam) => `${naam}-later`)];
  if (alles.every((naam) => klaar.has(naam))) {
    geef(data, true);
    return;
  }
  geef(data, false);
  const namen = ([naam]) => eenmaal(naam, (bundel) => verzameling.bundel(naam, bundel));
  const teksten = (naam) => eenmaal(`${naam}-later`, (bundel) => verzameling.later(naam, bundel));
  await Promise.all(nodig.map(namen));
  if (nog() && nodig.length) geef(data, false);
  await Promise.all([...rest.map(namen), teksten("landelijk")]);
  if (nog()) geef(data, false);
  await Promise.all(metTekst.map(teksten));
  if (nog()) geef(data, true, !alles.every((naam) => klaar.has(naam)));
};
