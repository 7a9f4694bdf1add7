"""Which articles of a collection a request means, and whose words these have."""
