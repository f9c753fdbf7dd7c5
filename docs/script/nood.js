/* The two numbers that anyone may need. The help bar of every page has them from the data; no script types a number. */

/** The alarm number, and the line of Veilig Thuis. */
export function noodnummers() {
  const balk = /** @type {HTMLElement | null} */ (document.querySelector("[data-nood-alarm]"));
  return { alarm: balk?.dataset.noodAlarm ?? "", thuis: balk?.dataset.noodThuis ?? "" };
}

/** Where a number rings. */
export function tel(nummer) {
  return `tel:${nummer.replace(/\D/g, "")}`;
}
