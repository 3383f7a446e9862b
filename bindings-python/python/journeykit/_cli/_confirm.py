"""``journeykit confirm``: answers what a gap could only suggest."""

from __future__ import annotations

import sys

from .. import _saving
from .._errors import ArgumentError
from . import _gap, _inputs, _terminal

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from typing import Any

    from .._atlas import Atlas


def add_to(commands: Any) -> None:
    parser = commands.add_parser(
        "confirm",
        help="answer which steps stand for each other",
        description="Writes down which steps of two maps stand for each other, and which ones go. Without answers it lists "
        "what the gap suggests.",
    )
    _inputs.add_file(parser)
    parser.add_argument("maps", metavar="BEFORE AFTER", nargs="*", help="the ids of the two maps")
    parser.add_argument("--same", metavar="OLD=NEW", action="append", default=[], help="a step before, and the one that stands for it")
    parser.add_argument("--gone", metavar="OLD", action="append", default=[], help="a step before that goes, with nothing in its place")
    parser.add_argument("--out", metavar="OUT", help="where the document is written: over FILE unless given; - is standard output")
    _inputs.add_lang(parser)
    parser.set_defaults(run=run)


def run(asked: argparse.Namespace) -> int:
    atlas = _inputs.atlas(asked.file, asked.lang)
    before, after = _gap.chosen(atlas, asked.maps)
    if not asked.same and not asked.gone:
        print(_suggestions(atlas, before, after, asked.lang))
        return 0
    same = [_pair(each) for each in asked.same]
    confirmed = atlas.confirm(before, after, same=same, gone=asked.gone, lang=asked.lang)
    out = asked.out or asked.file
    text = confirmed.to_json(indent=2)
    if out == _inputs.STDIN:
        sys.stdout.write(text)
    else:
        _saving.write_whole(out, text.encode())
    return 0


def _pair(text: str) -> tuple[str, str]:
    old, equals, new = text.partition("=")
    if not equals or not old or not new:
        raise ArgumentError(f"`{text}` is no pair of steps: write OLD=NEW")
    return old, new


def _suggestions(atlas: Atlas, before: str, after: str, lang: str | None) -> str:
    """What the gap suggests, the most certain first, as options of this command with the names of the steps."""
    gap = atlas.gap(before, after, lang=lang)
    names = {id: {step.id: step.say("name", lang) for stage in atlas.maps[id].stages for step in stage.steps} for id in (before, after)}
    rows = []
    for pair in gap.suggestions:
        old, new = names[before].get(pair.before, ""), names[after].get(pair.after, "")
        rows.append([f"--same {pair.before}={pair.after}", f"{pair.certainty:.2f}", _terminal.safe(f"{old} = {new}")])
    return _terminal.columns(rows) if rows else "nothing is suggested"
