"""The exceptions that carry only a message."""


class JourneyError(Exception):
    """The base of all exceptions that this package raises about documents and arguments."""

    __module__ = "journeykit"


class ArgumentError(JourneyError, TypeError, ValueError):
    """An argument has the wrong type, or a value that is not allowed."""

    __module__ = "journeykit"
