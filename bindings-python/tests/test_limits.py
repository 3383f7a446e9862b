"""Limits on what strangers may ask for, and what holds for numbers of the user's own."""

import pytest

import journeykit


def refused(call):
    with pytest.raises(journeykit.ValidationError) as caught:
        call()
    return caught.value.errors()[0]


@pytest.fixture
def two_maps():
    def steps(kind):
        return [{"id": "s", "name": "s", "steps": [{"id": f"{kind}{at}", "name": f"{kind} {at}"} for at in range(20)]}]

    return {
        "schema_version": "1.0",
        "title": "t",
        "language": "en",
        "maps": [
            {"id": "a", "title": "a", "state": "current", "stages": steps("before")},
            {"id": "b", "title": "b", "state": "future", "derived_from": "a", "stages": steps("after")},
        ],
        "initiatives": [{"id": f"i{at}", "title": "x", "changes": [{"map": "a"}]} for at in range(20)],
    }


def test_what_is_read_has_a_limit_in_memory(small):
    assert refused(lambda: journeykit.read(small, limits={"memory_bytes": 100}))["code"] == "limit.memory"
    assert journeykit.read(small, limits={"memory_bytes": 1_000_000}).title == small["title"]


def test_a_gap_has_limits(two_maps):
    atlas = journeykit.read(two_maps)
    other = journeykit.read(two_maps)
    for after in ("b", other.maps[1]):
        assert refused(lambda after=after: atlas.gap("a", after, limits={"work": 0}))["code"] == "limit.work"
        assert atlas.gap("a", after, limits={"work": 1_000_000}).changes
    assert refused(lambda: atlas.gap("a", "b", limits={"answer_bytes": 1_000}))["code"] == "limit.answer"
    assert len(atlas.gap("a", "b", limits={"answer_bytes": 100_000}).funding) == 20
    assert refused(lambda: atlas.gap("a", "b", limits={"answer_bytes": 1}, lang="nb"))["msg"].startswith("å si hvem")


def test_a_report_is_cut_to_bytes():
    long = "x" * 60_000
    text = '{"extensions": {"%s": {%s}}}' % (long, ",".join(['"a": 1'] * 500))
    with pytest.raises(journeykit.ValidationError) as caught:
        journeykit.read(text)
    assert len(caught.value.errors()) < 10
    assert sum(len(error["pointer"]) for error in caught.value.errors()) <= 524_288


@pytest.mark.parametrize("spelled", ["1.10", "-0", "1E2", "1e-3", "9007199254740993", "123456789012345678901234567890"])
def test_a_document_equals_what_its_dict_says(spelled):
    atlas = journeykit.read('{"schema_version":"1.0","title":"t","language":"en","extensions":{"n":%s}}' % spelled)
    assert journeykit.read(atlas.to_dict()) == atlas
    assert spelled in atlas.to_json()
    assert atlas.replace(extensions=atlas.extensions) == atlas


def test_a_number_that_no_float_holds_is_refused():
    error = refused(lambda: journeykit.read('{"schema_version":"1.0","title":"t","language":"en","extensions":{"n":1e400}}'))
    assert (error["code"], error["pointer"]) == ("number.range", "/extensions/n")
