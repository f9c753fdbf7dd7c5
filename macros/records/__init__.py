"""The typed records: one declaration per field (type, Dutch description, example)."""
