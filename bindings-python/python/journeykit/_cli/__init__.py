"""The command line: ``journeykit``, or ``python -m journeykit``.

It asks the package, and prints what that answers: what is wrong, what is missing and what separates two journeys is
decided in the core. Importing ``journeykit`` does not import it.
"""

# The modules of the command line, in order: each imports only from those above it, and from the package only its public
# names (tests/test_street.py reads this list).
#
#   shown        texts, names and data as they can be printed
#   terminal     where a command prints: colours, pipes, progress
#   arguments    the parser, and the options that commands share
#   files        the files that words, folders and patterns name
#   documents    reads a document, and says why it can't be used
#   positions    line and column of a JSON Pointer
#   columns      rows in columns, however wide their characters are
#   sarif        findings as SARIF
#   workflow     findings as commands of GitHub's workflows
#   shells       scripts by which shells complete words
#   check        the commands, each in a file that has its name
#   gap          what separates two journeys
#   confirm      answers to suggestions
#   table        lists as tables
#   show         maps as text
#   schema       the JSON Schemas
#   rules        what codes mean
#   new          a document to begin with
#   completion   what shells need
#   program      the program of these commands
#   __init__     where it is started

from __future__ import annotations


def main(words: list[str] | None = None) -> int:
    """Runs the program with the words that follow its name. Returns its exit code: 0, or 1 for a document with findings,
    or 2 for wrong use and for what can't be read."""
    from .program import run

    return run(words)
