"""``journeykit schema``: the published JSON Schemas."""

from __future__ import annotations

import argparse
import json

import journeykit

from .arguments import Commands
from .terminal import Terminal

NAMES = ("atlas", "gap", "report", "options")


def add(commands: Commands) -> None:
    parser = commands.add("schema", "print the JSON Schema of documents, or of what the package writes", run)
    parser.add_argument(
        "name",
        nargs="?",
        metavar="NAME",
        default="atlas",
        help=f"{', '.join(NAMES)} (unless given: atlas, the schema of documents)",
    )


def run(arguments: argparse.Namespace, terminal: Terminal) -> int:
    terminal.line(json.dumps(journeykit.schema(arguments.name), ensure_ascii=False, indent=2))
    return 0
