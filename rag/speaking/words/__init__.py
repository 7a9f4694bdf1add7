"""The words that tell of persons, offices and speech, as lists, patterns and shapes; no article."""
