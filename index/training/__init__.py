"""Recipes that make the bundled models and tables; run by hand, never by the product."""
