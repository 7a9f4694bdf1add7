"""Whom a question asks about, by name, office or what he is, and whether a speaker is he."""
