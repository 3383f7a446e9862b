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
    wide = max((width(_emotion(step, lang)) for stage in journey.stages for step in stage.steps), default=0)
    yield from _heading(f"{_text(journey, 'title', lang)} ({state}, {shown.name(journey.id)})", "─")
    if question := _text(journey, "question", lang):
        yield question
    for stage in journey.stages:
        yield ""
        yield _text(stage, "name", lang)
        yield from _steps(stage.steps, wide, atlas, lang, words)


def _steps(steps: Any, wide: int, atlas: journeykit.Atlas, lang: str, words: dict[str, str]) -> Iterator[str]:
    """A line for each step, with its emotion (`wide` columns) and its channels; below it what single personas feel, its
    pains and its gains."""
    cells = [[_emotion(step, lang).rjust(wide), cut(_text(step, "name", lang), _WIDEST), _channels(step, atlas, lang)] for step in steps]
    pain, gain = words["element.pain"], words["element.gain"]
    kinds = max(width(pain), width(gain))
    shift = " " * (wide + 4)
    for step, head in zip(steps, rows(cells, indent="  ")):
        yield head
        for each in step.persona_experiences:
            if each.emotion is not None:
                yield f"{shift}{_number(each.emotion, lang)}  {_named(atlas.personas, each.persona, lang)}"
        for kind, parts, degree in ((pain, step.pains, "severity"), (gain, step.gains, "strength")):
            for part in parts:
                leaves = f" ({words['leaves']})" if kind == pain and part.exit else ""
                yield f"{shift}{padded(kind, kinds)}  {part[degree] or '·'}  {_text(part, 'text', lang)}{leaves}"


def _emotion(step: Any, lang: str) -> str:
    """The emotion from −2 to +2, as the language writes it."""
    emotion = step.experience.emotion if step.experience else None
    return "·" if emotion is None else _number(emotion, lang)


def _number(emotion: float, lang: str) -> str:
    told = f"{emotion:+g}" if emotion else "0"
    return told.replace("-", "−").replace(".", "." if lang == "en" else ",")


def _channels(step: Any, atlas: journeykit.Atlas, lang: str) -> str:
    """The names of the channels of a step's touchpoints, each once."""
    ids = dict.fromkeys(touchpoint.channel for touchpoint in step.touchpoints if touchpoint.channel)
    return ", ".join(_named(atlas.channels, each, lang) for each in ids)


def _named(parts: Any, id: str, lang: str) -> str:
    """The name of the part with this id."""
    return _text(parts[id], "name", lang) if id in parts else shown.name(id)


def _heading(text: str, rule: str) -> Iterator[str]:
    yield text
    yield rule * width(text)


def _text(part: Any, name: str, lang: str) -> str:
    return shown.text(part.say(name, lang))
