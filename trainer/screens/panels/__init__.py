"""The panels that open under the top bar: text size and colours. They push the place down, and act at once.

A panel gives `first_focus()` and the signals closed, said, refused and settings_asked; the window shows one at a time.
"""
