"""The tests, and what they share.

They start Python some hundreds of times. Where it may keep no compiled code, as in many containers, each start would
compile ours again; so here it keeps it.
"""

import os
import sys

os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False
