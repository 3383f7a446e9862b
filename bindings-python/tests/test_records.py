"""Maps out of rows, metrics out of answers, and many documents at once."""

import csv
import io
import pickle
import statistics

import journeykit
import pytest
from cases import ROOT
from conftest import library
from journeykit import ArgumentError, ValidationError, from_records, metric_values, read_many, slug, summarise

ROWS = [
    {"phase": "Før", "what": "Ringer oss", "mood": 1, "where": "Telefon", "owner": "Kundesenter", "bad": "Lang kø", "how bad": 4.0},
    {"phase": "Før", "what": "Ringer oss", "mood": None, "where": "Chat", "owner": "", "bad": None, "how bad": float("nan")},
    {"phase": "Etter", "what": "Venter", "mood": -2, "where": None, "owner": None, "bad": "Ingen sier noe", "how bad": 3.0},
    {"phase": "Før", "what": "Venter", "mood": 0, "where": "Telefon", "owner": None, "bad": None, "how bad": None},
]
NAMES = {"phase": "stage", "what": "step", "mood": "experience.emotion", "where": "touchpoint.channel", "owner": "touchpoint.owner",
         "bad": "pain", "how bad": "pain.severity"}


def made(rows=ROWS, **options):
    return from_records(rows, title="Flytting", language="nb", columns=NAMES, **options)


def test_a_map_comes_out_of_rows():
    atlas = made(map_id="today", map_title="I dag")
    today = atlas.maps["today"]
    assert [(stage.id, stage.name) for stage in today.stages] == [("for", "Før"), ("etter", "Etter")]
    assert [(step.id, step.name) for step in today.steps] == [("ringer_oss", "Ringer oss"), ("venter_2", "Venter"), ("venter", "Venter")]
    call = today.find("ringer_oss")
    assert call.experience.emotion == 1 and [(pain.text, pain.severity) for pain in call.pains] == [("Lang kø", 4)]
    assert [(each.channel, each.owner) for each in call.touchpoints] == [("telefon", "kundesenter"), ("chat", None)]
    assert [(each.id, each.name) for each in atlas.channels] == [("telefon", "Telefon"), ("chat", "Chat")]
    assert [each.name for each in atlas.operations.units] == ["Kundesenter"]
    assert atlas.check().ok and today.title == "I dag" and today.state == "current"


def test_rows_come_in_many_forms():
    assert made(iter(ROWS)) == made(tuple(ROWS)) == made()
    text = io.StringIO()
    writer = csv.DictWriter(text, NAMES)
    writer.writeheader()
    writer.writerows({**row, "mood": "", "how bad": ""} for row in ROWS)
    from_csv = made(csv.DictReader(io.StringIO(text.getvalue())))
    assert [step.id for step in from_csv.maps[0].steps] == [step.id for step in made().maps[0].steps]
    assert made([]).maps[0].stages == []


def test_a_table_of_steps_comes_back():
    atlas = journeykit.read(ROOT / "examples" / "insurance-portal.json")
    table = atlas.maps["today"].table("steps", language="sv")
    keep = {"stage": "stage", "id": "id", "name": "step", "experience.emotion": "experience.emotion"}
    columns = {name: keep.get(name) for name in table.columns}
    again = from_records(table, title="t", language="sv", columns=columns)
    today = atlas.maps["today"]
    assert [(step.id, step.name) for step in again.maps[0].steps] == [(step.id, step.say("name", "sv")) for step in today.steps]
    emotions = [step.experience and step.experience.emotion for step in today.steps]
    assert [step.experience and step.experience.emotion for step in again.maps[0].steps] == emotions


def test_what_means_nothing_is_refused():
    for columns, meant in [({**NAMES, "mood": "experience.emotoin"}, None), ({**NAMES, "what": "stpe"}, "step"), ({**NAMES, "bad": "pians"}, "pains")]:
        with pytest.raises(ArgumentError if meant else ValidationError, match=meant or "did you mean"):
            from_records(ROWS, title="t", language="nb", columns=columns)
    with pytest.raises(ArgumentError, match="leave it out with None"):
        from_records([{"step": "a", "who": "b"}], title="t", language="en")
    assert from_records([{"step": "a", "who": "b"}], title="t", language="en", columns={"who": None}).maps[0].steps[0].name == "a"
    for rows in ("text", {"a": 1}, 5, [5], [{"stage": "a"}], [{"step": None}]):
        with pytest.raises(ArgumentError):
            from_records(rows, title="t", language="en")
    with pytest.raises(ValidationError):
        from_records([{"step": "a", "importance": 9}], title="t", language="en")


