"""What an answer must hold, as the question tells: of whom, of which places and years, of what kind."""
