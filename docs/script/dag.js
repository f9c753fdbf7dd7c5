/* Days: the one on which a page is read, and how a day is written. */

export const MAANDEN = "januari februari maart april mei juni juli augustus september oktober november december".split(
  " ",
);

/** The day of today in this browser, as data has it. */
export function leesdag(nu = new Date()) {
  const twee = (getal) => String(getal).padStart(2, "0");
  return `${nu.getFullYear()}-${twee(nu.getMonth() + 1)}-${twee(nu.getDate())}`;
}

/** A day as people write it. */
export function datum(tekst) {
  const [jaar, maand, dag] = tekst.split("-").map(Number);
  return `${dag} ${MAANDEN[maand - 1]} ${jaar}`;
}
