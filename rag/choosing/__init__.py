"""Which sentences can answer, and which of them are shown."""
