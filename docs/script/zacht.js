/* Places where a long word may break are for the screen: they do not come along when words are copied. */

const ZACHT = "\u00ad";

/** @param {ClipboardEvent} e */
function schoon(e) {
  const keuze = getSelection();
  const tekst = keuze?.toString() ?? "";
  if (!keuze?.rangeCount || !tekst.includes(ZACHT)) return;
  const vak = document.createElement("div");
  vak.append(keuze.getRangeAt(0).cloneContents());
  e.clipboardData?.setData("text/plain", tekst.replaceAll(ZACHT, ""));
  e.clipboardData?.setData("text/html", vak.innerHTML.replaceAll(ZACHT, ""));
  e.preventDefault();
}

export function zacht() {
  document.addEventListener("copy", schoon);
}
