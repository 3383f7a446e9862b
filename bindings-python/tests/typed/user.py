"""What a user writes, for a strict type checker; it runs as well. An ignored line is a mistake that must be found."""

from __future__ import annotations

from datetime import date

import journeykit
import journeykit.shapes
from journeykit import Atlas, Finding, Gap, Part, Report
from journeykit.shapes import JourneyMap, Step

step: Step = {"id": "wait", "name": "Waits for the papers", "experience": {"emotion": -2}}
today: JourneyMap = {"id": "today", "title": "Today", "state": "current"}
today["stages"] = [{"id": "move", "name": "The move", "steps": [step]}]
wrong: JourneyMap = {"id": "today", "title": "Today", "state": "past"}  # type: ignore[typeddict-item]
lacking: Step = {"name": "Waits"}  # type: ignore[typeddict-item]

document: journeykit.shapes.Atlas = {"schema_version": "1.0", "title": "Home insurance", "language": "en", "maps": [today]}
atlas: Atlas = journeykit.read(document, limits={"depth": 32}, lang="nb")
same: Atlas = Atlas.from_json(atlas.to_json(indent=2).encode())
assert same == atlas and hash(same) == hash(atlas)

report: Report = atlas.check(today=date(2026, 11, 22), thresholds={"people": (8, 30)})
first: Finding | None = next(iter(report.findings), None)
code: str = first.code if first else ""
report.raise_for_errors()
count: str = report.errors  # type: ignore[assignment]

renamed: Atlas = atlas.replace(title="Moving house")
described: Atlas = atlas.add("/description", "All of it", lang="nb")
undone: Atlas = described.remove("/description")
gap: Gap = renamed.gap("today", "today")
made: Part = gap.inverse().part([]).apply(renamed.maps["today"])
distance: float | None = gap.to_dict()["summary"].get("distance")
rule: dict[str, object] = journeykit.rules()[0]
shown: str = journeykit.visible(str(rule["code"]))
names: list[str] = [stage.name for stage in made.stages]
assert names == ["The move"] and distance == 0

try:
    journeykit.read(b"{}")
except journeykit.ValidationError as error:
    places: list[str] = [str(each["pointer"]) for each in error.errors(include_input=False)]

try:
    journeykit.read(5)  # type: ignore[arg-type]
except journeykit.ArgumentError:
    pass
