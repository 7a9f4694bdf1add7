"""Questions that count articles or put them in order, answered from the store exactly."""
