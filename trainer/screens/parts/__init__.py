"""Reusable drawn parts: words, icons, buttons, cards, fields, choices, notices, the rail, scrolling, the mark.

Each paints itself from the tokens of `access.themes` at the size of `access.textsize`, measures itself again when that
changes, is mirrored right to left, and knows no lesson and no service.
"""
