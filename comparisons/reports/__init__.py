"""Reports: what a desk passes on, as text out of values.

Owns the report and its formats. Nothing here touches the disk, and nothing concludes anything.
"""
