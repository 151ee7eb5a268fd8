"""`python -m trainer` is the command `trainer`; a packaged app starts itself so to be the process of the voice."""

import sys

if __name__ == "__main__":
    if sys.argv[1:] == ["--speak"]:
        from trainer.speech.talking.__main__ import main
    else:
        from trainer.cli import main
    sys.exit(main())
