"""In which words articles have what a question asks for: short forms, translations, other spellings."""
