/* What scrolls sideways can be reached with the keyboard; what fits is no stop on the way of Tab. */

const BREED = ".rv-tabel, .rv-matrix, .rv-tegelkaart";

export function rolbaar() {
  const kijk = new ResizeObserver((gemeten) => {
    for (const { target } of gemeten) {
      /** @type {HTMLElement} */ (target).tabIndex = target.scrollWidth > target.clientWidth ? 0 : -1;
    }
  });
  for (const vak of document.querySelectorAll(BREED)) kijk.observe(vak);
}
