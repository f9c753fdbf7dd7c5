"""Why a build ends."""


class Stop(Exception):
    """The site cannot be built; the text says where and why, in the words of an editor."""
