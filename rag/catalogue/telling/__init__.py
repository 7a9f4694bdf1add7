"""What an answer that counts says: its sentence, its table and its quotations."""
