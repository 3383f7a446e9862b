"""Every way in, every way out, and what is refused on the way."""

import io
import json
import os
import pickle
from collections import UserDict
from datetime import date
from pathlib import Path
from types import MappingProxyType

import journeykit
import pytest
from cases import ROOT
from journeykit import ArgumentError, Atlas, JourneyError, ValidationError

PORTAL = ROOT / "examples" / "insurance-portal.json"


def codes(call, *args, **kwargs):
    with pytest.raises(ValidationError) as caught:
        call(*args, **kwargs)
    return [(error["code"], error["pointer"]) for error in caught.value.errors()]


def test_every_source_gives_the_same_atlas(tmp_path):
    content = PORTAL.read_bytes()
    text = content.decode()
    with open(PORTAL, "rb") as binary, open(PORTAL, encoding="utf-8") as characters:
        sources = [
            PORTAL, str(PORTAL), text, content, bytearray(content), memoryview(content), json.loads(text),
            binary, characters, io.BytesIO(content), io.StringIO(text), Dribble(content),
        ]  # fmt: skip
        atlases = [journeykit.read(source) for source in sources]
    assert all(atlas == atlases[0] for atlas in atlases)
    assert all(atlas.to_json() == atlases[0].to_json() for atlas in atlases)
    atlases[0].write(tmp_path / "copy.json")
    assert journeykit.read(tmp_path / "copy.json") == atlases[0]
    assert json.loads(atlases[0].to_json()) == atlases[0].to_dict()


class Dribble:
    """A file object that gives less than it is asked for."""

    def __init__(self, content):
        self.file = io.BytesIO(content)

    def read(self, size):
        return self.file.read(min(size, 1000))


class Mixed:
    """A file object that gives strings first and then bytes."""

    def __init__(self):
        self.pieces = ["{", b"}", ""]

    def read(self, size):
        return self.pieces.pop(0)


def test_a_file_is_read_no_further_than_its_limit(tmp_path):
    (tmp_path / "long.json").write_text("[" * 1000)
    file = io.BytesIO(b"[" * 1000)
    for source in (tmp_path / "long.json", file, "[" * 1000, b"[" * 1000, {"title": "x" * 1000}):
        assert codes(journeykit.read, source, limits={"text_bytes": 10}) == [("limit.text", "")]
    assert file.tell() == 11


def test_what_json_cannot_hold_has_a_code_and_a_place(small):
    circle = {**small}
    circle["description"] = [circle, circle]
    deep = []
    for _ in range(5000):
        deep = [deep]
    for name, value, code, pointer in [
        ("extensions", {1: "a"}, "json.key", "/extensions/1"),
        ("extensions", {"a": {None: 1}}, "json.key", "/extensions/a/null"),
        ("extensions", {("a",): 1}, "json.key", "/extensions/tuple"),
        ("extensions", {"x": float("nan")}, "number.not_finite", "/extensions/x"),
        ("extensions", {"x": [float("inf")]}, "number.not_finite", "/extensions/x/0"),
        ("title", "half \ud83d", "json.surrogate", "/title"),
        ("title", b"bytes", "value.foreign", "/title"),
        ("title", object(), "value.foreign", "/title"),
        ("extensions", {"x": {1, 2}}, "value.foreign", "/extensions/x"),
        ("extensions", deep, "limit.depth", None),
        ("description", circle["description"], "value.foreign", None),
        ("title", None, "type.null", "/title"),
        ("title", 10**5000, "value.foreign", "/title"),
    ]:
        found = codes(journeykit.read, {**small, name: value})
        assert found[0][0] == code, (name, found)
        assert pointer is None or found[0][1] == pointer, (name, found)
    assert codes(journeykit.read, {**small, "\ud83d": 1})[0][0] == "json.surrogate"
    assert codes(Atlas.from_json, '{"title": "\ud83d"}') == [("text.utf8", "")]
    assert codes(Atlas.from_json, "\ufeff{}") == [("json.bom", "")]
    assert codes(Atlas.from_json, b"\xff") == [("text.utf8", "")]


def test_keys_are_looked_at_in_every_mapping(small):
    for odd in (MappingProxyType({1: "a"}), MappingProxyType({"a": {1: "b"}}), UserDict({"a": UserDict({None: 1})})):
        assert codes(journeykit.read, {**small, "extensions": odd})[0][0] == "json.key"
    assert journeykit.read(MappingProxyType(small)) == journeykit.read(small)


