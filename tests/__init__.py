"""The tests, and what they share.

They start Python some hundreds of times. An environment that lets it keep no compiled code, as many containers do, makes
each start compile ours again; so here it keeps it.
"""

import os
import sys

os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False
