"""What separates today's journey from the wanted one, as a report that a manager can read.

    python gap.py [FILE [BEFORE AFTER]] [--lang nb|sv|en|nn|da] [--today 2026-11-22] [--profile future_first] [--json]

Without a file it takes `examples/insurance-portal.json`; without maps, the first current map and the first future
one; without a language, English. What a document says in one language only stays in it.
"""

import re
import sys
from dataclasses import dataclass
from pathlib import Path

import journeykit
from arguments import parser

# Control characters, separators of lines, and controls of the direction of writing.
UNSAFE = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")


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
        print(f"{arguments.file}: {error.strerror}", file=sys.stderr)
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
    return Report(atlas, gap, checked, lang).text()


def first(atlas, state):
    for journey in atlas.maps:
        if journey.state == state:
            return journey.id
    sys.exit("there is no current map with a future one: name two maps")


@dataclass
class Report:
    """The report, section by section: each gives its lines."""

    atlas: journeykit.Atlas
    gap: journeykit.Gap
    checked: journeykit.Report
    lang: str

    def __post_init__(self):
        self.words = journeykit.labels(self.lang)
        self.before = self.names(self.atlas.maps[self.gap.before])
        self.after = self.names(self.atlas.maps[self.gap.after])

    def text(self):
        title = " → ".join(self.say(self.atlas.maps[id], "title") for id in (self.gap.before, self.gap.after))
        lines = [title, "═" * len(title), f"{self.words['checked']}: {self.counted('warnings', self.checked.warnings)}"]
        sections = {
            "in_short": self.in_short(),
            "experience": self.experience(),
            "regressions": self.regressions(),
            "pains": self.pains(),
            "gains": self.gains(),
            "changes": self.changes(),
            "funding": self.funding(),
            "unpaid": self.unpaid(),
            "idle": self.idle(),
        }
        for heading, section in sections.items():
            shown = [f"  {line}" for line in section]
            # That nothing changes is worth telling too.
            if shown or heading == "changes":
                lines += ["", self.words[heading], "─" * len(self.words[heading]), *shown]
        return "\n".join(lines)

    def say(self, part, member):
        """A text of the document, on one line that is safe to print."""
        return UNSAFE.sub(" ", re.split(r"\r?\n", part.say(member, self.lang))[0])

    def percent(self, share):
        return f"{share * 100:.0f}{'' if self.lang == 'en' else chr(0xA0)}%"

    def number(self, number):
        text = "0.0" if abs(number) < 0.05 else f"{number:+.1f}".replace("-", "−")
        return text if self.lang == "en" else text.replace(".", ",")

    def in_short(self):
        summary = self.gap.summary
        if summary.distance is not None:
            yield f"{self.words['distance']}: {self.percent(summary.distance)}"
        counts = {count.element: count for count in summary.elements}
        for element in ("stage", "step", "touchpoint"):
            if element in counts:
                parts = {kind: counts[element][kind] for kind in ("added", "removed", "changed", "moved")}
                told = [f"{count} {self.change(kind, element, count)}" for kind, count in parts.items() if count]
                if element == "step":
                    parts = {"split": summary.splits, "merged": summary.merges}
                    told += [self.counted(part, count) for part, count in parts.items() if count]
                yield f"{self.words['heading.' + element]}: {', '.join(told)}"
        if summary.elimination_rate is not None:
            yield f"{self.words['elimination']}: {self.percent(summary.elimination_rate)}"

    def experience(self):
        width = max(len(self.words["before"]), len(self.words["after"]))
        for side in ("before", "after"):
            curve, figures = self.gap[f"curve_{side}"], self.gap.summary[f"experience_{side}"]
            known = [each for each in ("mean", "peak_end", "lowest") if figures]
            told = ", ".join(f"{self.words[each]} {self.number(figures[each])}" for each in known)
            yield f"{self.words[side]:{width}}  {sparkline(curve)}   {told}"

    def regressions(self):
        yield from map(self.gain, self.gap.regressions)
        if not self.gap.regressions:
            yield self.words["no_regressions"]

    def pains(self):
        order = ["worsened", "added", "kept", "relieved", "removed", "unstated"]
        for pain in sorted(self.gap.pains, key=lambda pain: order.index(pain.fate)):
            leaves = f" ({self.words['leaves']})" if pain.exit else ""
            score = scores(pain.severity_before, pain.severity_after)
            yield f"{self.words['pain.' + pain.fate]:<14} {score:<5} {self.say(pain, 'text')}{leaves}"

    def gains(self):
        return (self.gain(gain) for gain in self.gap.gains if gain not in self.gap.regressions)

    def gain(self, gain):
        score = scores(gain.strength_before, gain.strength_after)
        return f"{self.words['gain.' + gain.fate]:<14} {score:<5} {self.say(gain, 'text')}"

    def changes(self):
        becomes = self.words["becomes"]
        for split in self.gap.splits:
            after = " + ".join(self.step(self.after, id) for id in split.after)
            yield f"{self.words['split.one']}: {self.step(self.before, split.before)} {becomes} {after}"
        for merge in self.gap.merges:
            before = " + ".join(self.step(self.before, id) for id in merge.before)
            yield f"{self.words['merged.one']}: {before} {becomes} {self.step(self.after, merge.after)}"
        for change in self.gap.changes:
            if change.element in ("stage", "step"):
                moved = change.place_before and change.place_after
                sign = {"added": "+", "removed": "−"}.get(change.kind, "↷" if moved else "~")
                aspects = sorted({self.aspect(field.aspect) for field in change.fields})
                yield f"{sign} {self.name(change)}{': ' if aspects else ''}{', '.join(aspects)}"

    def funding(self):
        for funding in self.gap.funding:
            title = self.say(self.atlas.initiatives[funding.initiative], "title")
            cost = f" – {self.money(funding.cost.likely)}" if funding.cost else ""
            yield f"{title}: {self.counted('n_changes', len(funding.changes))}{cost}"

    def unpaid(self):
        for change in self.gap.changes:
            if change.number in self.gap.unfunded:
                word = self.change(change.kind, change.element, 1)
                yield f"{word:<14} {self.words['element.' + change.element]}: {self.name(change)}"

    def idle(self):
        return (self.say(self.atlas.initiatives[id], "title") for id in self.gap.idle_initiatives)

    def counted(self, word, count):
        """A number with its noun."""
        return f"{count} {self.words[word + '.one' if count == 1 else word]}"

    def change(self, kind, element, count):
        """What a change does to so many elements, in the gender and number of their noun."""
        return self.words[f"change.{kind}.{self.words['gender.' + element]}" if count == 1 else f"change.{kind}"]

    def aspect(self, aspect):
        return self.words.get(f"aspect.{aspect}", self.words["aspect.content"])

    def money(self, money):
        whole = f"{money.amount_minor // 100:,}"
        return f"{whole if self.lang == 'en' else whole.replace(',', chr(0xA0))} {money.currency}"

    def step(self, names, id):
        return f"{self.words['quote.open']}{names['step'][id]}{self.words['quote.close']}"

    def name(self, change):
        """What an element is called: after the change, or before if it is gone."""
        names, id = (self.after, change.after) if change.after else (self.before, change.before)
        return names.get(change.element, {}).get(id) or id or ""

    def names(self, journey):
        """What the elements of a map are called, by their kind and id."""
        steps = [step for stage in journey.stages for step in stage.steps]

        def called(parts, member):
            return {part.id: self.say(part, member) for part in parts if part[member] is not None}

        return {
            "stage": called(journey.stages, "name"),
            "step": called(steps, "name"),
            "touchpoint": {touchpoint.id: self.say(step, "name") for step in steps for touchpoint in step.touchpoints},
            "pain": called([pain for step in steps for pain in step.pains], "text"),
            "gain": called([gain for step in steps for gain in step.gains], "text"),
            "need": called(journey.needs, "text"),
            "constraint": called(journey.constraints, "text"),
            "lane": called(journey.lanes, "name"),
            "lens": called(journey.lenses, "name"),
            "flow": called(journey.flows, "name"),
        }


def scores(before, after):
    """`4→2`, or the one that is known."""
    known = [str(score) for score in dict.fromkeys((before, after)) if score is not None]
    return "→".join(known)


def sparkline(curve):
    """A curve of five heights, from -2 to 2; a dot where nothing is known."""
    return "".join("·" if point.emotion is None else "▁▃▄▆█"[point.emotion + 2] for point in curve)


if __name__ == "__main__":
    main()
