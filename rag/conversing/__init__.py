"""A question among those before it: what it leans on, and how it is completed."""
