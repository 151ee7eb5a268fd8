"""How things are said, one module a language: RULES, each a shape that is said otherwise than written, and how.

A module of this room is found by its name, the language's tag: `en`, `de`. Shapes are tried in their order.
"""
