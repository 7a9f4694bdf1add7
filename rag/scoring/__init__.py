"""How much speaks for a sentence: the words of the question, the reader, and what they count together."""
