"""What changed in the data, field by field and in words: between two states, and over the history of the repository."""
