"""The good helper: watches acts against a lesson and answers with advice, in four modes.

Gives the Attempt, a value: `do(attempt, act, at)` returns the next attempt and its outcome.
Never touches a widget or a file, and never blames.
"""
