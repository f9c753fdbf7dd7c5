/* A link to what is folded, or to a part of it, also unfolds it. */

export function opent() {
  document.addEventListener("click", (e) => {
    const link = e.target.closest("[data-opent]");
    const doel = link && document.querySelector(link.getAttribute("href"));
    for (let vouw = doel?.closest("details"); vouw; vouw = vouw.parentElement.closest("details")) vouw.open = true;
  });
}
