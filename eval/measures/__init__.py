"""Measures, each a small named thing: what it is, which rival convention it does not follow, and its source."""
