"""The pretend government: what a citizen's act does to a world of simulated services.

Gives `apply(world, act, pack)`, a new World, and `scene(world, pack)`, what is seen of it.
Never keeps state, reads a clock or a file, or reaches a real office.
"""
