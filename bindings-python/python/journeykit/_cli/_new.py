"""``journeykit new``: a document to begin with."""

from __future__ import annotations

import sys

from .. import _saving
from .._atlas import Atlas
from .._errors import ArgumentError

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from typing import Any

# Titles and names, in each language that a document can begin in.
_TEXTS = {
    "en": ("A customer journey", "Today", "Wanted", "Before", "The first step"),
    "nb": ("En kundereise", "I dag", "Ønsket", "Før", "Det første steget"),
    "sv": ("En kundresa", "I dag", "Önskat", "Före", "Det första steget"),
}


def add_to(commands: Any) -> None:
    parser = commands.add_parser(
        "new",
        help="a document to begin with",
        description="A small document to begin with: a map of today, and one of the wanted future.",
    )
    parser.add_argument("out", metavar="OUT", nargs="?", help="the file to make: standard output unless given")
    parser.add_argument("--title", help="the title of the document")
    parser.add_argument("--lang", choices=tuple(_TEXTS), default="en", help="the language of the document: en unless given")
    parser.set_defaults(run=run)


def run(asked: argparse.Namespace) -> int:
    import os

    title, today, wanted, stage, step = _TEXTS[asked.lang]
    stages = [{"id": "before", "name": stage, "steps": [{"id": "first", "name": step}]}]
    maps = [
        {"id": "today", "title": today, "state": "current", "stages": stages},
        {"id": "wanted", "title": wanted, "state": "future", "derived_from": "today", "stages": stages},
    ]
    text = Atlas.from_dict(
        {"schema_version": "1.0", "title": asked.title or title, "language": asked.lang, "maps": maps}
    ).to_json(indent=2)
    if asked.out is None:
        sys.stdout.write(text)
    elif os.path.lexists(asked.out):
        raise ArgumentError(f"{asked.out}: there is such a file already")
    else:
        _saving.write_whole(asked.out, text.encode())
    return 0
