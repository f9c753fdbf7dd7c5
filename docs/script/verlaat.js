/*
 * The way off this site: by the link, or by pressing Shift three times (the pattern of GOV.UK's "exit this page"; not
 * Escape, which people press for other things). Without this script the link is an ordinary one.
 *
 * Afterwards neither Back nor Forward may show this site. A page can only replace itself, so where the browser tells
 * which entries of the history are ours (the Navigation API), leaving first goes back to the first of them. That one
 * becomes the bare page (weg.js), and going on from there makes the browser forget what lay ahead. Everywhere else a
 * mark does it: a page that is reached by Back or Forward after leaving turns into the way out before it is painted.
 * For that this script stands first in the head and blocks. The mark is in the storage of the tab: gone with the tab,
 * or as soon as the visitor opens a page of this site herself.
 */
(() => {
  const { src, dataset } = /** @type {HTMLScriptElement} */ (document.currentScript);
  const UITGANG = dataset.uitgang;
  const WORTEL = new URL("../", src);
  const KALE_PAGINA = new URL("weg.html", WORTEL).href;
  const MERK = `${WORTEL.pathname}weg`;
  const ONDERWEG = 10_000;
  const GEDULD = 3000;
  /* Milliseconds that the way out may take, and that going back may take before this page is replaced instead. */

  /* Storage can be forbidden; then this page is replaced, and those before it stay. */
  function winkel(doe) {
    try {
      return doe(sessionStorage);
    } catch {
      return undefined;
    }
  }

  function ruimOp(naar) {
    document.documentElement.hidden = true;
    location.replace(naar);
  }

  /** What to do on arrival: nothing, unless this site was left in this tab. The mark says when, or that it is done. */
  function komtAan(teruggekomen) {
    const merk = winkel((w) => w.getItem(MERK));
    if (!merk) return;
    if (Date.now() - Number(merk) < ONDERWEG) ruimOp(KALE_PAGINA);
    else if (teruggekomen) ruimOp(UITGANG);
    else winkel((w) => w.removeItem(MERK));
  }

  /*
   * A browser may keep a page in memory to show it at once on Back, and Firefox then keeps the page's view of the
   * storage as well: it would not see the mark. While a page holds a lock it is not kept.
   */
  navigator.locks?.request(MERK, { mode: "shared" }, () => new Promise(() => {})).catch(() => {});

  const [komst] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType("navigation"));
  komtAan(komst?.type === "back_forward");
  addEventListener("pageshow", (e) => e.persisted && komtAan(true));

  /** An entry whose address the browser keeps to itself was reached from here: our pages ask for that. */
  const vanOns = ({ url }) => url === null || url.startsWith(WORTEL.href);

  function stappenTerug() {
    const hier = globalThis.navigation?.currentEntry?.index ?? 0;
    const lijst = hier > 0 ? navigation.entries() : [];
    let eerste = hier;
    while (eerste > 0 && vanOns(lijst[eerste - 1])) eerste -= 1;
    return hier - eerste;
  }

  /** @param {string} kiezer */
  const deel = (kiezer) => /** @type {HTMLElement} */ (document.querySelector(kiezer));

  let gaatWeg = false;

  function verlaat() {
    if (gaatWeg) return;
    gaatWeg = true;
    const { wegOgenblik } = deel("[data-weg-ogenblik]").dataset;
    const scherm = document.createElement("p");
    scherm.className = "rv-weg-scherm";
    scherm.setAttribute("role", "alert");
    scherm.textContent = wegOgenblik;
    document.title = wegOgenblik;
    document.body.replaceChildren(scherm);
    const stappen = stappenTerug();
    const gemerkt = winkel((w) => {
      w.setItem(MERK, String(Date.now()));
      return true;
    });
    if (!gemerkt || stappen === 0) {
      location.replace(KALE_PAGINA);
      return;
    }
    /* To an earlier place in this same page nothing is loaded: then we are still here, and go on. Not at once: Firefox has yet to move. */
    addEventListener("popstate", () => setTimeout(() => location.replace(KALE_PAGINA)));
    setTimeout(() => location.replace(KALE_PAGINA), GEDULD);
    history.go(-stappen);
  }

  document.addEventListener(
    "click",
    (e) => {
      if (!(/** @type {Element} */ (e.target).closest?.("[data-weg]"))) return;
      e.preventDefault();
      verlaat();
    },
    true,
  );

  const KEER = 3;
  const TERMIJN = 5000;
  /* Milliseconds in which the presses must follow. */
  let keer = 0;
  let klok;

  function stand(aantal, melding = "") {
    keer = aantal;
    const vakjes = deel("[data-weg-stand]");
    const spraak = deel("[data-weg-melding]");
    if (!vakjes || !spraak) return;
    vakjes.dataset.wegStand = String(aantal);
    spraak.textContent = melding && spraak.dataset.wegMelding.replace("{n}", melding);
  }

  function shift() {
    if (keer === 0) klok = setTimeout(() => stand(0), TERMIJN);
    const nog = KEER - keer - 1;
    if (nog > 0) {
      stand(keer + 1, String(nog));
    } else {
      clearTimeout(klok);
      verlaat();
    }
  }

  /* Shift counts when it is pressed alone: not as part of a capital letter, of Shift and Tab, or of a click. */
  let alleen = false;

  function ietsAnders() {
    alleen = false;
    if (keer === 0) return;
    clearTimeout(klok);
    stand(0);
  }

  document.addEventListener(
    "keydown",
    (e) => {
      if (e.key === "Shift") alleen = !e.repeat || alleen;
      else ietsAnders();
    },
    true,
  );
  document.addEventListener(
    "keyup",
    (e) => {
      if (e.key === "Shift" && alleen) shift();
    },
    true,
  );
  for (const soort of ["pointerdown", "pointerup", "wheel", "dragstart", "drop"]) {
    document.addEventListener(soort, ietsAnders, { capture: true, passive: true });
  }
  addEventListener("blur", ietsAnders);
})();
