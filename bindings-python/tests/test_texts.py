"""Texts in several languages, and values that other libraries give."""

import copy
import decimal
import json
import pickle
from datetime import date, datetime, timezone

import journeykit
import pytest
from conftest import library
from journeykit import MetricValue, Step, Text

NAMES = {"sv": "Väntar på besked", "en": "Waits for news"}


@pytest.fixture
def bilingual():
    steps = [{"id": f"s{at}", "name": NAMES if at % 2 else {"sv": "Ringer", "en": "Calls"}} for at in range(4)]
    return journeykit.read({"schema_version": "1.0", "title": "t", "language": "sv", "maps": [
        {"id": "m", "title": "m", "state": "current", "stages": [{"id": "a", "name": "a", "steps": steps}]}]})


def test_a_text_in_two_languages_is_a_string(bilingual):
    names = [step.name for step in bilingual.maps[0].steps]
    assert all(isinstance(name, str) for name in names)
    assert sorted(names) == ["Ringer", "Ringer", "Väntar på besked", "Väntar på besked"]
    assert {*names} == {"Ringer", "Väntar på besked"} and names[1].upper() == "VÄNTAR PÅ BESKED"
    assert json.loads(json.dumps({"name": names[1]})) == {"name": "Väntar på besked"}
    assert names[1].languages == NAMES and f"{names[1]}!" == "Väntar på besked!"


def test_a_text_travels_with_its_languages(bilingual):
    name = bilingual.maps[0].steps[1].name
    for again in (pickle.loads(pickle.dumps(name)), copy.copy(name), copy.deepcopy({"name": name})["name"]):
        assert again == name and again.languages == NAMES and type(again) is Text
    with pytest.raises(AttributeError):
        name.languages = {}
    name.languages["sv"] = "x"
    assert name.languages == NAMES


def test_a_text_equals_what_reads_the_same():
    text = Text("Waits", {"en": "Waits", "nb": "Venter"})
    assert text == "Waits" and "Waits" == text and not text != "Waits" and hash(text) == hash("Waits")
    assert text == {"en": "Waits", "nb": "Venter"} and text != {"en": "Waits"}
    assert text == Text("Venter", {"nb": "Venter", "en": "Waits"}) and text != Text("Waits", {"en": "Waits", "nb": "Ventar"})
    assert text != "Venter" and text != 5 and text is not None


def test_no_language_is_lost_where_a_text_is_put_in_again(bilingual):
    step = bilingual.maps[0].steps[1]
    for made in (
        Step(id="x", name=step.name),
        bilingual.maps[0].steps[0].replace(name=step.name),
        Step.replace(step, pains=[{"id": "p", "text": step.name}]),
        bilingual.add("/maps/0/stages/0/steps/-", {"id": "x", "name": step.name}).maps[0].steps[-1],
    ):
        assert made.say("name", "en") == "Waits for news", made
    many = journeykit.Stage(id="a", name=step.name, steps=[Step(id=f"s{at}", name=step.name) for at in range(3000)])
    assert many.steps[2999].name.languages == NAMES
    copied = {"schema_version": "1.0", "title": step.name, "language": "sv"}
    assert journeykit.read(copied).title.languages == NAMES


# Values of other libraries.


def test_decimals_and_days_are_taken():
    def made(value, day):
        return MetricValue(metric="csat", value=value, date=day)

    assert made(decimal.Decimal("4.25"), datetime(2026, 11, 22)).to_dict() == {"metric": "csat", "value": 4.25, "date": "2026-11-22"}
    assert made(decimal.Decimal("4.00"), date(2026, 11, 22)).value == 4
    for value in (decimal.Decimal("NaN"), decimal.Decimal("Infinity"), complex(1)):
        with pytest.raises(journeykit.ValidationError):
            made(value, "2026-11-22")
    for day in (datetime(2026, 11, 22, 10), datetime(2026, 11, 22, 10, tzinfo=timezone.utc)):
        with pytest.raises(journeykit.ValidationError):
            made(1, day)


@pytest.mark.libraries
def test_scalars_of_numpy_and_pandas_are_taken():
    numpy, pandas = library("numpy"), library("pandas")
    for kind in (numpy.float16, numpy.float32, numpy.float64, numpy.longdouble):
        assert MetricValue(metric="csat", value=kind("4.5")).value == 4.5
    assert MetricValue(metric="csat", value=numpy.float32("0.1")).value == 0.1
    for kind in (numpy.int8, numpy.uint64, numpy.int64):
        assert MetricValue(metric="csat", value=kind(4)).value == 4
    step = Step(id=numpy.str_("a"), name="a", complete=numpy.bool_(True), does=pandas.NA, happens=pandas.NaT)
    assert step.complete is True and "does" not in step and "happens" not in step
    assert MetricValue(metric="csat", value=1, date=pandas.Timestamp("2026-11-22")).date == "2026-11-22"
    assert MetricValue(metric="csat", value=1, date=numpy.datetime64("2026-11-22")).date == "2026-11-22"
    with pytest.raises(journeykit.ValidationError, match="numpy.timedelta64"):
        MetricValue(metric="csat", value=numpy.timedelta64(1, "D"))
    with pytest.raises(journeykit.ValidationError):
        MetricValue(metric="csat", value=numpy.float32("nan"))


@pytest.mark.libraries
def test_rows_of_a_frame_make_parts(bilingual):
    pandas = library("pandas")
    frame = pandas.DataFrame({"id": ["a", "b"], "name": ["A", "B"], "complete": [True, False], "importance": [3, 4]})
    steps = [Step(**row) for row in frame.to_dict("records")]
    assert [(step.id, step.complete, step.importance) for step in steps] == [("a", True, 3), ("b", False, 4)]
    names = pandas.DataFrame({"name": [step.name for step in bilingual.maps[0].steps]})
    assert names.groupby("name").size().to_dict() == {"Ringer": 2, "Väntar på besked": 2}
