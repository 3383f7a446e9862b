"""``journeykit schema``: the published JSON Schemas."""

from __future__ import annotations

from .. import _native

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from typing import Any


def add_to(commands: Any) -> None:
    parser = commands.add_parser("schema", help="the published JSON Schemas", description="A published JSON Schema (2020-12).")
    parser.add_argument(
        "of", nargs="?", default="atlas", choices=("atlas", "gap", "report", "options"), help="of what: atlas unless given"
    )
    parser.set_defaults(run=run)


def run(asked: argparse.Namespace) -> int:
    print(_native.schema(asked.of).rstrip())
    return 0
