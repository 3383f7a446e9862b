"""``journeykit rules``: what the codes of findings mean."""

from __future__ import annotations

import argparse
import json
from typing import Any

import journeykit

from . import shown
from .arguments import Commands, add_lang, lang_of_messages
from .columns import rows
from .terminal import Failure, Terminal


def add(commands: Commands) -> None:
    parser = commands.add("rules", "tell what the codes of findings mean, and where the rules come from", run)
    parser.add_argument(
        "code",
        nargs="?",
        metavar="CODE",
        help="a code, such as json.bom, or what codes begin with, such as json (unless given: all rules)",
    )
    parser.add_argument("--json", action="store_true", help="print the rules as data")
    add_lang(parser)


def run(arguments: argparse.Namespace, terminal: Terminal) -> int:
    lang = lang_of_messages(arguments.lang)
    code = arguments.code
    found = [rule for rule in journeykit.rules() if code is None or rule["code"] == code or rule["code"].startswith(f"{code}.")]
    if not found:
        raise Failure(f"there is no rule `{shown.name(code)}` (`journeykit rules` lists all)")
    if arguments.json:
        terminal.line(json.dumps(found, ensure_ascii=False, indent=2))
    elif found[0]["code"] == code:
        _describe(found[0], lang, terminal)
    else:
        for line in rows([[rule["code"], rule["severity"], rule["message"][lang]] for rule in found]):
            terminal.line(line)
    return 0


def _describe(rule: dict[str, Any], lang: str, terminal: Terminal) -> None:
    told = {**rule, "message": rule["message"][lang]}
    for line in rows([[name, told[name]] for name in ("code", "severity", "level", "message", "source", "since", "url")]):
        terminal.line(line)
