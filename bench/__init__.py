"""Measures how the site grows: invented data in the real schema, our build beside plain Material for MkDocs."""
