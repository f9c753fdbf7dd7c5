"""How things are said, in one place for pages, pictures, search, exports and editors."""
