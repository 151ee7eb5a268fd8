"""What is kept: the Journal, bookmarks, people and settings, in SQLite.

Gives one function for each deed, each in one transaction.
Never keeps a typed or chosen value of a service beyond the end of its attempt.
"""
