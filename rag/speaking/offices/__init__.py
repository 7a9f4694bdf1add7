"""Offices: in which wordings they are told, when two are one, and which stands beside a name."""