def test_a_high_limit_costs_nothing_by_itself(small, tmp_path):
    (tmp_path / "small.json").write_text(json.dumps(small))
    for source in (tmp_path / "small.json", io.BytesIO(json.dumps(small).encode())):
        assert journeykit.read(source, limits={"text_bytes": 2**40}).title == "Home insurance"
    with pytest.raises(ArgumentError):
        journeykit.read(tmp_path / "small.json", limits={"text_bytes": 2**63})


def test_what_is_masked_stays_out_of_the_exception(small):
    small["title"] = {"nb": 5, "en": "SECRET"}
    with pytest.raises(ValidationError) as caught:
        journeykit.read(small, mask=True)
    assert b"SECRET" not in pickle.dumps(caught.value) and "SECRET" not in repr(vars(caught.value))
    with pytest.raises(ValidationError) as caught:
        journeykit.read('{"title": <SECRET>}', mask=True)
    assert "SECRET" not in str(caught.value)


def test_plain_values_of_python_are_taken(small):
    class Word(str):
        pass

    small["maps"][0]["state"] = Word("current")
    small["maps"][0]["stages"] = tuple(small["maps"][0]["stages"])
    small["workshops"] = [{"id": "first", "title": "First", "date": date(2026, 11, 22)}]
    atlas = journeykit.read(small)
    assert atlas.workshops[0].date == "2026-11-22"
    # A month stays a month: Python has no date without a day, so that dates are texts.
    month = journeykit.read({**small, "workshops": [{"id": "first", "title": "First", "date": "2026-11"}]})
    assert month.workshops[0].date == "2026-11"
    # Parts of other documents stand for their data.
    assert journeykit.read({**small, "maps": atlas.maps, "workshops": [atlas.workshops[0]]}) == atlas


@pytest.mark.parametrize("source", [None, 5, 1.5, object(), [], ("a",), print, Path, io.BytesIO, True])
def test_what_is_no_source_is_told(source):
    with pytest.raises(JourneyError):
        journeykit.read(source)


@pytest.mark.parametrize(
    "options",
    [
        {"lang": "fr"}, {"lang": 5}, {"lang": "\ud83d"}, {"mask": "yes"}, {"mask": 1}, {"limits": 5}, {"limits": []},
        {"limits": {"dept": 5}}, {"limits": {"depth": -1}}, {"limits": {"depth": 1.5}}, {"limits": {"depth": "5"}},
        {"limits": {5: 5}}, {"limits": {"depth": 2**70}}, {"limits": {"text_bytes": "x"}},
    ],
)  # fmt: skip
def test_wrong_options_are_told(small, options):
    for source in (small, PORTAL, "{}", b"{}"):
        with pytest.raises(ArgumentError):
            journeykit.read(source, **options)


@pytest.mark.parametrize(
    "options",
    [
        {"today": "yesterday"}, {"today": 5}, {"today": []}, {"profile": "waterfall"}, {"profile": 1}, {"lang": "xx"},
        {"thresholds": {"step": 1}}, {"thresholds": {"steps": -1}}, {"thresholds": {"people": 5}},
        {"thresholds": {"people": (1, 2, 3)}}, {"thresholds": 5}, {"limits": {"x": 1}}, {"mask": 0},
    ],
)  # fmt: skip
def test_wrong_options_of_a_check_are_told(portal, options):
    with pytest.raises(ArgumentError):
        portal.check(**options)


