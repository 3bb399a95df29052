"""Storage: the disk, seen from the core.

Owns how files are found, written durably, locked, journalled and noticed when they change. It knows
what a verdict file is called and when it may be replaced; what is written in it is the business of
`formats`, and what two writers' work adds up to is the business of `merging`.
"""
