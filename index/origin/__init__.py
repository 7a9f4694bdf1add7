"""Who published an article, where and when, as its page says."""
