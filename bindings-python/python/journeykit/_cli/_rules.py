"""``journeykit rules``: what findings mean."""

from __future__ import annotations

from difflib import get_close_matches

from .. import _native
from .._errors import ArgumentError
from . import _inputs, _terminal

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from typing import Any


def add_to(commands: Any) -> None:
    parser = commands.add_parser(
        "rules",
        help="what findings mean",
        description="All codes of findings; or what one of them says, what to do about it, and where it comes from.",
    )
    parser.add_argument("code", metavar="CODE", nargs="?", help="such as step.name_missing")
    _inputs.add_lang(parser)
    parser.set_defaults(run=run)


def run(asked: argparse.Namespace) -> int:
    rules = {rule["code"]: rule for rule in _native.rules()}
    # Messages are written in three languages; the others' readers understand the nearest.
    language = {None: "en", "nn": "nb", "da": "nb"}.get(asked.lang, asked.lang)
    if asked.code is None:
        print(_terminal.columns([[code, rule["severity"], rule["message"][language]] for code, rule in rules.items()]))
        return 0
    rule = rules.get(asked.code)
    if rule is None:
        near = get_close_matches(asked.code, rules, 1)
        raise ArgumentError(f"there is no rule `{asked.code}`" + (f" (did you mean `{near[0]}`?)" if near else ""))
    hints = [f"  {hint}" for hint in rule["hints"][language]]
    print("\n".join([f"{rule['code']} ({rule['severity']})", f"  {rule['message'][language]}", *hints, f"  {rule['source']}"]))
    return 0
