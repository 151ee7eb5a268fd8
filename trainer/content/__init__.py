"""What authors write, as frozen values: blocks, rules, services, lessons, texts, identities, packs.

Gives the types every other room speaks in, and a Pack to look things up in.
Never reads a file, asks the time, or knows who is practising.
"""
