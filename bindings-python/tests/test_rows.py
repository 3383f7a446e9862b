"""Tables and reports as sequences of rows, and what data frames make of them."""

import html.parser
import pickle
import weakref

import journeykit
import pytest
from conftest import library


def test_a_table_is_asked_by_row_and_by_column(portal):
    table = portal.table("pains")
    rows = table.records()
    assert list(table) == rows and table[0] == rows[0] and table[-1] == rows[-1] and table[1:3] == rows[1:3]
    for name in table.columns:
        assert table[name] == [row[name] for row in rows]
    for wrong, kind in [("nothing", KeyError), (len(rows), IndexError), (None, TypeError)]:
        with pytest.raises(kind):
            table[wrong]
    with pytest.raises(TypeError, match="len"):
        bool(table)


def test_a_table_is_pickled_and_referred_to(portal):
    gap = portal.gap("today", "wanted")
    for table in (portal.table("steps", language="en"), portal.maps[0].table("steps"), gap.table("changes"), portal.check().table()):
        again = pickle.loads(pickle.dumps(table))
        assert again.records() == table.records() and repr(again) == repr(table)
        assert weakref.ref(table)() is table
    for kept in (portal.check(), portal.check()[0], gap):
        assert weakref.ref(kept)() is kept


def test_a_part_has_the_rows_of_what_stands_in_it(portal):
    rows = portal.table("touchpoints").records()
    for each in portal.maps:
        assert each.table("touchpoints").records() == [row for row in rows if row["map"] == each.id]
        for stage in each.stages:
            assert stage.table("touchpoints").records() == [row for row in rows if (row["map"], row["stage"]) == (each.id, stage.id)]
    step = portal.maps[0].steps[2]
    assert len(step.table("pains")) == len(step.pains) and step.table("steps")["id"] == [step.id]
    # `/maps/1` is not where `/maps/10` is.
    many = journeykit.Atlas(title="t", language="en", maps=[{"id": f"m{at}", "title": "m", "state": "current"} for at in range(11)])
    assert many.maps[1].table("maps")["id"] == ["m1"]


def test_findings_are_rows_with_names(portal):
    report = portal.check(today="2026-11-22")
    assert list(report) == list(report.findings) and report[0] == report.findings[0] and report[-2:] == report.findings[-2:]
    table = report.table(language="en")
    assert table.columns == ("severity", "code", "message", "hint", "map", "stage", "step", "pointer")
    assert len(table) == len(report)
    named = 0
    for row, finding in zip(table, report, strict=True):
        for name in ("severity", "code", "message", "hint", "pointer"):
            assert row[name] == getattr(finding, name)
        pointer, above = finding.pointer, {}
        while not isinstance(part := portal.at(pointer), journeykit.Part):
            pointer = pointer.rpartition("/")[0]
        while isinstance(part, journeykit.Part):
            above.setdefault(type(part).__name__, part)
            part = part.container
        for column, kind, member in [("map", "JourneyMap", "title"), ("stage", "Stage", "name"), ("step", "Step", "name")]:
            assert row[column] == (above[kind].say(member, "en") if kind in above else None), finding.pointer
            named += kind in above
    assert named > 20


def test_findings_of_a_refusal_are_rows_without_names():
    with pytest.raises(journeykit.ValidationError) as refused:
        journeykit.read({"schema_version": "1.0", "title": 1, "language": "en"})
    [row] = refused.value.report.table()
    assert (row["code"], row["pointer"], row["map"]) == ("type.wrong", "/title", None)


class Tags(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.tags = set()

    def handle_starttag(self, tag, attributes):
        self.tags.add(tag)
        assert not attributes


def test_a_notebook_shows_rows(portal):
    evil = "<script>alert(1)</script>\u202e" + "x" * 500
    atlas = journeykit.Atlas(title="t", language="en", channels=[{"id": f"c{at}", "name": evil} for at in range(30)])
    for table, rows in [(atlas.table("channels"), 30), (portal.table("steps"), None), (atlas.table("maps"), 0), (portal.check().table(), None)]:
        bundle = table._repr_mimebundle_()
        parsed = Tags()
        parsed.feed(bundle["text/html"])
        assert parsed.tags <= {"table", "caption", "thead", "tbody", "tr", "th", "td", "p"}
        assert bundle["text/plain"] == repr(table) and "\u202e" not in bundle["text/html"]
        assert rows is None or bundle["text/html"].count("<tr>") == min(rows, 20) + 1


@pytest.mark.libraries
def test_pandas_makes_a_frame_of_whatever_is_at_hand(portal):
    pandas = library("pandas")
    table = portal.table("pains")
    for frame in (table.to_pandas(), pandas.DataFrame(table)):
        assert list(frame.columns) == list(table.columns) and list(frame["text"]) == table["text"]
    empty = journeykit.Atlas(title="t", language="en").table("pains").to_pandas()
    assert list(empty.columns) == list(table.columns) and len(empty) == 0
    pains = portal.maps["today"].find("log_in").pains
    assert list(pandas.DataFrame(pains)["text"]) == [pain.text for pain in pains]
    assert list(pandas.DataFrame(list(portal.personas))["id"]) == list(portal.personas.ids())
    report = portal.check()
    assert list(report.table().to_pandas()["code"]) == [finding.code for finding in report]


@pytest.mark.libraries
def test_polars_makes_a_frame_of_whatever_is_at_hand(portal):
    polars = library("polars")
    table = portal.table("pains")
    assert table.to_polars().to_dicts() == polars.DataFrame(table).to_dicts() == table.records()
    assert polars.DataFrame([pain.to_dict() for pain in portal.maps["today"].find("log_in").pains]).height == 1
