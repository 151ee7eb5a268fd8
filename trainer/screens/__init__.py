"""What is seen: one file a place, wired to a Practice or a query.

Gives the widgets: acts go down, scenes come up.
Never decides anything, and never changes a World.
"""
