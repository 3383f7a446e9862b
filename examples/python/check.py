"""Checks documents.

    python check.py FILE... [--lang nb|sv|en|nn|da] [--today 2026-11-22] [--profile future_first] [--json]

With `--json` it prints one line of JSON for each file. It ends with 1 if a document has errors.
"""

import json
import sys

import journeykit
from arguments import parser, visible


def main():
    asked = parser("Checks documents.")
    asked.add_argument("files", nargs="*", metavar="FILE")
    arguments = asked.parse_args()
    words = journeykit.labels(arguments.lang)
    # The same bytes on every machine.
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    good = True
    for file in arguments.files:
        try:
            report = report_of(file, arguments)
        except OSError as error:
            print(f"{visible(file)}: {error.strerror}", file=sys.stderr)
            return 2
        if arguments.json:
            print(f'{{"file":{json.dumps(file, ensure_ascii=False)},"report":{report.to_json()}}}')
        else:
            counts = {"errors": report.errors, "warnings": report.warnings, "notes": report.infos}
            told = [f"{count} {words[f'{word}.one' if count == 1 else word]}" for word, count in counts.items()]
            print("\n  ".join([f"{visible(file)}: {', '.join(told)}", *map(str, report.findings)]))
        good = good and report.ok
    return 0 if good else 1


def report_of(file, arguments):
    """What the check finds; of a document that is refused, why."""
    try:
        atlas = journeykit.read(file, lang=arguments.lang)
    except journeykit.ValidationError as error:
        return error.report
    return atlas.check(lang=arguments.lang, today=arguments.today, profile=arguments.profile)


if __name__ == "__main__":
    sys.exit(main())
