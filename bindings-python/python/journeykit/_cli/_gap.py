"""``journeykit gap``: what separates two maps."""

from __future__ import annotations

from .. import _saving
from .._errors import ArgumentError
from . import _inputs, _terminal

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from typing import Any

    from .._atlas import Atlas


def add_to(commands: Any) -> None:
    parser = commands.add_parser(
        "gap",
        help="what separates two maps",
        description="What separates two maps, what gets worse first.",
        epilog="Without BEFORE and AFTER it takes the first current map, and the first future map that comes from it.",
    )
    _inputs.add_file(parser)
    parser.add_argument("maps", metavar="BEFORE AFTER", nargs="*", help="the ids of the two maps")
    _inputs.add_lang(parser, "the report: that of the document unless given")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="the gap as data")
    form.add_argument("--html", metavar="OUT", help="the gap as a page, written to OUT; - is standard output")
    parser.set_defaults(run=run)


def run(asked: argparse.Namespace) -> int:
    atlas = _inputs.atlas(asked.file, asked.lang)
    before, after = chosen(atlas, asked.maps)
    gap = atlas.gap(before, after, lang=asked.lang)
    if asked.html == _inputs.STDIN:
        print(gap.to_html(lang=asked.lang) or "")
    elif asked.html:
        _saving.write_whole(asked.html, (gap.to_html(lang=asked.lang) or "").encode())
    elif asked.json:
        print(_terminal.safe_json(gap.to_json(indent=2)).rstrip())
    else:
        print(gap.to_text(asked.lang).rstrip())
    return 0


def chosen(atlas: Atlas, maps: list[str]) -> tuple[str, str]:
    """The ids of the two maps that are meant."""
    if len(maps) == 2:
        return maps[0], maps[1]
    if maps:
        raise ArgumentError("name two maps, or none")
    current = [each.id for each in atlas.maps if each.state == "current"]
    future = [each for each in atlas.maps if each.state == "future"]
    derived = [each for each in future if each.derived_from in current]
    if derived:
        return str(derived[0].derived_from), str(derived[0].id)
    if current and future:
        return str(current[0]), str(future[0].id)
    raise ArgumentError(f"there is no current map with a future one: name two maps ({', '.join(each.id for each in atlas.maps)})")
