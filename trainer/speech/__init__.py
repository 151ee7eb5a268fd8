"""What is heard: texts and advice as utterances, and the engines that say them.

Gives utterances that tests can read, and a Voice in a process of its own.
Never decides what to say, and never makes anyone wait.
"""
