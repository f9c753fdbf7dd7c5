/** Save a text as a file on the reader's own device. */
export function bewaar(naam, tekst, type = "text/plain") {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([tekst], { type }));
  link.download = naam;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
