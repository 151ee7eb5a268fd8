"""Qt for everyone: tokens, text size, roles, the focus ring, the spotlight and announcements.

Gives every screen its colours, its measures and its voice to screen readers. Never knows a lesson,
a service or a record.
"""
