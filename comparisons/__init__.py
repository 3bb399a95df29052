"""Claims compared across sources: the whole subject, without a screen."""
