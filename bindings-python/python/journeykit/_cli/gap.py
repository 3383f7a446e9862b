"""``journeykit gap``: what separates two journeys."""

from __future__ import annotations

import argparse
import os

import journeykit

from . import documents, shown
from .arguments import Commands, add_file, add_lang, lang_of_labels
from .terminal import Failure, Terminal, reason


def add(commands: Commands) -> None:
    parser = commands.add("gap", "tell what separates two journeys, what gets worse first", run)
    add_file(parser)
    parser.add_argument(
        "maps",
        nargs="*",
        metavar="BEFORE AFTER",
        help="ids of two maps (unless given: the first current map and the first future one)",
    )
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print the gap as data")
    form.add_argument("--html", metavar="OUT", help="write a page to this file, or print it for -")
    add_lang(parser)


def run(arguments: argparse.Namespace, terminal: Terminal) -> int:
    gap = computed(arguments)
    if arguments.json:
        terminal.line(shown.data(gap.to_json(indent=2).rstrip()))
    elif arguments.html:
        _write(_page(gap, arguments.lang), arguments, terminal)
    else:
        terminal.line(gap.to_text(lang=arguments.lang).rstrip())
    return 0


def computed(arguments: argparse.Namespace) -> journeykit.Gap:
    """The gap between the maps that were named, or else between the first current map and the first future one. `Failure`
    for a document with errors."""
    if len(arguments.maps) not in (0, 2):
        arguments.parser.error("name two maps, or none")
    atlas = documents.opened(arguments.file, arguments.lang)
    try:
        atlas.check(lang=arguments.lang).raise_for_errors()
    except journeykit.ValidationError as error:
        raise documents.refused(arguments.file, error) from None
    before, after = arguments.maps or (_first(atlas, "current"), _first(atlas, "future"))
    return atlas.gap(before, after, lang=arguments.lang)


def _first(atlas: journeykit.Atlas, state: str) -> str:
    found = next((each.id for each in atlas.maps if each.state == state), None)
    if found is None:
        ids = ", ".join(map(shown.name, atlas.maps.ids())) or "none"
        raise Failure(f"there is no current map with a future one (name two of the maps: {ids})")
    return found


def _page(gap: journeykit.Gap, lang: str) -> str:
    """The gap as a page of its own."""
    title = gap.to_text(lang=lang).partition("\n")[0]
    for character, entity in {"&": "&amp;", "<": "&lt;", ">": "&gt;"}.items():
        title = title.replace(character, entity)
    head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width">'
    return f'<!doctype html>\n<html lang="{lang_of_labels(lang)}">\n<head>{head}<title>{title}</title></head>\n<body>{gap.to_html(lang)}</body>\n</html>\n'


def _write(page: str, arguments: argparse.Namespace, terminal: Terminal) -> None:
    out = arguments.html
    if out == "-":
        return terminal.write(page)
    try:
        if os.path.exists(out) and os.path.exists(arguments.file) and os.path.samefile(out, arguments.file):
            raise Failure(f"`{shown.name(out)}` is the document itself (name another file for the page)")
        with open(out, "w", encoding="utf-8", newline="\n") as file:
            file.write(page)
    except OSError as error:
        raise Failure(f"`{shown.name(out)}` can't be written: {reason(error)}") from None
