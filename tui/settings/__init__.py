"""Settings: what the user wants and where they were, kept apart from every comparison.

Owns the config file that the user writes, and the state files that the program writes. All of them
are untrusted when read. Nothing here imports a screen.
"""
