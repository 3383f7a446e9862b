"""``journeykit show``: a document, or a map of it, as text."""

from __future__ import annotations

from .. import _native
from . import _inputs, _terminal

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from typing import Any

    from .._atlas import Atlas


def add_to(commands: Any) -> None:
    parser = commands.add_parser(
        "show",
        help="the maps of a document, or one map, as text",
        description="The maps of a document; or the stages and steps of one map, how they feel, and what is bad and good there.",
    )
    _inputs.add_file(parser)
    parser.add_argument("map", metavar="MAP", nargs="?", help="the id of a map")
    _inputs.add_lang(parser, "texts and labels: that of the document unless given")
    parser.set_defaults(run=run)


def run(asked: argparse.Namespace) -> int:
    atlas = _inputs.atlas(asked.file, asked.lang)
    lang = asked.lang or (atlas.language if atlas.language in _inputs.LANGUAGES else "en")
    print(_terminal.columns(_maps(atlas, lang)) if asked.map is None else "\n".join(_lines(atlas, asked.map, lang)))
    return 0


def _maps(atlas: Atlas, lang: str) -> list[list[str]]:
    labels = _native.labels(lang)
    headings = ["", labels["state"], labels["heading.stage"], labels["heading.step"], _text(atlas, "title", lang)]
    rows = [[_terminal.safe(heading) for heading in headings]]
    for each in atlas.maps:
        steps = sum(len(stage.steps) for stage in each.stages)
        row = [each.id, labels[f"state.{each.state}"], str(len(each.stages)), str(steps), _text(each, "title", lang)]
        rows.append([_terminal.safe(cell) for cell in row])
    return rows


def _lines(atlas: Atlas, id: str, lang: str) -> list[str]:
    chosen = _inputs.map_of(atlas, id)
    lines = [_text(chosen, "title", lang)]
    for stage in chosen.stages:
        lines += ["", _text(stage, "name", lang)]
        for step in stage.steps:
            lines.append(f"  {_emotion(step, lang):>4}  {_text(step, 'name', lang)}")
            lines += [f"          - {_text(pain, 'text', lang)}" for pain in step.pains]
            lines += [f"          + {_text(gain, 'text', lang)}" for gain in step.gains]
    return lines


def _emotion(step: Any, lang: str) -> str:
    """How the step feels, from -2 to +2; nothing if nobody has said."""
    emotion = step.experience.emotion if step.experience else None
    if emotion is None:
        return ""
    figure = f"{emotion:+g}" if emotion else "0"
    return figure if lang == "en" else figure.replace(".", ",")


def _text(part: Any, name: str, lang: str) -> str:
    return _terminal.safe(part.say(name, lang) or "")
