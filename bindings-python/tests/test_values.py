"""Atlases and their parts as Python values."""

import copy
import pickle
import subprocess
import sys
import threading

import journeykit
import pytest
from journeykit import Atlas, Gap, Part, Parts


def everything(part):
    """All values of a document, in its order."""
    for value in (part[name] for name in part) if isinstance(part, Part) else part:
        yield value
        if isinstance(value, (Part, Parts)):
            yield from everything(value)


def test_attributes_and_items_are_the_data(portal):
    data = portal.to_dict()

    def same(found, wanted):
        if isinstance(wanted, dict) and isinstance(found, Part):
            assert list(found) == list(wanted)
            for name, value in wanted.items():
                same(found[name], value)
                assert name in found and name in dir(found) and getattr(found, name) == found[name]
        elif isinstance(wanted, list) and isinstance(found, Parts):
            assert len(found) == len(wanted) and found.to_list() == wanted
            for at, (one, other) in enumerate(zip(found, wanted)):
                same(one, other)
                assert found[at - len(wanted)] == one == found[at]
        else:
            # A number that happens to be whole is still a float where the model means any number.
            assert found == wanted and isinstance(found, bool) == isinstance(wanted, bool)

    same(portal, data)
    today, wanted = portal.maps.ids()[:2]
    same(portal.gap(today, wanted), portal.gap(today, wanted).to_dict())


def test_a_way_through_the_document(portal):
    stage = portal.maps["today"].stages[2]
    touchpoint = stage.steps[2].touchpoints[0]
    assert touchpoint.channel == portal.channels[touchpoint.channel].id
    assert touchpoint.pointer == "/maps/0/stages/2/steps/2/touchpoints/0"
    assert touchpoint.atlas == portal and isinstance(touchpoint.atlas, Atlas)
    assert portal["maps"]["today"]["stages"][2] == stage and portal.maps[-len(portal.maps)] == portal.maps[0]
    assert [each.id for each in portal.maps] == list(portal.maps.ids())
    assert "today" in portal.maps and portal.maps[0] in portal.maps and "nowhere" not in portal.maps
    assert portal.maps[0] not in portal.personas and 5 not in portal.maps
    assert portal.maps[:1] == (portal.maps[0],) and portal.maps[::-1][-1] == portal.maps[0]
    assert portal.maps.index(portal.maps[1]) == 1 and portal.maps.count(portal.maps[1]) == 1
    assert list(reversed(portal.maps))[0] == portal.maps[-1]


def test_what_is_not_there(small):
    atlas = journeykit.read(small)
    assert atlas.description is None and "description" not in atlas
    assert len(atlas.personas) == 0 and list(atlas.personas) == [] and not atlas.personas
    assert len(atlas.operations.systems) == 0 and "operations" not in list(atlas.to_dict())
    for call, error in [
        (lambda: atlas.titel, AttributeError),
        (lambda: atlas["titel"], KeyError),
        (lambda: atlas[5], KeyError),
        (lambda: atlas.maps["todya"], KeyError),
        (lambda: atlas.maps[1], IndexError),
        (lambda: atlas.maps[-2], IndexError),
        (lambda: atlas.maps[2**100], (IndexError, journeykit.ArgumentError)),
        (lambda: setattr(atlas, "title", "x"), AttributeError),
        (lambda: setattr(atlas.maps[0], "title", "x"), AttributeError),
        (lambda: delattr(atlas, "title"), AttributeError),
    ]:
        with pytest.raises(error):
            call()
    with pytest.raises(TypeError):
        atlas["title"] = "x"


def test_no_member_is_hidden_by_a_method():
    for of, kind in [("atlas", Atlas), ("gap", Gap)]:
        schema = journeykit.schema(of)
        for shape in [schema, *schema["$defs"].values()]:
            assert not {name for name in shape.get("properties", {}) if hasattr(Part, name)}
        assert not {name for name in schema["properties"] if hasattr(Part, name) or name in vars(kind)}


def test_texts_numbers_and_members_of_ones_own(small):
    small["title"] = {"nb": "Innboforsikring", "en": "Home insurance"}
    small["extensions"] = {"price": 1.10, "big": 10**30, "list": [None, {"a": True}], "å": ""}
    atlas = journeykit.read(small)
    assert atlas.title == small["title"]["en"] and atlas.title.languages == small["title"] and list(atlas.title.languages) == ["nb", "en"]
    with pytest.raises(TypeError):
        atlas.title["nb"] = "x"
    assert atlas.extensions == small["extensions"]
    assert atlas.replace(title=atlas.title) == atlas
    assert '"price":1.1,' in atlas.to_json()
    written = atlas.to_json().replace("1.1,", "1.10,")
    # Spelled as it came, also after another member has changed.
    assert Atlas.from_json(written).to_json() == written
    assert '"price":1.10,' in Atlas.from_json(written).replace(language="nb", description=None).to_json()


