"""What runs in the process of the voice: engines, and what plays them. `python -m trainer.speech.talking`.

Gives sound, and news of what is being heard. Nothing of the app is imported here but the messages; licences of engines
(espeak-ng and Piper are under the GPL) stay in this process.
"""
