"""The practice place: the coach beside the device, the spotlight, and Show me.

Shows a Practice and sends it acts and calls for help. Decides nothing.
"""
