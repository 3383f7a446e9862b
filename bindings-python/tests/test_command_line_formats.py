"""Positions in texts, SARIF, terminals and pipes."""

import json
import os
import random
import subprocess
import sys

import pytest
from cases import ROOT
from test_command_line import MODULE, document, ran

from journeykit._cli import _positions


def pointers(value, pointer=""):
    """All pointers into a value."""
    yield pointer
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, item in items:
        yield from pointers(item, f"{pointer}/{str(name).replace('~', '~0').replace('/', '~1')}")


def value_at(value, pointer):
    for part in pointer.split("/")[1:]:
        part = part.replace("~1", "/").replace("~0", "~")
        value = value[int(part)] if isinstance(value, list) else value[part]
    return value


@pytest.mark.parametrize("indent", [None, 1, 4])
def test_every_pointer_leads_to_where_its_value_begins(indent):
    odd = {"a/b": {"~": [1, "}{", {"ø\n\"": None}]}, "": [[], {}, [[2]]], "x": "line\nbreak \\", "ü": -1.5e3}
    for value in [odd, json.loads((ROOT / "examples" / "kitchen-maker.json").read_text("utf-8"))]:
        text = json.dumps(value, indent=indent, ensure_ascii=False)
        lines = text.split("\n")
        found = _positions.positions(text, pointers(value))
        for pointer, (line, column) in found.items():
            rest = "\n".join([lines[line - 1][column - 1 :], *lines[line:]]) if indent else lines[line - 1][column - 1 :]
            assert json.JSONDecoder().raw_decode(rest)[0] == value_at(value, pointer), pointer


def test_what_is_not_there_is_shown_where_its_parent_is():
    text = '{\n "a": [\n  {"b": 1}]}'
    found = _positions.positions(text, ["/a/0/c/d", "/a/7", "/z", "/a/0/b"])
    assert found == {"/a/0/c/d": (3, 3), "/a/7": (2, 7), "/z": (1, 1), "/a/0/b": (3, 9)}


def test_any_text_has_positions():
    chance = random.Random(1)
    for _ in range(500):
        text = "".join(chance.choices('{}[]",:\\ab1 \n\u2028', k=chance.randrange(30)))
        assert _positions.positions(text, ["", "/a", "/0/b"]).keys() == {"", "/a", "/0/b"}


# SARIF


def test_sarif_has_what_the_standard_asks_for():
    files = sorted((ROOT / "examples" / "broken").glob("*.json"))[:40]
    status, out, _ = ran("check", *files, ROOT / "examples" / "kitchen-maker.json", "--format", "sarif")
    log = json.loads(out)
    assert status == 1 and log["version"] == "2.1.0"
    [run] = log["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert len({rule["id"] for rule in rules}) == len(rules) > 10
    assert len(run["results"]) > 50
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] in ("error", "warning", "note") and result["message"]["text"]
        [location] = result["locations"]
        region = location["physicalLocation"]["region"]
        assert region["startLine"] >= 1 and region["startColumn"] >= 1
        assert " " not in location["physicalLocation"]["artifactLocation"]["uri"]


@pytest.mark.libraries
def test_sarif_is_read_by_others():
    from sarif_pydantic import Sarif

    files = sorted((ROOT / "examples" / "broken").glob("*.json"))[:40]
    log = Sarif.model_validate_json(ran("check", *files, "--format", "sarif")[1])
    assert log.runs[0].tool.driver.name == "journeykit" and len(log.runs[0].results) >= 40


# Terminals and pipes


def test_who_has_read_enough_ends_the_program_quietly(tmp_path):
    many = tmp_path / "many.json"
    many.write_text(document(maps=[{"id": f"m{at}", "title": "x", "state": "current"} for at in range(300)]))
    with subprocess.Popen([*MODULE, "check", str(many)], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as program:
        program.stdout.readline()
        program.stdout.close()
        assert program.stderr.read() == b""


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo terminals")
@pytest.mark.parametrize(("environment", "is_coloured"), [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)])
def test_colours_are_for_terminals(environment, is_coloured, tmp_path):
    import pty

    file = tmp_path / "broken.json"
    file.write_text(document(titel="\x1b[31m"))
    given = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "FORCE_COLOR")}
    ours, theirs = pty.openpty()
    program = subprocess.Popen([*MODULE, "check", str(file)], stdout=theirs, stdin=theirs, stderr=theirs, env={"TERM": "xterm", **given, **environment})
    program.wait()
    os.close(theirs)
    said = os.read(ours, 10_000).decode()
    os.close(ours)
    assert ("\x1b[31merror\x1b[0m" in said) == is_coloured
    assert said.count("\x1b") == (2 if is_coloured else 0)


def test_colours_can_be_forced_into_a_pipe():
    broken = document(titel="t")
    assert "\x1b" not in ran("check", "-", stdin=broken)[1]
    assert "\x1b[31merror\x1b[0m" in ran("check", "-", stdin=broken, FORCE_COLOR="1")[1]
    assert "\x1b" not in ran("check", "-", stdin=broken, FORCE_COLOR="1", NO_COLOR="1")[1]
