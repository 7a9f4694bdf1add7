"""Recipes that make the bundled model and the word table; run by hand, never by the product."""
