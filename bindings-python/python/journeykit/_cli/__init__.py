"""The command line of the format: checks documents, compares maps, and shows what stands in them.

Everything that decides is in the package; a command reads its arguments, asks, and prints.
"""

# The modules, in order: each imports only from those above it (tests/test_street.py reads this list).
#
#   _terminal     what is printed, and in which colours
#   _inputs       the documents that arguments name
#   _positions    lines and columns of JSON Pointers
#   _sarif        reports for tools that show findings beside the code
#   _check        journeykit check
#   _gap          journeykit gap
#   _confirm      journeykit confirm
#   _table        journeykit table
#   _show         journeykit show
#   _schema       journeykit schema
#   _rules        journeykit rules
#   _new          journeykit new
#   _completion   journeykit completion
#   __init__      the program

from __future__ import annotations

import argparse
import sys

from .._errors import ArgumentError, JourneyError
from .._native import __version__
from .._report import ValidationError
from . import _check, _completion, _confirm, _gap, _inputs, _new, _rules, _schema, _show, _table, _terminal

COMMANDS = (_check, _gap, _confirm, _table, _show, _new, _schema, _rules, _completion)


def parser() -> argparse.ArgumentParser:
    """What the program understands."""
    parser = argparse.ArgumentParser(
        prog="journeykit",
        description="Customer journey maps as data.",
        epilog="It ends with 0 if all is well, with 1 if there are findings, and with 2 if it could not do what it was asked.",
    )
    parser.add_argument("--version", action="version", version=f"journeykit {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for command in COMMANDS:
        command.add_to(commands)
    return parser


def main(arguments: list[str] | None = None) -> int:
    """Runs the program and tells how it ended."""
    asked = parser().parse_args(arguments)
    _terminal.prepare()
    try:
        done: int = asked.run(asked)
        sys.stdout.flush()
        return done
    except ValidationError as error:
        _terminal.complain(*map(str, error.findings))
    except (ArgumentError, JourneyError) as error:
        _terminal.complain(str(error))
    except BrokenPipeError:
        # Who reads has enough. Python would complain once more when it ends.
        _terminal.close()
        return 0
    except OSError as error:
        _terminal.complain(_inputs.problem(error))
    except KeyboardInterrupt:
        return 130
    return 2
