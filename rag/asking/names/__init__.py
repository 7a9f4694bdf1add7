"""Names in a question: who and what is named, offices and bodies in English, rows of names, and those left out."""
