"""Where a command prints. Colours stand only on a terminal, and a reader who has enough is no failure."""

from __future__ import annotations

import os
import sys
import time
from typing import TextIO

from . import shown

_STYLES = {"error": "31", "warning": "33", "info": "36", "bold": "1"}
# Fewer files are checked before anybody wonders.
_MANY = 20
_SECONDS_BETWEEN = 0.1


class Failure(Exception):
    """What ends a command: wrong use (2), or a document that can't be used (1). The message is safe to print."""

    def __init__(self, message: str, code: int = 2) -> None:
        super().__init__(message)
        self.code = code


class Terminal:
    """The output and the error output, in UTF-8 and with the same line ends on every machine."""

    def __init__(self) -> None:
        for stream in (sys.stdout, sys.stderr):
            # One that is closed is `None`; one that somebody has put there is left as it is.
            if hasattr(stream, "reconfigure"):
                stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
        self.is_terminal = _is_terminal(sys.stdout)
        self._has_colours = _has_colours(sys.stdout)
        self._open = bool(sys.stdout)

    def line(self, text: str = "") -> None:
        """Prints a line. What it says must be safe to print already (`shown`)."""
        self.write(f"{text}\n")

    def write(self, text: str) -> None:
        """Prints a text, unless whoever reads has closed the pipe."""
        if not self._open:
            return
        try:
            sys.stdout.write(text)
        except OSError as error:
            self.give_up(error)

    def tell(self, message: str) -> None:
        """Prints a line on the error output. If that is closed, there is nowhere left to say it."""
        if not sys.stderr:
            return
        try:
            print(f"journeykit: {message}", file=sys.stderr, flush=True)
        except OSError:
            pass

    def paint(self, text: str, style: str) -> str:
        """A text in a colour, or as it is where there are none."""
        return f"\x1b[{_STYLES[style]}m{text}\x1b[0m" if self._has_colours else text

    def close(self) -> None:
        """Writes what is left, so that nothing fails later."""
        try:
            if self._open and sys.stdout:
                sys.stdout.flush()
        except OSError as error:
            self.give_up(error)

    def give_up(self, error: OSError) -> None:
        """Writes no more. If the reader has gone, that is no failure."""
        self._open = False
        # The interpreter flushes once more when it ends.
        try:
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, sys.stdout.fileno())
            os.close(nowhere)
        except (OSError, ValueError):
            pass
        # Windows tells of a closed pipe as an argument that makes no sense.
        if not isinstance(error, BrokenPipeError) and not (os.name == "nt" and error.errno == 22):
            raise Failure(f"the output can't be written: {reason(error)}") from None


class Progress:
    """How far a command has come with many files, in one line on the error output if that is a terminal."""

    def __init__(self) -> None:
        self.total = 0
        self._at, self._next, self._is_there = 0, 0.0, False
        self._is_possible = _is_terminal(sys.stderr) and os.environ.get("TERM") != "dumb"

    def step(self) -> None:
        """Another file begins."""
        self._at += 1
        if self._is_possible and self.total >= _MANY and time.monotonic() >= self._next:
            self._next = time.monotonic() + _SECONDS_BETWEEN
            self._is_there = True
            print(f"\r\x1b[K{self._at} / {self.total}", end="", file=sys.stderr, flush=True)

    def clear(self) -> None:
        """Takes the line away, for others to stand there."""
        if self._is_there:
            self._is_there = False
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)


def reason(error: OSError) -> str:
    """Why a file can't be read or written, as the system says it, in the form of our messages."""
    told = shown.text(error.strerror or type(error).__name__)
    return f"{told[:1].lower()}{told[1:]}"


def _is_terminal(stream: TextIO) -> bool:
    try:
        return stream.isatty()
    except (AttributeError, ValueError):
        return False


def _has_colours(stream: TextIO) -> bool:
    """Whether colours are wanted: NO_COLOR and FORCE_COLOR decide before the terminal does."""
    asked = os.environ
    if asked.get("NO_COLOR"):
        return False
    if asked.get("FORCE_COLOR"):
        return True
    # Older consoles of Windows show escape sequences as they are.
    understands = os.name != "nt" or "WT_SESSION" in asked
    return _is_terminal(stream) and understands and asked.get("TERM") != "dumb"