def test_equality_and_hash(portal):
    twin = Atlas.from_json(portal.to_json(indent=2))
    other = portal.replace(title="Another")
    assert twin is not portal and twin == portal and hash(twin) == hash(portal) and not twin != portal
    assert other != portal and portal != None and portal != 5 and portal != portal.to_dict()  # noqa: E711
    for one, two in zip(everything(portal), everything(twin)):
        assert one == two
        if isinstance(one, (Part, Parts)):
            assert hash(one) == hash(two)
    assert len({portal, twin, other}) == 2 and {portal: 1}[twin] == 1
    # A part is what it says, wherever it stands; parts of two kinds are never equal.
    assert other.maps[0] == portal.maps[0] and portal.maps[0] != portal.maps[1]
    assert portal.maps == twin.maps and portal.maps != portal.personas and portal.maps == list(twin.maps)


def test_copies_and_pickles(portal):
    today, wanted = portal.maps.ids()[:2]
    gap = portal.gap(today, wanted)
    made = gap.apply(portal.maps[today])
    deep = portal.maps[today].stages[0]
    for value in (portal, portal.maps, deep, deep.steps, gap, gap.pains, gap.summary, made, made.stages[0], made.stages):
        assert copy.copy(value) is value and copy.deepcopy(value) is value
        for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
            again = pickle.loads(pickle.dumps(value, protocol))
            assert again == value and type(again) is type(value) and again.pointer == value.pointer
    assert type(portal) is Atlas and type(gap) is Gap and type(made) is journeykit.JourneyMap and isinstance(made, Part)


def test_repr(portal):
    assert repr(portal) == '<atlas: "Hemförsäkring vid flytt", maps today, wanted>'
    assert repr(portal.maps["today"]).startswith("<map today: ")
    assert repr(portal.maps).startswith("[<map today") and repr(portal.gap("today", portal.maps[1].id)).startswith("<gap")


def test_replace(portal, small):
    step = portal.maps["today"].stages[0].steps[1]
    renamed = step.replace(name="Waits for the post")
    assert renamed.name == "Waits for the post" and renamed.pointer == step.pointer
    assert renamed.atlas.maps["today"].stages[0].steps[1] == renamed
    assert step.name != renamed.name and portal != renamed.atlas
    assert step.replace() == step
    # Several members at once, and one taken away.
    both = step.replace(name="Waits", experience=None, touchpoints=None)
    assert both.touchpoints == [] and "touchpoints" not in both and both.name == "Waits"
    assert renamed.replace(name=step.name).atlas.to_json() == portal.to_json()
    stage = portal.maps["today"].stages[0]
    assert stage.replace(steps=[*stage.steps][:1]).steps == [stage.steps[0]]
    assert stage.replace(steps=stage.steps) == stage
    if hasattr(copy, "replace"):
        assert copy.replace(step, name="Waits for the post") == renamed
    atlas = portal.replace(title="Another", description="More")
    assert isinstance(atlas, Atlas) and atlas.maps == portal.maps and (atlas.title, atlas.description) == ("Another", "More")


@pytest.mark.parametrize(
    "changes, code, pointer",
    [
        ({"nmae": "x"}, "member.unknown", "/maps/0/stages/0/nmae"),
        ({"nmae": None, "goal": None}, "member.unknown", "/maps/0/stages/0/nmae"),
        ({"name": 5}, "type.wrong", "/maps/0/stages/0/name"),
        ({"name": None}, "member.missing", "/maps/0/stages/0"),
        ({"name": float("nan")}, "number.not_finite", "/maps/0/stages/0/name"),
        ({"steps": [{"id": "x"}]}, "member.missing", "/maps/0/stages/0/steps/0"),
        ({"id": "A"}, "id.invalid", "/maps/0/stages/0/id"),
    ],
)
def test_replace_refuses_as_reading_does(small, changes, code, pointer):
    stage = journeykit.read(small).maps[0].stages[0]
    with pytest.raises(journeykit.ValidationError) as caught:
        stage.replace(**changes)
    error = caught.value.errors()[0]
    assert (error["code"], error["pointer"]) == (code, pointer)


def test_add_and_remove(portal):
    stage = portal.maps["today"].stages[0]
    longer = stage.add("/steps/-", journeykit.Step(id="later", name="Waits"))
    assert longer.steps.ids() == (*stage.steps.ids(), "later") and longer.pointer == stage.pointer
    assert longer.atlas == portal.add(f"{stage.pointer}/steps/-", {"id": "later", "name": "Waits"})
    assert longer.remove(f"/steps/{len(stage.steps)}") == stage and "later" not in stage.steps
    named = stage.add("/name", "Another").remove("/goal") if "goal" in stage else stage.add("/name", "Another")
    assert named.name == "Another" and named.goal is None and named.atlas.maps["today"].stages[0] == named
    atlas = portal.remove("/description")
    assert type(atlas) is Atlas and atlas.description is None and atlas.add("/description", portal.description) == portal
    # The pointer "" is the part itself, as it is the whole document in an atlas.
    assert stage.add("", stage) == stage and stage.add("", {"id": "new", "name": "New"}).atlas.maps["today"].stages.ids()[0] == "new"


