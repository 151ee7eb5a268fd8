"""The audit of all there is: every place of the app and every page of a pack, in every state and setting.

Gives the command `trainer audit`, and the same walk to tests.
Never judges by itself: the rules stand in `access`.
"""
