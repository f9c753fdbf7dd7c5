/* Search, on every page: the whole page where that is what the page is for, and else the box in the header. */

if (document.querySelector("[data-zoekpagina]")) import("./pagina.js").then(({ zoekpagina }) => zoekpagina());
else import("./balk.js").then(({ zoekbalk }) => zoekbalk());
