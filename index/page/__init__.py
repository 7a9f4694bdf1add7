"""What a news page has around its article."""
