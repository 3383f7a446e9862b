"""Tables, and the data frames that read them."""

import journeykit
import pytest
from conftest import library


def test_a_table_has_columns_and_records(portal):
    table = portal.table("touchpoints")
    assert table.name == "touchpoints" and len(table) == len(table.records()) > 10
    assert table.columns[:4] == ("map", "stage", "step", "id") and table.columns[-1] == "pointer"
    assert set(table.meanings) == set(table.columns) and all(table.meanings.values())
    for record in table.records():
        assert tuple(record) == table.columns
        touchpoint = portal.maps[record["map"]].stages[record["stage"]].steps[record["step"]].touchpoints[record["id"]]
        assert touchpoint.pointer == record["pointer"] and touchpoint.owner == record["owner"]
        assert record["backstage.systems"] == (list(touchpoint.backstage.systems) if touchpoint.backstage else [])
        assert record["business_value"] is None or type(record["business_value"]) is int


def test_every_table_that_there_is_can_be_made(portal):
    gap = portal.gap(*portal.maps.ids()[:2])
    assert {"touchpoints", "steps", "pains", "personas", "evidence"} <= set(portal.tables())
    assert {"changes", "pains", "gains", "matches"} <= set(gap.tables())
    for whole in (portal, gap):
        for name in whole.tables():
            table = whole.table(name)
            assert repr(table) == f"<table {name}: {len(table)} rows, {len(table.columns)} columns>"
    assert len(gap.table("changes")) == len(gap.changes)
    fields = gap.table("fields").records()
    assert fields and all(gap.changes[record["change"] - 1].fields for record in fields)


def test_texts_are_in_the_language_asked_for(portal):
    swedish, english = portal.table("steps").records(), portal.table("steps", language="en").records()
    assert [record["id"] for record in swedish] == [record["id"] for record in english]
    assert any(one["name"] != other["name"] for one, other in zip(swedish, english))


@pytest.mark.libraries
def test_pyarrow_reads_a_table(portal):
    arrow = library("pyarrow")
    for name in portal.tables():
        table = portal.table(name)
        assert arrow.table(table).to_pylist() == table.records()
    types = {field.name: str(field.type) for field in arrow.table(portal.table("steps")).schema}
    assert types["experience.emotion"] == "double" and types["personas"] == "list<item: string>" and types["complete"] == "bool"
    empty = arrow.table(journeykit.Atlas(title="t", language="en").table("steps"))
    assert empty.num_rows == 0 and empty.schema == arrow.table(portal.table("steps")).schema


@pytest.mark.libraries
def test_polars_reads_a_table(portal):
    polars = library("polars")
    for name in ("touchpoints", "steps", "evidence"):
        assert polars.DataFrame(portal.table(name)).to_dicts() == portal.table(name).records()
    pains = polars.DataFrame(portal.table("pains"))
    assert pains.group_by("map").agg(polars.col("severity").max()).height == len(portal.maps)


@pytest.mark.libraries
def test_pandas_reads_a_table(portal):
    pandas = library("pandas")
    table = portal.table("touchpoints")
    frame = pandas.DataFrame.from_arrow(table)
    assert list(frame.columns) == list(table.columns) and len(frame) == len(table)
    records = table.records()
    for column in ("owner", "business_value", "channel"):
        assert [None if pandas.isna(value) else value for value in frame[column]] == [record[column] for record in records]


@pytest.mark.libraries
def test_duckdb_reads_a_table(portal):
    duckdb = library("duckdb")
    steps = portal.table("steps")  # noqa: F841 - the query names it
    rows = duckdb.sql('select map, count(*), avg("experience.emotion") from steps group by map order by map').fetchall()
    expected = {}
    for record in steps.records():
        expected.setdefault(record["map"], []).append(record["experience.emotion"])
    for name, count, mean in rows:
        known = [emotion for emotion in expected[name] if emotion is not None]
        assert count == len(expected[name]) and mean == pytest.approx(sum(known) / len(known))
    assert len(rows) == len(expected)


def test_a_stream_can_be_left_unread(portal):
    for _ in range(1000):
        portal.table("pains").__arrow_c_stream__()
    first = portal.table("pains")
    assert type(first.__arrow_c_stream__(None)).__name__ == "PyCapsule"
    with pytest.raises(journeykit.JourneyError):
        portal.maps[0].atlas.table("nothing")
