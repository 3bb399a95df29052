"""Measurements: figures as ratios, run by hand; what noise cannot touch is also tested."""
