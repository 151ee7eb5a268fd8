"""The faces of blocks: one file a kind, each a widget that shows an item, changes with it in place, and sends acts.

Gives `face.widget(block, item, hands)`; `every` knows all kinds. Never knows a lesson, a rule or what an act leads to.
"""
