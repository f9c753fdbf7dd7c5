/* A button on each block of code that copies it (theme.features: content.code.copy). */

const TERUG_NA = 2000;
/* Milliseconds until the button says again what it does. */

export function kopieer() {
  for (const code of document.querySelectorAll(".highlight pre > code")) {
    const knop = document.createElement("button");
    knop.type = "button";
    knop.className = "rv-kopieer";
    knop.textContent = "Kopieer";
    knop.addEventListener("click", async () => {
      await navigator.clipboard.writeText(code.textContent);
      knop.textContent = "Gekopieerd";
      setTimeout(() => {
        knop.textContent = "Kopieer";
      }, TERUG_NA);
    });
    code.closest(".highlight").append(knop);
  }
}
