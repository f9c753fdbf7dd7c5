"""From the catalogue to pages: addresses, links and text, rendered by autoescaped templates. Knows no MkDocs."""
