"""How a question that counts or orders articles is put, and what it asks for: the room of its words and patterns."""
