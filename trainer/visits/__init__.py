"""Who is here, and what they are doing: a visit, and the practice in it.

Gives Practice, the one gate through which anything happens in a lesson.
Never knows Qt, and never asks the disk while a person waits.
"""
