"""How well, how fast and how light search is, in a real browser, beside Material's own search on the same pages."""
