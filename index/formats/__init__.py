"""What files look like inside, one file a format."""
