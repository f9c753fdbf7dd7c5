/* The chooser on the home page: straight to the page of the chosen gemeente. */

export function gemeentekiezer() {
  for (const formulier of document.querySelectorAll("[data-gemeentekiezer]")) {
    formulier.addEventListener("submit", (e) => {
      e.preventDefault();
      const adres = formulier.querySelector("select").value;
      if (adres) location.href = adres;
    });
  }
}
