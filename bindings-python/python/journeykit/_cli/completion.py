"""``journeykit completion``: what shells need to complete words."""

from __future__ import annotations

import argparse

import journeykit

from . import schema
from .arguments import LANGUAGES, PROFILES, Commands, Parser
from .shells import SCRIPTS, Completed, Option
from .terminal import Terminal

# Words that a parser leaves to the core, by the name of the argument.
_WORDS = {"lang": LANGUAGES, "profile": PROFILES, "today": ("none",)}
_FILES = ("file", "files", "out", "html")


def add(commands: Commands) -> None:
    parser = commands.add("completion", "print what a shell needs to complete words", run)
    parser.add_argument("shell", choices=tuple(SCRIPTS), help="the shell; its manual says where the output belongs")


def run(arguments: argparse.Namespace, terminal: Terminal) -> int:
    terminal.write(SCRIPTS[arguments.shell](_commands(arguments.commands)))
    return 0


def _commands(commands: Commands) -> list[Completed]:
    """The commands of the program, as its parser has them."""
    return [_command(name, about, parser) for name, (about, parser) in commands.parsers.items()]


def _command(name: str, about: str, parser: Parser) -> Completed:
    options: list[Option] = []
    words: tuple[str, ...] = ()
    takes_file = False
    for action in parser._actions:
        known = tuple(action.choices or ()) or _WORDS.get(action.dest, ())
        for option in action.option_strings[-1:]:
            options.append(Option(option, action.help or "", action.nargs != 0, action.dest in _FILES, known))
        if not action.option_strings:
            takes_file = takes_file or action.dest in _FILES
            words = words or known
    words = {"rules": tuple(rule["code"] for rule in journeykit.rules()), "schema": schema.NAMES}.get(name, words)
    return Completed(name, about, options, words, takes_file)
