"""Parts that are made by hand: checked at once, as reading checks them."""

import copy
import inspect
import json
import pickle

import journeykit
import pytest
from cases import ROOT
from journeykit import Atlas, ValidationError, model

SCHEMAS = [json.loads((ROOT / "schema" / f"{of}.schema.json").read_text("utf-8")) for of in ("atlas", "gap")]
PARTS = {name: each for schema in SCHEMAS for name, each in schema["$defs"].items() if "properties" in each}


def walk(part):
    """The part, and all parts in it."""
    yield part
    for member in part:
        value = part[member]
        for below in value if isinstance(value, journeykit.Parts) else [value]:
            if isinstance(below, journeykit.Part):
                yield from walk(below)


def test_there_is_a_class_for_every_part_of_the_schemas():
    assert set(model.__all__) == set(PARTS)
    for name, each in PARTS.items():
        made = getattr(journeykit, name)
        assert made.__name__ == name and issubclass(made, journeykit.Part) and made is getattr(model, name)
        arguments = inspect.signature(made).parameters
        assert set(arguments) == {member for member in each["properties"] if member.isidentifier()}
        assert {one for one in arguments if arguments[one].default is inspect.Parameter.empty} == set(each.get("required", ()))
        assert all(argument.kind is inspect.Parameter.KEYWORD_ONLY for argument in arguments.values())
        assert made.__doc__ and all(getattr(made, member).__doc__ for member in arguments)
    assert {"Step", "Atlas", "read"} <= set(dir(journeykit))
    with pytest.raises(AttributeError):
        journeykit.Stepp  # noqa: B018


def test_every_part_of_an_example_can_be_made_again_out_of_its_members():
    atlas = journeykit.read(ROOT / "examples" / "kitchen-maker.json")
    kinds = set()
    for part in walk(atlas):
        kinds.add(type(part))
        if type(part) is Atlas:
            continue
        again = type(part)(**{member: part[member] for member in part})
        assert type(again) is type(part) and again == part and again.to_json() == part.to_json() and hash(again) == hash(part)
        assert again.pointer == "" and again.atlas is None
    assert len(kinds) > 50


def test_a_document_can_be_made_from_nothing():
    wait = journeykit.Step(id="wait", name="Waits", experience=journeykit.Experience(emotion=-2), pains=[{"id": "p", "text": "No word"}])
    today = journeykit.JourneyMap(id="today", title="Today", state="current", stages=[journeykit.Stage(id="a", name="A", steps=[wait])])
    atlas = Atlas(title="Home insurance", language="en", maps=[today])
    assert atlas.schema_version == "1.0" and atlas.maps["today"] == today and atlas.maps[0].stages[0].steps["wait"] == wait
    assert journeykit.read(atlas.to_dict()) == atlas
    better = today.replace(id="wanted", state="future", stages=[today.stages[0].replace(steps=[wait.replace(pains=None)])])
    gap = atlas.gap(today, better)
    assert [pain.fate for pain in gap.pains] == ["unstated"] and gap.apply(today) == better
    assert atlas.gap("today", better) == gap


@pytest.mark.parametrize(
    "make, code, pointer",
    [
        (lambda: journeykit.Step(id="A", name="x"), "id.invalid", "/id"),
        (lambda: journeykit.Step(id="a"), "member.missing", ""),
        (lambda: journeykit.Step(id="a", name="x", nmae="y"), "member.unknown", "/nmae"),
        (lambda: journeykit.Step(id="a", name="x", importance=6), "number.range", "/importance"),
        (lambda: journeykit.Step(id="a", name="x", pains=[{"id": "p"}]), "member.missing", "/pains/0"),
        (lambda: journeykit.Step(id="a", name="x", touchpoints=5), "type.wrong", "/touchpoints"),
        (lambda: journeykit.Step(id="a", name=float("nan")), "number.not_finite", "/name"),
        (lambda: journeykit.Money(amount_minor=1, currency="kr"), "currency.invalid", "/currency"),
        (lambda: journeykit.JourneyMap(id="m", title="t", state="past"), "word.unknown", "/state"),
        (lambda: Atlas(title="t", language="Norsk"), "language.invalid", "/language"),
        (lambda: Atlas(title="t", language="nb", roles=[{"id": "a", "name": "A", "side": "customer"}] * 2), "id.duplicate", "/roles/1/id"),
    ],
)
def test_what_is_refused_has_the_codes_of_reading(make, code, pointer):
    with pytest.raises(ValidationError) as caught:
        make()
    assert (code, pointer) in [(error["code"], error["pointer"]) for error in caught.value.errors()]


def test_nothing_stands_for_what_is_not_there():
    step = journeykit.Step(id="a", name="x", goal=None)
    assert step.to_json() == '{"id":"a","name":"x"}' and step.goal is None and list(step.pains) == []


def test_what_stands_alone_is_a_value_too():
    pain = journeykit.Pain(id="p", text={"nb": "Ingen sier noe", "en": "Nobody says anything"}, severity=4)
    assert copy.copy(pain) is pain and copy.deepcopy(pain) == pain
    again = pickle.loads(pickle.dumps(pain))
    assert again == pain and type(again) is journeykit.Pain
    milder = pain.replace(severity=2)
    assert (milder.severity, pain.severity) == (2, 4) and type(milder) is journeykit.Pain
    step = journeykit.Step(id="a", name="x", pains=[pain])
    assert step.pains["p"].replace(severity=1).severity == 1 and pickle.loads(pickle.dumps(step.pains[0])) == pain
    with pytest.raises(ValidationError):
        pain.replace(severity=9)
    with pytest.raises(AttributeError):
        pain.severity = 1


def test_all_names_are_listed_and_constructors_say_what_they_take():
    import inspect

    names = {}
    exec("from journeykit import *", names)
    assert {"Step", "Atlas", "read", "Text"} <= set(names) and set(journeykit.__all__) <= set(names)
    assert set(model.__all__) <= set(journeykit.__all__) == set(dir(journeykit))
    assert str(inspect.signature(journeykit.Atlas)).startswith("(*, title, language, schema_version='1.0', description=None")
    for name in model.__all__:
        assert list(inspect.signature(getattr(journeykit, name)).parameters), name
