"""Finds: reads files into articles, stores them, and finds passages by meaning and by words.

Every room imports from this one, so telemetry is off before any part of Kutip can import a library that has some.
"""

from index.offline import silence

silence()
