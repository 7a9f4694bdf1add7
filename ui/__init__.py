"""Shows: the chat in the browser and the HTTP endpoints, over a library of `rag`."""
