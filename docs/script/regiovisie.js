/* Small things that make pages quicker to use. Every page works without them; nothing is stored or sent. */

document.documentElement.classList.add("js");

function leesdag() {
  const nu = new Date();
  const twee = (getal) => String(getal).padStart(2, "0");
  return `${nu.getFullYear()}-${twee(nu.getMonth() + 1)}-${twee(nu.getDate())}`;
}

/* Labels about time are right on the day of reading, not only on the day of building. */
function tijdlabels(vandaag) {
  for (const melding of document.querySelectorAll("[data-verlopen-na]")) {
    if (melding.dataset.verlopenNa < vandaag) melding.hidden = false;
  }
  for (const plek of document.querySelectorAll("[data-controle-voor]")) {
    const label = plek.querySelector(".rv-label--let-op");
    if (label) label.hidden = plek.dataset.controleVoor >= vandaag;
  }
}

function menu() {
  const knop = document.querySelector("[data-menuknop]");
  const lijst = document.querySelector("[data-menu]");
  const zet = (open) => {
    knop.setAttribute("aria-expanded", String(open));
    lijst.toggleAttribute("data-open", open);
  };
  knop.addEventListener("click", () => zet(knop.getAttribute("aria-expanded") !== "true"));
  lijst.parentElement.addEventListener("keydown", (e) => {
    if (e.key === "Escape" && knop.getAttribute("aria-expanded") === "true") {
      zet(false);
      knop.focus();
    }
  });
}

/* Leaving replaces this page in the history, so that Back does not return to it. */
function verlaat() {
  for (const knop of document.querySelectorAll("[data-weg]")) {
    knop.addEventListener("click", (e) => {
      e.preventDefault();
      document.body.replaceChildren();
      location.replace(knop.href);
    });
  }
}

function gemeentekiezer() {
  for (const formulier of document.querySelectorAll("[data-gemeentekiezer]")) {
    formulier.hidden = false;
    formulier.addEventListener("submit", (e) => {
      e.preventDefault();
      const adres = formulier.querySelector("select").value;
      if (adres) location.href = adres;
    });
  }
}

tijdlabels(leesdag());
menu();
verlaat();
gemeentekiezer();
