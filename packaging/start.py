"""Where the packaged program begins."""

import multiprocessing
import sys

if __name__ == "__main__":
    multiprocessing.freeze_support()  # where a child process begins; it does not come back
    sys.argv[0] = "digitpad"  # Qt names windows by it, argparse the usage

    from digitpad.cli import main

    sys.exit(main())
