"""The devices a citizen uses, pretended: now the browser.

Each shows a Scene, changes with the next one in place, and sends acts. Never knows a lesson or the coach.
"""
