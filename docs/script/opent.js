/* What is folded opens for who is on the way to it: by a link on this page, or by the address. */

function open(doel) {
  for (let vouw = doel?.closest("details"); vouw; vouw = vouw.parentElement.closest("details")) vouw.open = true;
}

function naarAdres() {
  if (/^#[\w-]+$/.test(location.hash)) open(document.getElementById(location.hash.slice(1)));
}

export function opent() {
  document.addEventListener("click", (e) => {
    const link = /** @type {Element} */ (e.target).closest("[data-opent]");
    if (link) open(document.querySelector(link.getAttribute("href")));
  });
  window.addEventListener("hashchange", naarAdres);
  naarAdres();
}
