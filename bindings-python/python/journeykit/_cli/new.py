"""``journeykit new``: a small document to begin with."""

from __future__ import annotations

import argparse
from typing import Any

import journeykit

from . import shown
from .arguments import Commands
from .terminal import Terminal

# The texts of the document, by the ids of what they stand in.
_WORDS = {
    "en": {
        "title": "A journey to begin with",
        "question": "Why do new customers give up before they have got started?",
        "today": "Getting started, today",
        "wanted": "Getting started, as it should be",
        "before": "Before the order",
        "after": "After the order",
        "search": "Looks for what fits",
        "order": "Orders by telephone",
        "wait": "Waits for an answer",
        "silence": "Nobody says when it comes",
        "kindness": "Whoever answers is kind and takes the time",
        "receipt": "Sees at once when it comes",
        "telephone": "Telephone",
        "call": "Takes the order, and promises an answer",
    },
    "nb": {
        "title": "En kundereise å begynne med",
        "question": "Hvorfor gir nye kunder opp før de har kommet i gang?",
        "today": "Å komme i gang, i dag",
        "wanted": "Å komme i gang, slik det bør være",
        "before": "Før bestillingen",
        "after": "Etter bestillingen",
        "search": "Leter etter det som passer",
        "order": "Bestiller på telefon",
        "wait": "Venter på svar",
        "silence": "Ingen sier når det kommer",
        "kindness": "Den som svarer, er vennlig og tar seg tid",
        "receipt": "Ser med en gang når det kommer",
        "telephone": "Telefon",
        "call": "Tar imot bestillingen og lover svar",
    },
    "sv": {
        "title": "En kundresa att börja med",
        "question": "Varför ger nya kunder upp innan de har kommit i gång?",
        "today": "Att komma i gång, i dag",
        "wanted": "Att komma i gång, som det borde vara",
        "before": "Före beställningen",
        "after": "Efter beställningen",
        "search": "Letar efter det som passar",
        "order": "Beställer per telefon",
        "wait": "Väntar på svar",
        "silence": "Ingen säger när det kommer",
        "kindness": "Den som svarar är vänlig och tar sig tid",
        "receipt": "Ser direkt när det kommer",
        "telephone": "Telefon",
        "call": "Tar emot beställningen och lovar svar",
    },
}


def add(commands: Commands) -> None:
    parser = commands.add("new", "print a small document to begin with", run)
    parser.add_argument("title", nargs="?", metavar="TITLE", help="the title of the document")
    parser.add_argument("--lang", choices=tuple(_WORDS), default="en", help="of the document (unless given: en)")


def run(arguments: argparse.Namespace, terminal: Terminal) -> int:
    words = _WORDS[arguments.lang]
    title = arguments.title if arguments.title is not None else words["title"]
    channels = [journeykit.Channel(id="telephone", name=words["telephone"], kind="phone")]
    atlas = journeykit.Atlas(title=title, language=arguments.lang, channels=channels, maps=_maps(words))
    terminal.line(shown.data(atlas.to_json(indent=2).rstrip()))
    return 0


def _maps(words: dict[str, str]) -> list[Any]:
    def step(id: str, emotion: int, **members: Any) -> dict[str, Any]:
        return {"id": id, "name": words[id], "experience": {"emotion": emotion}, **members}

    silence = {"id": "silence", "text": words["silence"], "severity": 4}
    kindness = {"id": "kindness", "text": words["kindness"], "strength": 3}
    search = {"id": "before", "name": words["before"], "steps": [step("search", 0)]}
    ordered = {"id": "after", "name": words["after"]}
    call = {"id": "call", "channel": "telephone", "provider_activity": words["call"]}
    order = step("order", 1, gains=[kindness], touchpoints=[call])
    today = [order, step("wait", -2, kind="wait", pains=[silence])]
    wanted = [order, step("receipt", 2, replaces=["wait"], complete=True)]
    return [
        {
            "id": "today",
            "title": words["today"],
            "state": "current",
            "question": words["question"],
            "stages": [search, {**ordered, "steps": today}],
        },
        {
            "id": "wanted",
            "title": words["wanted"],
            "state": "future",
            "derived_from": "today",
            "question": words["question"],
            "stages": [search, {**ordered, "steps": wanted}],
        },
    ]
