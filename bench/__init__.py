"""Measures speed, memory and growth: invented data in the real schema, our build beside Hugo and plain Material."""
