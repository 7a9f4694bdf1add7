"""Finding passages among thousands, on development questions and on any folder in BEIR's layout."""
