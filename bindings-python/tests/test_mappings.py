"""Parts are mappings and lists are sequences, to whoever asks."""

import copy
import gc
import pickle
import weakref
from collections.abc import Mapping, Sequence

import journeykit
import pytest
from journeykit import Persona, Step, Touchpoint
from cases import ROOT


@pytest.fixture(scope="module")
def portal():
    return journeykit.read(ROOT / "examples" / "insurance-portal.json")


def every_part(value):
    if isinstance(value, journeykit.Part):
        yield value
        for item in value.values():
            yield from every_part(item)
    elif isinstance(value, journeykit.Parts):
        for item in value:
            yield from every_part(item)


def test_a_part_is_a_mapping_of_what_is_there(portal):
    gap = portal.gap("today", "wanted")
    many = 0
    for part in [*every_part(portal), *every_part(gap)]:
        many += 1
        data = part.to_dict()
        assert list(part) == list(part.keys()) == list(data) and len(part) == len(data)
        assert dict(part).keys() == {**part}.keys() == data.keys()
        assert list(part.items()) == list(zip(part.keys(), part.values(), strict=True))
        assert isinstance(part, Mapping) and part
    assert many > 500


@pytest.mark.parametrize("part", [Touchpoint(id="sms"), Persona(id="an", name="An"), journeykit.Validation(by="customer")])
def test_no_member_is_made_up(part):
    assert dict(part) == part.to_dict()


def test_what_is_absent_is_not_in_the_mapping():
    step = Step(id="wait", name="Waits")
    assert step.get("goal") is None and step.get("goal", "none") == "none" and step.get("name") == "Waits"
    assert "goal" not in step.keys() and "goal" not in dict(step)
    match step:
        case {"id": id, "name": name}:
            assert (id, name) == ("wait", "Waits")
        case _:
            pytest.fail("a part matches no mapping")


def test_a_list_is_a_sequence(portal):
    steps = portal.maps["today"].stages[1].steps
    assert isinstance(steps, Sequence)
    assert list(reversed(steps)) == list(steps)[::-1]
    extra = Step(id="more", name="More")
    assert steps + [extra] == (*steps, extra) and [extra] + steps == (extra, *steps) and (extra,) + steps == (extra, *steps)
    assert steps + steps == (*steps, *steps)
    with pytest.raises(TypeError):
        steps + 1
    assert steps.index(steps[1]) == 1 and steps.index(steps[1], 1) == 1 and steps.index(steps[1], -len(steps)) == 1
    with pytest.raises(ValueError):
        steps.index(steps[1], 2)
    match steps:
        case [first, *_]:
            assert first == steps[0]
        case _:
            pytest.fail("a list matches no sequence")


def test_a_list_makes_no_dict(portal):
    with pytest.raises(TypeError, match="to_list"):
        dict(portal.maps["today"].stages)


def test_an_unknown_id_says_which_one_may_be_meant(portal):
    with pytest.raises(KeyError, match="did you mean `today`"):
        portal.maps["todays"]
    with pytest.raises(KeyError, match="nothing here has the id"):
        portal.maps["x" * 10_000]
    assert portal.maps._ipython_key_completions_() == ["today", "wanted"]
    assert portal.maps["today"]._ipython_key_completions_() == list(portal.maps["today"])


# Ways through a document.


def test_a_pointer_leads_to_its_part(portal):
    for part in every_part(portal):
        assert portal.at(part.pointer) == part
    first = portal.maps[0].stages[0]
    assert first.at("/steps/0/name") == first.steps[0].name and first.at("/steps") == first.steps and portal.at("") == portal
    for wrong in ("/maps/9", "/nothing", "maps", "/maps/0/title/x"):
        with pytest.raises(KeyError):
            portal.at(wrong)
    for finding in portal.check().findings:
        assert portal.at(finding.pointer) is not None


def test_an_id_finds_its_part(portal):
    today = portal.maps["today"]
    step = today.stages[1].steps[0]
    assert today.find(step.id) == step and today.find(step.id).pointer == step.pointer
    assert portal.find(portal.personas[0].id) == portal.personas[0]
    with pytest.raises(KeyError):
        portal.find("nobody")
    twice = next(each.id for each in today.stages if each.id in portal.maps["wanted"].stages)
    with pytest.raises(LookupError, match="2 places"):
        portal.find(twice)


def test_a_part_knows_what_it_stands_in(portal):
    for part in every_part(portal):
        above = part.container
        if part.pointer:
            assert part.pointer.startswith(above.pointer + "/") and len(above.pointer) < len(part.pointer)
        else:
            assert above is None
    assert Step(id="a", name="a").container is None
    assert portal.maps[0].container is portal.maps[1].container


def test_a_map_has_its_steps_and_touchpoints_in_order(portal):
    for each in portal.maps:
        assert each.steps == tuple(step for stage in each.stages for step in stage.steps)
        assert each.touchpoints == tuple(touch for step in each.steps for touch in step.touchpoints)
    assert len(portal.maps["today"].steps) == len([row for row in portal.table("steps").records() if row["map"] == "today"])


# What is shared.


def test_many_parts_cost_one_document(portal):
    steps = portal.maps["today"].steps
    size = len(portal.to_json().encode())
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        for shared in (list(steps), (portal, steps), {"deep": [*steps, portal.maps]}):
            data = pickle.dumps(shared, protocol)
            assert len(data) < 2 * size
            assert pickle.loads(data) == shared
    again = pickle.loads(pickle.dumps(steps))
    assert again[0].atlas is again[1].atlas == portal and again[0].pointer == steps[0].pointer


def test_parts_of_a_gap_take_gap_and_atlas_along(portal):
    gap = portal.gap("today", "wanted")
    again = pickle.loads(pickle.dumps((portal, gap, list(gap.changes))))
    assert again == (portal, gap, list(gap.changes))
    assert len(pickle.dumps((portal, gap, list(gap.changes)))) < 2 * (len(portal.to_json().encode()) + len(gap.to_json().encode()))
    assert again[1].table("funding").records() == gap.table("funding").records()


def test_the_same_atlas_is_the_same_object(portal):
    step = portal.maps[0].stages[0].steps[0]
    assert step.atlas is step.atlas is portal.maps[1].atlas
    assert copy.deepcopy([step])[0] is step


def test_parts_can_be_referred_to_weakly():
    atlas = journeykit.Atlas(title="t", language="en", channels=[{"id": "c", "name": "c"}])
    for kept in (atlas, atlas.channels, atlas.channels[0]):
        reference = weakref.ref(kept)
        assert reference() is kept
    del kept
    other = weakref.ref(atlas.channels[0].atlas)
    gc.collect()
    assert other() is None or other() == atlas
