/* Which texts the form refuses: reads a list of [text, field] on standard input and the forms from the file named. */

import { readFileSync } from "node:fs";
import { overMensen } from "../../docs/script/beheer/mensen.js";

const mensen = overMensen(JSON.parse(readFileSync(process.argv[2], "utf8")).mensen);
const teksten = JSON.parse(readFileSync(0, "utf8"));
console.log(JSON.stringify(teksten.map(([tekst, naam]) => mensen(tekst, { naam }))));
