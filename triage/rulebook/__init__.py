"""The rule book: every rule, sign, guard and hazard in words, made from the rules.

No text here is about a single rule, so the book cannot say anything that the rules do
not do. The words of the questions come in as ``wording``.
"""
