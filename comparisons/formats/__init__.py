"""Text to values and back: the comparison file, the verdict files and the YAML beneath them."""
