/* What every page starts: small things that make it quicker to use. It works without them; nothing is stored or sent. */

import { gemeentekiezer } from "./gemeentekiezer.js";
import { menu } from "./menu.js";
import { opent } from "./opent.js";
import { rolbaar } from "./rolbaar.js";
import { tijdlabels } from "./tijdlabels.js";
import { zacht } from "./zacht.js";
import { zoekbalk } from "./zoeken/balk.js";

tijdlabels();
menu();
gemeentekiezer();
opent();
rolbaar();
zacht();

/* What only some pages need runs only there. */
const heeft = (kenmerk) => document.querySelector(kenmerk) !== null;
const zonder = () => document.documentElement.classList.remove("js");
if (heeft("[data-zoekpagina]")) import("./zoeken/pagina.js").then(({ zoekpagina }) => zoekpagina()).catch(zonder);
else zoekbalk();
if (heeft("[data-raadpleeg]")) import("./raadplegen.js").catch(zonder);
if (heeft("[data-tabelzoeker]")) import("./tabel.js").catch(zonder);
if (heeft("[data-zoeklijst]")) import("./zoeklijst.js").catch(zonder);
if (heeft("[data-kopieer]")) import("./kopieer.js").then(({ kopieer }) => kopieer());
