"""Search: what is written, how words are understood, and what a visitor sees and leaves behind."""
