"""Handrail: practise public e-services on simulated ones, until you need no help.

Nothing done here reaches a real office, and everything can be undone.
"""
