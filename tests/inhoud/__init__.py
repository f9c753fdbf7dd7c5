"""What the five sources of this site say, checked against data/: a check of the content, run by ``make inhoud``.

No part of the product knows these facts, so no product test asserts them. The check needs no copy of the sources:
what it compares stands here, with the line that says so, and every difference is one Dutch sentence.
"""
