"""What the five source documents say, as a specification of the data.

The facts were taken from the documents by hand. The data may be worded differently, but must not say anything else.
"""
