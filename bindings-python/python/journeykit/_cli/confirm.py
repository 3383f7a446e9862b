"""``journeykit confirm``: writes into a document which steps stand for each other."""

from __future__ import annotations

import argparse

import journeykit

from . import documents, files, shown
from .arguments import Commands, add_file, add_lang
from .columns import rows
from .terminal import Failure, Terminal, reason


def add(commands: Commands) -> None:
    parser = commands.add("confirm", "list which steps probably stand for each other, or write answers into the document", run)
    add_file(parser)
    parser.add_argument("before", metavar="BEFORE", help="the id of the map before")
    parser.add_argument("after", metavar="AFTER", help="the id of the map after, which gets the answers")
    parser.add_argument(
        "--suggested",
        metavar="PERCENT",
        type=_percent,
        help="the steps of each suggestion that is at least so certain are the same",
    )
    parser.add_argument(
        "--same",
        metavar="OLD=NEW",
        action="append",
        default=[],
        type=_pair,
        help="the step OLD goes on as the step NEW (may be repeated)",
    )
    parser.add_argument(
        "--gone",
        metavar="OLD",
        action="append",
        default=[],
        help="the step OLD goes, with nothing in its place (may be repeated)",
    )
    parser.add_argument("--out", metavar="OUT", help="the file to write, or - to print it (unless given: the document, anew)")
    add_lang(parser)


def run(arguments: argparse.Namespace, terminal: Terminal) -> int:
    atlas = documents.opened(arguments.file, arguments.lang)
    before, after = arguments.before, arguments.after
    suggested = [
        (each.certainty, each.before, each.after)
        for each in atlas.gap(before, after, lang=arguments.lang).suggestions
        if each.element == "step"
    ]
    same, gone = list(arguments.same), arguments.gone
    if arguments.suggested is not None:
        same += [(old, new) for certainty, old, new in suggested if certainty * 100 >= arguments.suggested]
    elif not same and not gone:
        _list(atlas, arguments, suggested, terminal)
        return 0
    if same or gone:
        atlas = atlas.confirm(before, after, same=same, gone=gone, lang=arguments.lang)
    out = arguments.out or arguments.file
    if same or gone or arguments.out:
        _write(atlas, out, terminal)
    if out != files.STANDARD_INPUT:
        terminal.line(f"{shown.name(out)}: {len(same)} the same, {len(gone)} gone")
    return 0


def _list(
    atlas: journeykit.Atlas, arguments: argparse.Namespace, suggested: list[tuple[float, str, str]], terminal: Terminal
) -> None:
    """What is only suggested, as the gap has it."""
    words = journeykit.labels(arguments.lang)
    if not suggested:
        return terminal.line(words["nothing_found"])

    def told(of: str, step: str) -> str:
        steps = {each.id: each for stage in atlas.maps[of].stages for each in stage.steps}
        return f"{words['quote.open']}{shown.text(steps[step].say('name', arguments.lang))}{words['quote.close']}"

    terminal.line(words["suggestions"])
    cells = [
        [f"{certainty:.0%}", f"{old}={new}", f"{told(arguments.before, old)} → {told(arguments.after, new)}"]
        for certainty, old, new in suggested
    ]
    for line in rows(cells, indent="  "):
        terminal.line(line)


def _write(atlas: journeykit.Atlas, out: str, terminal: Terminal) -> None:
    if out == files.STANDARD_INPUT:
        return terminal.write(shown.data(atlas.to_json(indent=2)))
    try:
        atlas.write(out)
    except OSError as error:
        raise Failure(f"`{shown.name(out)}` can't be written: {reason(error)}") from None


def _percent(word: str) -> float:
    try:
        number = float(word.removesuffix("%"))
    except ValueError:
        number = -1
    if not 0 <= number <= 100:
        raise argparse.ArgumentTypeError("a number from 0 to 100 is wanted")
    return number


def _pair(word: str) -> tuple[str, str]:
    old, equals, new = word.partition("=")
    if not (old and equals and new):
        raise argparse.ArgumentTypeError("two ids with = between them are wanted")
    return old, new
