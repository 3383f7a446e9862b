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
            findings = findings_of(file, arguments.lang)
        except OSError as error:
            print(f"{file}: {error.strerror}", file=sys.stderr)
            return 2
        errors, warnings, notes = (sum(found.severity == each for found in findings) for each in ("error", "warning", "info"))
        print(f"{file}: errors {errors}, warnings {warnings}, notes {notes}")
        for finding in findings:
            hint = f" ({finding.hint})" if finding.hint else ""
            print(f"  {finding.severity} {finding.code} at `{finding.pointer}`: {finding.message}{hint}")
        good = good and not errors
    return 0 if good else 1


def findings_of(file, lang):
    """What the check finds; of a document that is refused, why."""
    try:
        return journeykit.read(file, lang=lang).check(lang=lang).findings
    except journeykit.ValidationError as error:
        return error.findings


if __name__ == "__main__":
    sys.exit(main())
