"""What visitors can find: documents made from the catalogue, and the bundles that their browser fetches to search in.

Knows no MkDocs and no Jinja. How words are folded, stemmed and compared is known in one place only:
``docs/script/zoeken/motor``.
"""
