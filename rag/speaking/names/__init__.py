"""Which words of an article are persons' names, and which names are one person's."""
