"""The program: its parser, its commands, and how it ends."""

from __future__ import annotations

import argparse

import journeykit

from . import check, completion, confirm, gap, new, rules, schema, show, table
from .arguments import Commands, Parser
from .terminal import Failure, Terminal

_COMMANDS = (check, gap, confirm, table, show, schema, rules, new, completion)
# What shells use for a program that was interrupted.
_INTERRUPTED = 130


def run(words: list[str] | None) -> int:
    """Runs the command that the words name; without words, that of the command line. Returns the exit code."""
    terminal = Terminal()
    try:
        return _run(words, terminal)
    except Failure as failure:
        terminal.tell(str(failure))
        return failure.code
    except KeyboardInterrupt:
        return _INTERRUPTED


def _run(words: list[str] | None, terminal: Terminal) -> int:
    try:
        arguments = _arguments(words, terminal)
        code: int = arguments.run(arguments, terminal) if arguments else 0
        return code
    except journeykit.JourneyError as error:
        # An id, a table or an option that is not there; documents that are refused were caught where they were read.
        raise Failure(str(error)) from None
    finally:
        terminal.close()


def _arguments(words: list[str] | None, terminal: Terminal) -> argparse.Namespace | None:
    """What the words ask for; `None` if nobody reads the help that they ask for."""
    try:
        return parser().parse_args(words)
    except OSError as error:
        terminal.give_up(error)
        return None


def parser() -> Parser:
    """The parser of the whole program."""
    top = Parser(
        prog="journeykit",
        description="Customer journey maps as data: check them, and see what separates two journeys.",
        epilog="exit codes: 0 all is well, 1 findings, or a document that is refused, 2 wrong use, or a file that can't be read",
    )
    top.add_argument("--version", action="version", version=f"journeykit {journeykit.__version__}")
    commands = Commands(top)
    top.set_defaults(commands=commands)
    for each in _COMMANDS:
        each.add(commands)
    return top