def test_wrong_arguments_elsewhere_are_told(portal, tmp_path):
    gap = portal.gap("current", "future") if "current" in portal.maps else portal.gap(*portal.maps.ids()[:2])
    for call in [
        lambda: portal.gap(1, 2),
        lambda: portal.gap("\ud83d", "x"),
        lambda: portal.gap(*portal.maps.ids()[:2], lang="fr"),
        lambda: portal.to_json(indent=4),
        lambda: portal.to_json(indent="x"),
        lambda: portal.write(5),
        lambda: portal.write("a\0b"),
        lambda: journeykit.read("a\0b"),
        lambda: gap.apply("today"),
        lambda: gap.apply(portal),
        lambda: gap.apply(portal.maps[0].stages[0]),
        lambda: gap.apply(portal.personas[0]),
        lambda: gap.part([1]),
        lambda: gap.part("abc"),
        lambda: Atlas.from_dict([]),
        lambda: Atlas.from_json(5),
        lambda: Atlas("x"),
        lambda: Atlas(portal.maps[0]),
        lambda: portal.gap("today", portal.personas[0]),
        lambda: portal.gap("nowhere", portal.maps[0]),
        lambda: portal.table("touchpoint"),
        lambda: portal.table(5),
        lambda: portal.table("steps", language=5),
        lambda: gap.table("steps"),
        lambda: portal.to_html("fr"),
        lambda: journeykit.labels(5),
        lambda: journeykit.Step("wait", "Waits"),
        lambda: journeykit.Gap(portal),
        lambda: journeykit.schema("x"),
        lambda: journeykit.schema(None),
        lambda: journeykit.visible(None),
        lambda: journeykit.visible("\ud800"),
        lambda: portal.maps[1.5],
        lambda: gap.replace(before="x"),
        lambda: gap.add("/pains/-", {}),
        lambda: gap.remove("/pains/0"),
        lambda: journeykit.Step(id="wait", name="Waits", goal="Know").remove("/goal"),
        lambda: portal.add(5, "x"),
        lambda: portal.add("/description", "x", lang="fr"),
        lambda: portal.add("/description", "x", limits=5),
        lambda: portal.remove(None),
        lambda: portal.remove("/description", mask="x"),
        lambda: journeykit.Report("x"),
        lambda: journeykit.Report('{"ok":'),
        lambda: journeykit.Report('{"ok":true}'),
        lambda: journeykit.Report('{"ok":' + "[" * 100_000),
        lambda: portal.confirm("today", "wanted", gone=["\ud800"]),
        lambda: portal.confirm("\ud800", "wanted", gone=["a"]),
        lambda: gap.part(None),
        lambda: gap.part(5),
        lambda: journeykit.read(Mixed()),
    ]:
        with pytest.raises(JourneyError):
            call()
    with pytest.raises(FileNotFoundError):
        journeykit.read(tmp_path / "not there.json")


def test_a_gap_of_an_unknown_map_suggests_one(portal):
    first, second = portal.maps.ids()[:2]
    with pytest.raises(ValidationError) as caught:
        portal.gap(first + "s", second)
    assert caught.value.errors()[0]["code"] == "gap.map_unknown"
    assert first in caught.value.errors()[0]["hint"]
    with pytest.raises(ValidationError) as caught:
        portal.gap(first + "s", second, lang="nb")
    assert "kart" in str(caught.value)


def test_schemas_are_the_published_ones():
    for of in ("atlas", "gap", "report", "options"):
        assert journeykit.schema(of) == json.loads((ROOT / "schema" / f"{of}.schema.json").read_text("utf-8"))
    assert journeykit.schema() == journeykit.schema("atlas")


def test_rules_are_the_published_ones():
    assert journeykit.rules() == json.loads((ROOT / "schema" / "rules.json").read_text("utf-8"))


SECRET = "Persona: Ola from the ward, 41"


@pytest.mark.parametrize(
    "text",
    [f"{SECRET}\nPain: the queue", f"{SECRET}\r\n", SECRET * 200, SECRET + "x" * 300, f"\n{SECRET}"],
    ids=["lines", "CR", "long", "long name", "blank line"],
)
def test_what_is_no_path_is_refused_as_text(text):
    assert codes(journeykit.read, text) == [("json.syntax", "")]
    with pytest.raises(ValidationError) as caught:
        journeykit.read(text, mask=True)
    assert "Ola" not in f"{caught.value!r} {caught.value} {caught.value.errors()}"


def test_masked_reading_names_no_path(tmp_path):
    with pytest.raises(FileNotFoundError, match="Ola"):
        journeykit.read(SECRET)
    for source in (SECRET, tmp_path / SECRET):
        with pytest.raises(FileNotFoundError) as caught:
            journeykit.read(source, mask=True)
        assert "Ola" not in f"{caught.value!r} {caught.value}" and caught.value.__cause__ is None
        assert caught.value.__suppress_context__
    with pytest.raises(IsADirectoryError if os.name == "posix" else PermissionError) as caught:
        journeykit.read(tmp_path, mask=True)
    assert tmp_path.name not in str(caught.value)
