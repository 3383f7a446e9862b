"""The parser of the program, and the options that commands share."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from typing import Any, NoReturn

import journeykit

from . import shown
from .terminal import Terminal

LANGUAGES = ("en", "nb", "nn", "sv", "da")
PROFILES = ("current_first", "future_first", "iterative")


class Parser(argparse.ArgumentParser):
    """A parser whose messages are one line that is safe to print."""

    def __init__(self, **options: Any) -> None:
        super().__init__(allow_abbrev=False, **options)

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {shown.name(message)} (see `{self.prog} --help`)\n")

    def _print_message(self, message: str, file: Any = None) -> None:
        """Prints help, the version or an error. An output that can't be written is not passed over."""
        if message and file is sys.stdout:
            file.write(message)
        else:
            super()._print_message(message, file)


class Commands:
    """The commands of the program, each with its parser and with what it does."""

    def __init__(self, top: Parser) -> None:
        self._added = top.add_subparsers(title="commands", metavar="COMMAND", required=True)
        self.parsers: dict[str, tuple[str, Parser]] = {}

    def add(self, name: str, about: str, run: Callable[[argparse.Namespace, Terminal], int]) -> Parser:
        """Adds a command, which `run` runs to an exit code. `about` says in lower case and without a full stop what it
        does."""
        parser: Parser = self._added.add_parser(name, help=about, description=f"{about[:1].upper()}{about[1:]}.")
        parser.set_defaults(run=run, parser=parser)
        self.parsers[name] = about, parser
        return parser


def add_file(parser: Parser) -> None:
    """The document of a command."""
    parser.add_argument("file", metavar="FILE", help="a document, or - for the standard input")


def add_lang(parser: Parser, default: str | None = "en") -> None:
    """The language of messages and labels."""
    usual = default or "that of the document"
    parser.add_argument(
        "--lang", metavar="TAG", default=default, help=f"of messages and labels: {', '.join(LANGUAGES)} (unless given: {usual})"
    )


def lang_of_labels(tag: str) -> str:
    """The language of labels that a tag such as nb-NO stands for; `ArgumentError` if there is none."""
    labels = journeykit.labels(tag)
    return next(lang for lang in LANGUAGES if journeykit.labels(lang) == labels)


def lang_of_messages(tag: str) -> str:
    """The language, en, nb or sv, in which messages come to readers of another: that of what is said of no document."""
    try:
        journeykit.Atlas.from_json("", lang=tag)
    except journeykit.ValidationError as error:
        return str(error.findings[0].to_dict().get("lang", "en"))
    return "en"
