"""What separates today's journey from the wanted one, as a report that a manager can read.

    python gap.py [FILE [BEFORE AFTER]] [--lang nb|sv|en|nn|da] [--today 2026-11-22] [--profile future_first] [--json]

Without a file it takes `examples/insurance-portal.json`; without maps, the first current map and the first future
one; without a language, English. What a document says in one language only stays in it.
"""

import sys
from pathlib import Path

import journeykit
from arguments import parser, visible


def main():
    asked = parser("What separates today's journey from the wanted one.")
    asked.add_argument("file", nargs="?", metavar="FILE", default=Path(__file__).parents[1] / "insurance-portal.json")
    asked.add_argument("maps", nargs="*", metavar="BEFORE AFTER")
    arguments = asked.parse_args()
    if len(arguments.maps) not in (0, 2):
        asked.error("name two maps, or none")
    # The same bytes on every machine.
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    try:
        print(run(arguments))
    except journeykit.ValidationError as error:
        sys.exit("\n".join(f"  {finding}" for finding in error.findings))
    except journeykit.JourneyError as error:
        sys.exit(str(error))
    except OSError as error:
        print(f"{visible(str(arguments.file))}: {error.strerror}", file=sys.stderr)
        sys.exit(2)


def run(arguments):
    lang = arguments.lang
    atlas = journeykit.read(arguments.file, lang=lang)
    checked = atlas.check(lang=lang, today=arguments.today, profile=arguments.profile)
    checked.raise_for_errors()
    before, after = arguments.maps or (first(atlas, "current"), first(atlas, "future"))
    gap = atlas.gap(before, after, lang=lang)
    if arguments.json:
        return gap.to_json(indent=2).rstrip()
    return gap.to_text(lang=lang).rstrip()


def first(atlas, state):
    for journey in atlas.maps:
        if journey.state == state:
            return journey.id
    sys.exit("there is no current map with a future one: name two maps")


if __name__ == "__main__":
    main()
