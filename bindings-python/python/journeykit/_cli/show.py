"""``journeykit show``: maps as text that people can read."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import Any

import journeykit

from . import documents, shown
from .arguments import Commands, add_file, add_lang, lang_of_labels
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
    ids = ", ".join(map(shown.name, atlas.maps.ids())) or "none"
    if arguments.map is not None and arguments.map not in atlas.maps:
        raise Failure(f"there is no map `{shown.name(arguments.map)}` (its maps: {ids})")
    page = _Page(atlas, arguments.lang)
    lines = [*_heading(page.text(atlas, "title"), "═")]
    for journey in [atlas.maps[arguments.map]] if arguments.map is not None else atlas.maps:
        lines += ["", *page.map(journey)]
    for line in lines:
        terminal.line(line)
    return 0


class _Page:
    """A document that is shown in a language, or else in its own."""

    def __init__(self, atlas: journeykit.Atlas, lang: str | None) -> None:
        self._atlas, self._lang = atlas, lang
        try:
            self._labels_lang = lang_of_labels(lang or atlas.language)
        except journeykit.ArgumentError:
            # The document is in a language that has no labels.
            self._labels_lang = "en"
        self._words = journeykit.labels(self._labels_lang)

    def text(self, part: Any, name: str) -> str:
        """A text of a part; an empty one if it has none."""
        return shown.text(part.say(name, self._lang))

    def map(self, journey: Any) -> Iterator[str]:
        """The lines of a map."""
        state = self._words.get(f"state.{journey.state}", journey.state)
        wide = max((width(self._emotion(step)) for stage in journey.stages for step in stage.steps), default=0)
        yield from _heading(f"{self.text(journey, 'title')} ({state}, {shown.name(journey.id)})", "─")
        if question := self.text(journey, "question"):
            yield question
        for stage in journey.stages:
            yield ""
            yield self.text(stage, "name")
            yield from self._steps(stage.steps, wide)

    def _steps(self, steps: Any, wide: int) -> Iterator[str]:
        """A line for each step, with its emotion (`wide` columns) and its channels; below it what single personas feel, its
        pains and its gains."""
        cells = [[self._emotion(step).rjust(wide), cut(self.text(step, "name"), _WIDEST), self._channels(step)] for step in steps]
        pain, gain = self._words["element.pain"], self._words["element.gain"]
        kinds = max(width(pain), width(gain))
        shift = " " * (wide + 4)
        for step, head in zip(steps, rows(cells, indent="  ")):
            yield head
            for each in step.persona_experiences:
                if each.emotion is not None:
                    yield f"{shift}{self._number(each.emotion)}  {self._named(self._atlas.personas, each.persona)}"
            for kind, parts, degree in ((pain, step.pains, "severity"), (gain, step.gains, "strength")):
                for part in parts:
                    leaves = f" ({self._words['leaves']})" if kind == pain and part.exit else ""
                    yield f"{shift}{padded(kind, kinds)}  {part[degree] or '·'}  {self.text(part, 'text')}{leaves}"

    def _emotion(self, step: Any) -> str:
        emotion = step.experience.emotion if step.experience else None
        return "·" if emotion is None else self._number(emotion)

    def _number(self, emotion: float) -> str:
        """An emotion from −2 to +2, as the language of the labels writes it."""
        told = f"{emotion:+g}" if emotion else "0"
        return told.replace("-", "−").replace(".", "." if self._labels_lang == "en" else ",")

    def _channels(self, step: Any) -> str:
        """The names of the channels of a step's touchpoints, each once."""
        ids = dict.fromkeys(touchpoint.channel for touchpoint in step.touchpoints if touchpoint.channel)
        return ", ".join(self._named(self._atlas.channels, each) for each in ids)

    def _named(self, parts: Any, id: str) -> str:
        """The name of the part with this id."""
        return self.text(parts[id], "name") if id in parts else shown.name(id)


def _heading(text: str, rule: str) -> Iterator[str]:
    yield text
    yield rule * width(text)
