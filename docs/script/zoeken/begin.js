/* Search, on every page: the box in the header, or the whole page where that is what the page is for. */

import { zoekbalk } from "./balk.js";

zoekbalk();
if (document.querySelector("[data-zoekpagina]")) import("./pagina.js").then(({ zoekpagina }) => zoekpagina());
