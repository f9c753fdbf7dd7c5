/* Where something new can be put, and what it is called in the data: worked out from the forms and the records there are. */

import { kaal, metStreepjes } from "../letters.js";

/** The kinds of which one can be added, in reading order: ``{deel, naam}`` with the words for one. */
export function soorten(model) {
  return Object.entries(model.delen)
    .filter(([, deel]) => deel.soort)
    .map(([deel, { enkelvoud }]) => ({ deel, naam: enkelvoud }));
}

/**
 * What can be told of a record that is there: ``{wat, deel, veld, tekst}``. ``meld``: an item of a list whose items have
 * sources of their own, such as a report of progress; ``samen``: that it became part of another; ``opvolger``: a
 * document that comes after it, with what they share copied.
 */
export function meldingen(model) {
  return Object.entries(model.delen).flatMap(([deel, { soort, enkelvoud, velden }]) => {
    if (!soort) return [];
    const lijsten = velden.filter((v) => v.vorm === "deel" && v.lijst && metBron(model.delen[v.deel]));
    const uit = lijsten.map((v) => ({
      wat: "meld",
      deel,
      veld: v.naam,
      tekst: `${model.delen[v.deel].enkelvoud} bij een ${enkelvoud}`,
    }));
    if (opgegaan(model.delen[deel], model))
      uit.push({ wat: "samen", deel, veld: "", tekst: `een ${enkelvoud} gaat op in een andere` });
    if (voorganger(model.delen[deel]) && Object.values(model.bovenaan).some((b) => b.deel === deel && !b.lijst))
      uit.push({ wat: "opvolger", deel, veld: "", tekst: `een ${enkelvoud} volgt een ander op` });
    return uit;
  });
}

const metBron = (deel) => deel.velden.some((v) => v.naam === "bronnen" && v.verplicht);

/** The fields that say that a record became part of others of its kind, and until when it was there. */
export function opgegaan(deel, model) {
  const naar = deel.velden.find(
    (v) => v.lijst && !v.binnen && v.verwijst?.length === 1 && v.verwijst[0] === deel.soort,
  );
  const bestaat = deel.velden.find((v) => {
    const velden = (v.vorm === "deel" && !v.lijst && model.delen[v.deel].velden) || [];
    return velden.length === 2 && velden.every((w) => w.vorm === "tijdpunt" && !w.verplicht);
  });
  return naar && bestaat && naar.naam !== "zie_ook" ? [naar.naam, bestaat.naam] : null;
}

/** The field by which a document names those before it. */
const voorganger = (deel) =>
  deel.velden.find((v) => v.naam.startsWith("voorganger") && v.verwijst?.includes(deel.soort));

/** What a successor of a document begins with: for whom it is, and its lines; not what it says, nor what names that. */
export function opvolgerVan(waarde, id, deel, model) {
  const voor = voorganger(deel);
  const mee = deel.velden.filter((v) => v !== voor && ((v.vorm === "verwijzing" && v.lijst) || v.naam === "lijnen"));
  const gekozen = deel.velden.filter((v) => v.vorm === "keuze" && v.verplicht && v.naam.startsWith("soort"));
  const erin = (v) => {
    const hier = (model.delen[v.deel]?.velden ?? []).filter((w) => w.binnen).map((w) => w.naam);
    if (!hier.length) return waarde[v.naam];
    return waarde[v.naam].map((een) =>
      Object.fromEntries(Object.entries(een).filter(([naam]) => !hier.includes(naam))),
    );
  };
  const uit = Object.fromEntries([...mee, ...gekozen].filter((v) => v.naam in waarde).map((v) => [v.naam, erin(v)]));
  return { ...uit, [voor.naam]: voor.lijst ? [id] : id };
}

/** The places for a new record of a kind: ``{tekst, bestand, pad, alleen}``; ``bestand`` ends in a slash when its own name is to be made. */
export function plekken(naam, model, namen) {
  const { records, mappen } = namen;
  const bestanden = new Set(records.map((r) => r.bestand));
  const map = (bestand) => mappen[bestand.slice(0, bestand.lastIndexOf("/"))] ?? bestand;
  const uit = [];
  for (const [veld, boven] of Object.entries(model.bovenaan)) {
    if (boven.deel !== naam) continue;
    if (!boven.lijst) {
      for (const [waar, tekst] of Object.entries(mappen))
        if (boven.in.includes(soortMap(waar))) uit.push({ tekst, bestand: `${waar}/`, pad: [veld], alleen: true });
      continue;
    }
    const hier = [...new Set(records.filter((r) => r.deel === naam && r.pad.length === 2).map((r) => r.bestand))];
    for (const bestand of hier) {
      const zelfde = hier.filter((b) => map(b) === map(bestand)).length > 1;
      const kort = bestand
        .split("/")
        .at(-1)
        .replace(/\.yml$/, "");
      uit.push({ tekst: zelfde ? `${map(bestand)}: ${kort}` : map(bestand), bestand, pad: [veld] });
    }
    for (const [waar, tekst] of Object.entries(mappen)) {
      const eigen = `${waar}/${veld}.yml`;
      const heeft = hier.some((b) => b.startsWith(`${waar}/`));
      if (!heeft && !bestanden.has(eigen) && boven.in.includes(soortMap(waar)))
        uit.push({ tekst, bestand: eigen, pad: [veld] });
    }
  }
  for (const ouder of records) {
    const lijsten = model.delen[ouder.deel].velden.filter((v) => v.vorm === "records" && v.deel === naam);
    for (const veld of lijsten) {
      const tekst = lijsten.length > 1 ? `${ouder.naam}: ${veld.label.toLowerCase()}` : ouder.naam;
      uit.push({ tekst, bestand: ouder.bestand, pad: [...ouder.pad, veld.naam] });
    }
  }
  /* Lists inside a part of a record: only those that hold something already are known here. */
  const bekend = new Set(uit.map((p) => [p.bestand, ...p.pad].join("/")));
  for (const r of records.filter((r) => r.deel === naam && r.pad.length > 2)) {
    const plek = { tekst: `${r.waar}, bij "${r.naam}"`, bestand: r.bestand, pad: r.pad.slice(0, -1) };
    const sleutel = [plek.bestand, ...plek.pad].join("/");
    if (!bekend.has(sleutel)) uit.push(plek);
    bekend.add(sleutel);
  }
  return uit;
}

const soortMap = (map) => (map === "data/landelijk" ? "landelijk" : "regio");

/** Whether ids of this kind are codes that its source gives, rather than made from the name. */
export const heeftCode = (deel) =>
  !new RegExp(deel.velden.find((v) => v.naam === "id").patroon ?? ".").test("een-naam");

/** The next code after those in the same list: 3d becomes 3e. */
export function volgendeCode(records, { bestand, pad }) {
  const hier = records.filter((r) => r.bestand === bestand && r.pad.length === pad.length + 1);
  const laatste = hier.filter((r) => pad.every((stap, i) => r.pad[i] === stap)).at(-1)?.id;
  const delen = /^(.*)([a-y])$/.exec(laatste ?? "");
  return delen ? `${delen[1]}${String.fromCharCode(delen[2].charCodeAt(0) + 1)}` : "";
}

/** An id made from a name, which no other record of the same kind has. */
export function nieuweId(naam, soort, records) {
  const kern = metStreepjes(kaal(naam).replaceAll("'", "")).slice(0, 70).replace(/-+$/, "");
  const bezet = new Set(records.filter((r) => r.soort === soort).map((r) => r.id));
  let id = kern || soort;
  for (let nummer = 2; bezet.has(id); nummer++) id = `${kern}-${nummer}`;
  return id;
}
