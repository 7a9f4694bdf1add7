"""Measures: how well and how fast Kutip finds, quotes, cites and abstains."""
