"""Asks questions in a real browser: of our worker, of Material's, of Pagefind, and by typing as a visitor does."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

from playwright.sync_api import Browser, Page, sync_playwright

from bench.zoeken.material import INDEX, WERKER

_ONZE = """async ([adres, vragen]) => {
  const werker = new Worker(new URL("script/zoeken/werker.js", adres), { type: "module" });
  const vraag = (nummer, tekst, klaar) => new Promise((af) => {
    werker.onmessage = ({ data }) => { if (data.nummer === nummer && klaar(data)) af(data); };
    werker.postMessage({ nummer, tekst });
  });
  await vraag(-1, "meldcode", (d) => d.af || d.fout);
  const uit = [];
  for (const [nummer, tekst] of vragen.entries()) {
    const begin = performance.now();
    await vraag(2 * nummer, tekst, () => true);
    const duur = performance.now() - begin;
    const data = await vraag(2 * nummer + 1, tekst, (d) => d.af);
    uit.push([data.treffers.slice(0, 10).map((t) => [t.adres, ...t.ook.map((o) => o.adres)].join(" ")), duur]);
  }
  werker.terminate();
  return uit;
}"""

_MATERIAL = """async ([adres, vragen, pad, index]) => {
  const werker = new Worker(new URL(pad, adres));
  const wacht = (soort) => new Promise((af) => {
    werker.onmessage = ({ data }) => { if (data.type === soort) af(data.data); };
  });
  const { config, docs } = await (await fetch(new URL(index, adres))).json();
  const klaar = wacht(1);
  werker.postMessage({ type: 0, data: { config, docs, options: { suggest: false } } });
  await klaar;
  const uit = [];
  for (const tekst of vragen) {
    const antwoord = wacht(3);
    const begin = performance.now();
    werker.postMessage({ type: 2, data: tekst });
    const { items } = await antwoord;
    uit.push([items.slice(0, 10).map(([eerste]) => eerste.location.split("#")[0]), performance.now() - begin]);
  }
  werker.terminate();
  return uit;
}"""

_PAGEFIND = """async ([adres, vragen]) => {
  const motor = await import(new URL("pagefind/pagefind.js", adres));
  await motor.options({ basePath: new URL("pagefind/", adres).pathname, baseUrl: "/" });
  await motor.init();
  const uit = [];
  for (const tekst of vragen) {
    const begin = performance.now();
    const { results } = await motor.search(tekst);
    const duur = performance.now() - begin;
    const tien = await Promise.all(results.slice(0, 10).map((r) => r.data()));
    uit.push([tien.map((r) => r.raw_url ?? r.url), duur]);
  }
  return uit;
}"""


class Antwoorden(NamedTuple):
    """For each question the addresses found, best first, and the milliseconds that took."""

    gevonden: list[list[str]]
    duur: list[float]


@contextmanager
def chromium() -> Iterator[Browser]:
    """The browser of this machine, or else the one that playwright brought."""
    pad = os.environ.get("CHROMIUM") or shutil.which("chromium")
    with sync_playwright() as p:
        browser = p.chromium.launch(executable_path=pad, args=["--no-sandbox"])
        try:
            yield browser
        finally:
            browser.close()


def _vraag(page: Page, script: str, argumenten: list[Any]) -> Antwoorden:
    uit = page.evaluate(script, argumenten)
    return Antwoorden([adressen for adressen, _ in uit], [duur for _, duur in uit])


def vraag_ons(page: Page, adres: str, vragen: list[str]) -> Antwoorden:
    page.goto(f"{adres}zoeken/")
    return _vraag(page, _ONZE, [adres, vragen])


def vraag_material(page: Page, adres: str, vragen: list[str]) -> Antwoorden:
    page.goto(f"{adres}zoeken/")
    return _vraag(page, _MATERIAL, [adres, vragen, WERKER, INDEX])


def vraag_pagefind(page: Page, adres: str, vragen: list[str]) -> Antwoorden:
    page.goto(f"{adres}pagefind/leeg.html")  # our own pages let no WebAssembly run
    return _vraag(page, _PAGEFIND, [adres, vragen])


def eerste_resultaat(browser: Browser, adres: str, vraag: str) -> float:
    """Milliseconds from typing a question on a page just opened to the first result, nothing in the cache."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.goto(adres)
    page.wait_for_selector("#rv-zoek")
    duur: float = page.evaluate(
        """(vraag) => new Promise((af) => {
      const veld = document.querySelector("#rv-zoek");
      const lijst = document.querySelector(".rv-zoekbalk__lijst");
      const begin = performance.now();
      new MutationObserver(() => { if (lijst.querySelector("li a")) af(performance.now() - begin); })
        .observe(lijst, { childList: true, subtree: true });
      veld.value = vraag;
      veld.dispatchEvent(new Event("input", { bubbles: true }));
    })""",
        vraag,
    )
    context.close()
    return duur
