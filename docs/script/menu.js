/* The menu button on a narrow screen. Escape closes the menu and gives the focus back. */

export function menu() {
  const knop = /** @type {HTMLButtonElement} */ (document.querySelector("[data-menuknop]"));
  const lijst = document.querySelector("[data-menu]");
  const isOpen = () => knop.getAttribute("aria-expanded") === "true";
  const zet = (open) => {
    knop.setAttribute("aria-expanded", String(open));
    lijst.toggleAttribute("data-open", open);
  };
  knop.addEventListener("click", () => zet(!isOpen()));
  lijst.parentElement.addEventListener("keydown", (e) => {
    if (e.key === "Escape" && isOpen()) {
      zet(false);
      knop.focus();
    }
  });
}