@pytest.mark.parametrize(
    "edit, code, pointer",
    [
        (lambda stage: stage.add("/steps/-", {"id": "x"}), "member.missing", "/maps/0/stages/0/steps/0"),
        (lambda stage: stage.add("/goal", None), "type.null", "/maps/0/stages/0/goal"),
        (lambda stage: stage.add("/nmae", "x"), "pointer.unknown", "/maps/0/stages/0/nmae"),
        (lambda stage: stage.add("0/name", "x"), "pointer.unknown", ""),
        (lambda stage: stage.add("/goal", "x" * 9, limits={"string_bytes": 8}), "limit.string", "/maps/0/stages/0/goal"),
        (lambda stage: stage.remove("/name"), "member.missing", "/maps/0/stages/0"),
        (lambda stage: stage.remove("/goal"), "pointer.unknown", "/maps/0/stages/0/goal"),
        (lambda stage: stage.remove(""), "member.missing", "/maps/0/stages/0"),
        (lambda stage: stage.remove("steps"), "pointer.unknown", ""),
    ],
)
def test_add_and_remove_refuse_as_reading_does(small, edit, code, pointer):
    stage = journeykit.read(small).maps[0].stages[0]
    with pytest.raises(journeykit.ValidationError) as caught:
        edit(stage)
    error = caught.value.errors()[0]
    assert (error["code"], error["pointer"]) == (code, pointer)


def test_a_gap_is_data_and_a_script(portal):
    gap = portal.gap("today", portal.maps[1].id)
    assert gap.before == "today" and gap.summary.distance > 0 and gap.atlas is None
    assert {fate.fate for fate in gap.pains} >= {"removed", "kept"}
    assert gap.inverse().inverse().before == gap.before
    assert Gap.from_json(gap.to_json(indent=2)) == gap
    initiatives = [funding.initiative for funding in gap.funding]
    part = gap.part(initiatives)
    assert 0 < len(part.changes) <= len(gap.changes)
    assert gap.part(iter(initiatives[:1])).apply(portal.maps["today"]) != portal.maps["today"]
    assert len(gap.part([]).changes) < len(gap.changes)
    with pytest.raises(journeykit.ValidationError) as caught:
        gap.apply(portal.maps[1])
    assert caught.value.errors()[0]["code"] == "gap.does_not_fit"
    assert portal.replace(maps=[gap.apply(portal.maps["today"])]).maps[0] == portal.maps[1]


def test_threads_share_an_atlas(portal):
    today, wanted = portal.maps.ids()[:2]
    text, found = portal.gap(today, wanted).to_json(), []

    def work():
        for _ in range(5):
            found.append(portal.gap(today, wanted).to_json() == text and portal.check().ok)
            found.append(sum(1 for _ in everything(portal.maps[0])) > 10)
            iterator = iter(portal.maps)
            assert next(iterator) == portal.maps[0]

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 80 and all(found)


def test_replace_keeps_what_was_read_with_other_limits(small):
    small["maps"][0]["stages"][0]["goal"] = "x" * 70_000
    today = journeykit.read(small, limits={"string_bytes": 100_000}).maps[0]
    changed = today.replace(title="New", state="future")
    assert changed.stages == today.stages and len(changed.stages[0].goal) == 70_000
    assert changed.atlas.replace(title="Other", description="More").maps == changed.atlas.maps
    assert journeykit.JourneyMap(id="a", title="A", state="current").replace(title="B", question="Why?").to_dict()["title"] == "B"


def test_a_gap_of_maps_of_two_documents_takes_no_names_from_either(small):
    one = journeykit.read(small)
    small["title"], small["maps"][0]["title"] = "Other", "Other map"
    other = journeykit.read(small)
    assert "Today" in one.gap("today", one.maps[0]).to_html()
    shown = one.gap("today", other.maps[0]).to_html()
    assert "Today" not in shown and "today" in shown


def test_a_pickled_gap_says_the_same(portal):
    gap = portal.gap(*portal.maps.ids()[:2])
    again = pickle.loads(pickle.dumps(gap))
    assert again == gap and again.to_html() == gap.to_html() and repr(again.pains) == repr(gap.pains)
    assert again.table("pains").records() == gap.table("pains").records()


def test_there_is_one_class_of_a_kind_however_many_threads_ask_first():
    script = """
import sys, threading, journeykit
sys.setswitchinterval(1e-6)
found = []
def ask():
    found.append([getattr(journeykit, name) for name in journeykit.model.__all__])
threads = [threading.Thread(target=ask) for _ in range(8)]
for thread in threads: thread.start()
for thread in threads: thread.join()
assert len(found) == 8 and all(each == found[0] for each in found)
"""
    assert subprocess.run([sys.executable, "-c", script]).returncode == 0
