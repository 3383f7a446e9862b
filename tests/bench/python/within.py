"""A time limit for what may take hours, in time of the processor, as it is measured."""

import signal


class TooLong(BaseException):
    """No `Exception`, so that nobody swallows it."""


def within(seconds, call):
    """What the call gives, or `None` if it was given up. Where the system has no timer, there is no limit."""
    if not hasattr(signal, "setitimer"):
        return call()

    def stop(*_):
        raise TooLong

    before = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        return call()
    except TooLong:
        return None
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
