"""Checks documents: python check.py FILE... [--lang nb]"""

import argparse
import sys

import journeykit


def main():
    parser = argparse.ArgumentParser(description="Checks documents.")
    parser.add_argument("files", nargs="*", metavar="FILE")
    parser.add_argument("--lang", choices=["en", "nb", "nn", "sv", "da"], default="en")
    arguments = parser.parse_args()
    # The same bytes on every machine.
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    good = True
    for file in arguments.files:
        try:
            report = report_of(file, arguments.lang)
        except OSError as error:
            print(f"{file}: {error.strerror}", file=sys.stderr)
            return 2
        print(f"{file}: errors {report.errors}, warnings {report.warnings}, notes {report.infos}")
        for finding in report.findings:
            print(f"  {finding}")
        good = good and report.ok
    return 0 if good else 1


def report_of(file, lang):
    """What the check finds; of a document that is refused, why."""
    try:
        return journeykit.read(file, lang=lang).check(lang=lang)
    except journeykit.ValidationError as error:
        return error.report


if __name__ == "__main__":
    sys.exit(main())