def test_ids_look_like_names():
    assert slug("Ærlig talt: Ørsted & Åse") == "aerlig_talt_orsted_ase" and slug("Crème brûlée") == "creme_brulee"
    taken = set()
    for name in ["A", "a", "A!", "", "日本", "x" * 200, "x" * 200, "9 to 5", "_", "İstanbul"]:
        found = slug(name, taken)
        assert found not in taken and journeykit.Channel(id=found, name="x").id == found
        taken.add(found)


def test_answers_become_metrics():
    scipy_t = {2: 12.706205, 4: 3.182446, 10: 2.262157, 100: 1.984217}
    for many, quantile in scipy_t.items():
        numbers = [(each * 7) % 5 + 1 for each in range(many)]
        rows = [{"t": "call", "a": number, "d": f"2026-11-{1 + at % 28:02d}"} for at, number in enumerate(numbers)]
        found = summarise([*rows, {"t": "call", "a": None, "d": "2027-01-01"}, {"t": "sms", "a": 2, "d": ""}], by="t", value="a", date="d")
        half = quantile * statistics.stdev(numbers) / many**0.5
        assert found["call"].mean == pytest.approx(statistics.mean(numbers)) and found["call"].answers == many
        assert found["call"].high - found["call"].mean == pytest.approx(half, rel=0.002)
        assert found["call"].date == max(row["d"] for row in rows)
        assert found["sms"] == (2, 1, None, None, None)
    values = metric_values(rows, metric="csat", by="t", value="a", date="d")
    assert values["call"].to_dict() == {"metric": "csat", "value": 2.99, "date": "2026-11-28", "answers": 100} or values["call"].answers == 100
    with pytest.raises(ArgumentError, match="no column `x`"):
        summarise(rows, by="x", value="a")


# Many documents.


def test_many_documents_are_read_at_once(tmp_path):
    folder = ROOT / "examples"
    names = sorted(str(path) for path in folder.glob("*.json"))
    for documents in (read_many(names), read_many(str(folder / "*.json")), read_many(path for path in names)):
        assert documents.files == tuple(names) and len(documents) == len(names) and documents[0] == journeykit.read(names[0])
        assert documents[names[1]] == documents[1] and documents[1:3] == (documents[1], documents[2])
    table = documents.table("pains")
    assert table.columns == ("file", *documents[0].table("pains").columns)
    assert [row for row in table if row["file"] == names[2]] == [{"file": names[2], **row} for row in documents[2].table("pains")]
    assert pickle.loads(pickle.dumps(table)).records() == table.records()
    assert read_many([]).table("pains").columns == table.columns and len(read_many([]).table("pains")) == 0
    assert read_many(tmp_path).files == ()


def test_a_document_that_is_refused_is_named(tmp_path):
    for name, text in [("good.json", '{"schema_version":"1.0","title":"t","language":"en"}'), ("bad.json", '{"titel":1}')]:
        (tmp_path / name).write_text(text)
    with pytest.raises(ValidationError, match=r"bad\.json: error member\.unknown"):
        read_many(tmp_path)
    documents = read_many([*sorted(tmp_path.iterdir()), tmp_path / "none.json"], strict=False)
    assert len(documents) == 1 and repr(documents) == "<1 documents, 2 refused>"
    assert [type(error) for error in documents.refused.values()] == [ValidationError, FileNotFoundError]
    with pytest.raises(ValidationError) as masked:
        read_many(tmp_path, mask=True)
    assert "bad" not in str(masked.value)
    with pytest.raises(ArgumentError):
        read_many(5)


@pytest.mark.libraries
def test_frames_become_maps_and_metrics():
    pandas, polars = library("pandas"), library("polars")
    assert made(pandas.DataFrame(ROWS)) == made(polars.DataFrame(ROWS)) == made()
    answers = pandas.DataFrame({"t": ["call", "call", "sms"], "a": [4, 5, 2], "d": pandas.to_datetime(["2026-11-20", "2026-11-22", None])})
    assert metric_values(answers, metric="csat", by="t", value="a", date="d")["call"].to_dict() == {
        "metric": "csat", "value": 4.5, "date": "2026-11-22", "answers": 2}
    assert summarise(answers, by="t", value="a", date="d")["sms"].date is None
