"""The rules of the audit, one file each, in the numbers of the accessibility rules that hold for every screen.

Each gives the title of the rule in plain words and `look(sight)`, which finds what does not hold.
"""
