"""Finds: reads files into articles, stores them, and finds passages by meaning and by words."""
