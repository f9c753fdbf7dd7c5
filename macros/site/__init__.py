"""The adapter: MkDocs' side of the site. Nothing below it knows MkDocs."""
