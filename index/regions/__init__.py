"""Indonesia's regions, and how texts name them."""
