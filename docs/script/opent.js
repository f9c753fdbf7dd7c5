/* A link to what is folded also unfolds it. */

export function opent() {
  document.addEventListener("click", (e) => {
    const link = e.target.closest("[data-opent]");
    const doel = link && document.querySelector(link.getAttribute("href"));
    if (doel instanceof HTMLDetailsElement) doel.open = true;
  });
}
