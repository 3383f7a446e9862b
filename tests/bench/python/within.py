"""A time limit for what may take hours."""

import signal


class TooLong(BaseException):
    """No `Exception`, so that nobody swallows it."""


def within(seconds, call):
    """What the call gives, or `None` if it was given up. Where the system has no timer, there is no limit."""
    if not hasattr(signal, "setitimer"):
        return call()

    def stop(*_):
        raise TooLong

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        return call()
    except TooLong:
        return None
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
