/*
 * Leaving at once: the page goes blank, and the neutral site takes its place in the history, so that Back does not
 * return here. By the link, or by pressing Shift three times (the pattern of GOV.UK's "exit this page"; not Escape,
 * which people press for other things). Without this script the link is an ordinary one.
 */

const KEER = 3;
const TERMIJN = 5000;
/* Milliseconds in which the presses must follow. */

function verlaat() {
  const adres = document.querySelector("[data-weg]").href;
  const scherm = document.createElement("p");
  scherm.className = "rv-weg-scherm";
  scherm.setAttribute("role", "alert");
  scherm.textContent = "Een ogenblik.";
  document.title = "Een ogenblik";
  window.name = ""; // a question on its way to the search page
  document.body.replaceChildren(scherm);
  location.replace(adres);
}

let keer = 0;
let klok;

function stand(aantal, melding) {
  keer = aantal;
  const vakjes = document.querySelector("[data-weg-stand]");
  const spraak = document.querySelector("[data-weg-melding]");
  if (!vakjes || !spraak) return;
  vakjes.dataset.wegStand = String(aantal);
  spraak.textContent = melding;
}

function begin() {
  clearTimeout(klok);
  klok = setTimeout(() => stand(0, ""), TERMIJN);
}

function shift() {
  if (keer === 0) begin();
  const nog = KEER - keer - 1;
  if (nog === 0) {
    clearTimeout(klok);
    verlaat();
  } else {
    stand(keer + 1, `Nog ${nog} keer Shift om deze site te verlaten.`);
  }
}

/* Shift counts when it is pressed alone: not as part of a capital letter or of Shift and Tab. */
let alleen = false;

document.addEventListener("keydown", (e) => {
  if (e.key === "Shift") {
    alleen = !e.repeat || alleen;
  } else {
    alleen = false;
    if (keer > 0) {
      clearTimeout(klok);
      stand(0, "");
    }
  }
}, true);

document.addEventListener("keyup", (e) => {
  if (e.key === "Shift" && alleen) shift();
}, true);

document.addEventListener("click", (e) => {
  if (!e.target.closest?.("[data-weg]")) return;
  e.preventDefault();
  verlaat();
}, true);
