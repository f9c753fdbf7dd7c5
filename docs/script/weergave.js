/*
 * Light or dark, before anything is painted. This script stands in the head and blocks on purpose.
 *
 * Follows the device, unless the visitor chose otherwise: that choice is the one thing this site stores, and choosing
 * what the device has takes it away again.
 */
(() => {
  const wortel = document.documentElement;
  const { src } = /** @type {HTMLScriptElement} */ (document.currentScript);
  const sleutel = `${new URL("../", src).pathname}weergave`;
  const apparaat = matchMedia("(prefers-color-scheme: dark)");
  const ANDERS = { licht: "donker", donker: "licht" };

  const vanApparaat = () => (apparaat.matches ? "donker" : "licht");
  const schema = (weergave) => (weergave === "donker" ? "slate" : "default");

  /* Storage can be forbidden; then the choice holds for this page only. */
  function lees() {
    try {
      return localStorage.getItem(sleutel);
    } catch {
      return null;
    }
  }

  function bewaar(weergave) {
    try {
      if (weergave === vanApparaat()) localStorage.removeItem(sleutel);
      else localStorage.setItem(sleutel, weergave);
    } catch {
      /* nothing to do */
    }
  }

  let nu = lees() in ANDERS ? lees() : vanApparaat();

  function zet(weergave) {
    nu = weergave;
    wortel.dataset.mdColorScheme = schema(nu);
    for (const knop of document.querySelectorAll("[data-weergave]")) {
      knop.setAttribute("aria-pressed", String(nu === "donker"));
    }
  }

  wortel.classList.add("js");
  /* What needs a module that does not come, is a dead button: then this page is as it is without scripts. */
  const geenModule = (e) => e.target instanceof HTMLScriptElement && e.target.type === "module";
  window.addEventListener("error", (e) => geenModule(e) && wortel.classList.remove("js"), true);
  zet(nu);
  apparaat.addEventListener("change", () => lees() in ANDERS || zet(vanApparaat()));
  document.addEventListener("DOMContentLoaded", () => zet(nu));
  document.addEventListener("click", (e) => {
    if (!(/** @type {Element} */ (e.target).closest("[data-weergave]"))) return;
    bewaar(ANDERS[nu]);
    zet(ANDERS[nu]);
  });
})();
