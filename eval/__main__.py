"""`python -m eval …` is `kutip eval …`."""

import sys

from rag.__main__ import main

if __name__ == "__main__":
    sys.argv[1:1] = ["eval"]
    main()
