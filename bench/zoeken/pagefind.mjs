/* Puts the index of Pagefind below a built site, over the same pages as the other engines have.
 *
 *     node bench/zoeken/pagefind.mjs SITE INDEX.json */

import { readFileSync } from "node:fs";
import { createIndex } from "pagefind";

const [site, index] = process.argv.slice(2);
const { index: eigen } = await createIndex({ forceLanguage: "nl", rootSelector: "main" });
const paginas = new Set(JSON.parse(readFileSync(index, "utf8")).docs.map((d) => d.location.split("#")[0]));
for (const url of paginas) await eigen.addHTMLFile({ url, content: readFileSync(`${site}/${url}index.html`, "utf8") });
await eigen.writeFiles({ outputPath: `${site}/pagefind` });
process.exit(0);
