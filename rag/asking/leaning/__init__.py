"""What a question takes from the turns before it, or asks of what was quoted there, or of the one who answers."""
