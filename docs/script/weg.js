/*
 * The bare page between this site and the way out, see verlaat.js. It goes on once it has loaded: before that, browsers
 * take going on for a replacement, and keep what lay ahead in the history. Reached by Back it turns into the way out.
 */
(() => {
  const { src, dataset } = document.currentScript;
  const UITGANG = dataset.uitgang;
  const MERK = `${new URL("../", src).pathname}weg`;
  const ONDERWEG = 10_000;

  function terug() {
    document.documentElement.hidden = true;
    location.replace(UITGANG);
  }

  /** Whether the visitor is leaving now; noted as done. */
  function gaatNu() {
    try {
      const merk = sessionStorage.getItem(MERK);
      sessionStorage.setItem(MERK, "gedaan");
      return Date.now() - Number(merk) < ONDERWEG;
    } catch {
      /* Storage is forbidden: the browser tells whether we were here before. */
      return performance.getEntriesByType("navigation")[0]?.type !== "back_forward";
    }
  }

  addEventListener("pageshow", (e) => e.persisted && terug());
  if (gaatNu()) addEventListener("load", () => setTimeout(() => location.assign(UITGANG)));
  else terug();
})();
