"""``journeykit show``: maps as text that people can read."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import Any

import journeykit

from . import documents, shown
from .arguments import Commands, add_file, add_lang
from .columns import cut, padded, rows, width
from .terminal import Failure, Terminal

_WIDEST = 60


def add(commands: Commands) -> None:
    parser = commands.add("show", "print maps with their stages, steps, emotions, pains and gains", run)
    add_file(parser)
    parser.add_argument("map", nargs="?", metavar="MAP", help="the id of a map (unless given: all maps)")
    add_lang(parser, default=None)


def run(arguments: argparse.Namespace, terminal: Terminal) -> int:
    atlas = documents.opened(arguments.file, arguments.lang)
    lang = arguments.lang or _lang(atlas.language)
    ids = ", ".join(map(shown.name, atlas.maps.ids())) or "none"
    if arguments.map is not None and arguments.map not in atlas.maps:
        raise Failure(f"there is no map `{shown.name(arguments.map)}` (its maps: {ids})")
    words = journeykit.labels(lang)
    lines = [*_heading(_text(atlas, "title", lang), "═")]
    for journey in [atlas.maps[arguments.map]] if arguments.map is not None else atlas.maps:
        lines += ["", *_map(journey, atlas, lang, words)]
    for line in lines:
        terminal.line(line)
    return 0


def _lang(tag: str) -> str:
    """The language of labels that serves a document in this language."""
    try:
        journeykit.labels(tag)
    except journeykit.ArgumentError:
        return "en"
    return tag


def _map(journey: Any, atlas: journeykit.Atlas, lang: str, words: dict[str, str]) -> Iterator[str]:
    state = words.get(f"state.{journey.state}", journey.state)
    yield from _heading(f"{_text(journey, 'title', lang)} ({state}, {shown.name(journey.id)})", "─")
    if question := _text(journey, "question", lang):
        yield question
    for stage in journey.stages:
        yield ""
        yield _text(stage, "name", lang)
        yield from _steps(stage.steps, atlas, lang, words)


def _steps(steps: Any, atlas: journeykit.Atlas, lang: str, words: dict[str, str]) -> Iterator[str]:
    """A line for each step, with its emotion and its channels; below it its pains and gains."""
    heads = rows([[_emotion(step, lang), cut(_text(step, "name", lang), _WIDEST), _channels(step, atlas, lang)] for step in steps], indent="  ")
    shift = " " * (max((width(_emotion(step, lang)) for step in steps), default=0) + 4)
    pain, gain = words["element.pain"], words["element.gain"]
    wide = max(width(pain), width(gain))
    for step, head in zip(steps, heads):
        yield head
        for kind, parts, degree in ((pain, step.pains, "severity"), (gain, step.gains, "strength")):
            for part in parts:
                leaves = f" ({words['leaves']})" if kind == pain and part.exit else ""
                yield f"{shift}{padded(kind, wide)}  {part[degree] or '·'}  {_text(part, 'text', lang)}{leaves}"


def _emotion(step: Any, lang: str) -> str:
    """The emotion from −2 to +2, as the language writes it."""
    emotion = step.experience.emotion if step.experience else None
    if emotion is None:
        return "·"
    told = f"{emotion:+g}" if emotion else "0"
    return told.replace("-", "−").replace(".", "." if lang == "en" else ",")


def _channels(step: Any, atlas: journeykit.Atlas, lang: str) -> str:
    """The names of the channels of a step's touchpoints, each once."""
    ids = dict.fromkeys(touchpoint.channel for touchpoint in step.touchpoints if touchpoint.channel)
    return ", ".join(_text(atlas.channels[each], "name", lang) if each in atlas.channels else shown.name(each) for each in ids)


def _heading(text: str, rule: str) -> Iterator[str]:
    yield text
    yield rule * width(text)


def _text(part: Any, name: str, lang: str) -> str:
    return shown.text(part.say(name, lang))
