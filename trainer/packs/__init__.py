"""From files to content: loads, checks and rehearses packs, and keeps the compiled catalogue.

Gives a Pack in one language, or its faults in plain words.
Never runs what a pack says: a pack is data.
"""
