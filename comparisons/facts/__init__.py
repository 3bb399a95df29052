"""Facts: what can be told from the words of one text without judging it.

Owns the finders of numbers, dates, clock times, names, negations and hedges, with their word lists
as data, and the Latin form of other scripts. Each finder is pure and returns frozen values with
their places. What two texts have in common is the business of `matching`.
"""
