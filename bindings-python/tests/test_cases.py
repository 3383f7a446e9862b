"""The shared cases, with the same answers and the same counts as in Rust."""

import json
import re
from pathlib import Path

import pytest
from cases import FOLDERS, ROOT, cases, content, differs, has
from journeykit import Atlas, Gap, ValidationError

RUN = {}


def each(folder):
    all_cases = cases(folder)
    RUN[folder] = len(all_cases)
    return pytest.mark.parametrize("case", [pytest.param(case, id=f"{file}: {case['about']}") for file, case in all_cases])


def known(case, *names):
    strange = case.keys() - {"about", "document", "text", "bytes_hex", "example", "expect", *names}
    assert not strange, f"no runner reads {strange}"


def read(case):
    known(case, "limits", "lang", "mask")
    return Atlas.from_json(content(case), **{name: case[name] for name in ("limits", "lang", "mask") if name in case})


def refused(case):
    with pytest.raises(ValidationError) as caught:
        read(case)
    report = json.loads(caught.value.args[1])
    expect = dict(case["expect"])
    wanted = expect.pop("findings")
    assert has(report, expect)
    assert len(report["findings"]) == len(wanted), report["findings"]
    for found, described in zip(report["findings"], wanted):
        assert has(found, described), found
    errors = caught.value.errors()
    assert [(error["code"], error["pointer"], error["msg"]) for error in errors] == [
        (finding["code"], finding["pointer"], finding["message"]) for finding in report["findings"]
    ]


@each("decode")
def test_decode(case):
    if case["expect"].get("ok"):
        read(case)
    else:
        refused(case)


@each("edit")
def test_edit(case):
    known(case, "edits", "lang")
    atlas = Atlas.from_json(content(case))
    *before, last = [(edit["op"], (edit["path"], *([edit["value"]] if "value" in edit else []))) for edit in case["edits"]]
    lang = case.get("lang")
    for name, arguments in before:
        atlas = getattr(atlas, name)(*arguments, lang=lang)
    name, arguments = last
    if not case["expect"].get("ok"):
        with pytest.raises(ValidationError) as caught:
            getattr(atlas, name)(*arguments, lang=lang)
        wanted = case["expect"]["findings"]
        findings = json.loads(caught.value.args[1])["findings"]
        assert len(findings) == len(wanted), findings
        assert all(has(found, described) for found, described in zip(findings, wanted)), findings
        return
    atlas = getattr(atlas, name)(*arguments, lang=lang)
    for pointer, wanted in case["expect"]["at"].items():
        assert at(atlas.to_dict(), pointer) == wanted, pointer
    assert Atlas.from_json(atlas.to_json()) == atlas
    assert [atlas.channels[id].id for id in atlas.channels.ids()] == [each["id"] for each in atlas.to_dict().get("channels", [])]


def at(data, pointer):
    """What stands at a pointer; `None` for nothing."""
    for segment in pointer.split("/")[1:]:
        segment = segment.replace("~1", "/").replace("~0", "~")
        try:
            data = data[int(segment) if isinstance(data, list) else segment]
        except (KeyError, IndexError):
            return None
    return data


@each("migrate")
def test_migrate(case):
    if case["expect"].get("ok"):
        assert read(case).schema_version == case["expect"]["version"]
    else:
        refused(case)


@each("canonical")
def test_canonical(case, tmp_path):
    known(case)
    atlas = Atlas.from_json(content(case))
    canonical = case["expect"]
    assert atlas.to_json() == canonical
    pretty = atlas.to_json(indent=2)
    for text in (canonical, pretty):
        again = Atlas.from_json(text)
        assert again == atlas and again.to_json() == canonical
    atlas.write(tmp_path / "written.json")
    assert (tmp_path / "written.json").read_bytes() == pretty.encode()


@each("check")
def test_check(case):
    known(case, "options")
    atlas = Atlas.from_json(content(case))
    report = atlas.check(**case.get("options", {}))
    findings = report.to_dict()["findings"]
    expect = dict(case["expect"])
    if "findings" in expect:
        wanted = expect.pop("findings")
        assert len(findings) == len(wanted), findings
        assert all(has(found, described) for found, described in zip(findings, wanted)), findings
    for described in expect.pop("includes", []):
        assert any(has(found, described) for found in findings), described
    for described in expect.pop("excludes", []):
        assert not any(has(found, described) for found in findings), described
    for count in ("errors", "warnings", "infos"):
        assert getattr(report, count) == expect.pop(count, getattr(report, count))
    assert not expect, f"no runner reads {expect}"


@each("gap")
def test_gap(case):
    known(case, "current", "future")
    atlas = Atlas.from_json(content(case))
    current, future = atlas.maps[case["current"]], atlas.maps[case["future"]]
    gap = atlas.gap(case["current"], case["future"])
    problem = differs(gap.to_dict(), case["expect"])
    assert problem is None, problem
    # The way there and the way back, to the byte.
    assert gap.apply(current).to_json() == future.to_json()
    assert gap.inverse().apply(future).to_json() == current.to_json()
    assert Gap.from_json(gap.to_json()) == gap
    back = atlas.gap(case["future"], case["current"])
    assert back.summary.distance == gap.summary.distance


def test_every_case_of_every_folder_is_run():
    there = {folder.name: len(cases(folder.name)) for folder in FOLDERS.iterdir() if folder.is_dir()}
    assert RUN == there
    # The fewest of each that Rust asks for.
    rust = (ROOT / "tests" / "tests" / "cases_count.rs").read_text("utf-8")
    for folder, least in re.findall(r'\("(\w+)", (\d+)\)', rust):
        assert RUN[folder] >= int(least), folder


def test_every_example_is_written_as_it_stands():
    files = sorted(Path(ROOT / "examples").glob("*.json"))
    assert len(files) >= 6
    for file in files:
        atlas = Atlas.from_json(file.read_bytes())
        assert atlas.check().ok
        assert Atlas.from_dict(json.loads(file.read_bytes())) == atlas
        assert Atlas.from_dict(atlas.to_dict()) == atlas
