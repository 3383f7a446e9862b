"""The program `journeykit`, as it is installed and as `python -m journeykit`."""

import json
import os
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import journeykit
import pytest
from cases import ROOT

EXAMPLES = ROOT / "examples"
PORTAL = EXAMPLES / "insurance-portal.json"
MODULE = [sys.executable, "-m", "journeykit"]
SCRIPT = Path(sys.executable).with_name("journeykit")


def ran(*arguments, stdin="", program=MODULE, **environment):
    """What the program did: its status, what it printed, what it complained about."""
    given = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "FORCE_COLOR")}
    done = subprocess.run([*program, *map(str, arguments)], input=stdin.encode(), capture_output=True, env={**given, **environment})
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def document(**members):
    return json.dumps({"schema_version": "1.0", "title": "t", "language": "en", **members})


@pytest.fixture
def portal(tmp_path):
    """A copy of a document whose gap suggests something."""
    return Path(shutil.copy(PORTAL, tmp_path / "portal.json"))


# Start and end.


def test_the_installed_script_is_the_same_program():
    if not SCRIPT.exists():
        assert os.environ.get("CI") != "true", "the script is not installed"
        pytest.skip("the package is not installed")
    assert ran("--version", program=[str(SCRIPT)]) == ran("--version") == (0, f"journeykit {journeykit.__version__}\n", "")


@pytest.mark.parametrize("command", ["check", "gap", "confirm", "table", "show", "new", "schema", "rules", "completion"])
def test_each_command_explains_itself(command):
    status, out, _ = ran(command, "--help")
    assert status == 0 and out.startswith(f"usage: journeykit {command}")
    assert command in ran("--help")[1]


def test_wrong_use_ends_with_2():
    for arguments in [[], ["inspect"], ["check"], ["check", "--format", "xml", PORTAL], ["show"], ["completion", "dos"]]:
        status, out, complaint = ran(*arguments)
        assert (status, out) == (2, "") and "usage: journeykit" in complaint


def test_nothing_slow_is_imported_with_the_package():
    imported = "import sys, journeykit; print([name for name in ('argparse', 'csv', 'glob', 'journeykit._cli') if name in sys.modules])"
    assert subprocess.run([sys.executable, "-c", imported], capture_output=True, check=True).stdout == b"[]\n"


# check


def test_what_a_check_ends_with(tmp_path):
    clean, broken = tmp_path / "clean.json", tmp_path / "broken.json"
    clean.write_text(document())
    broken.write_text(document(titel="t"))
    assert ran("check", clean)[0] == 0
    status, out, _ = ran("check", clean, broken)
    assert status == 1
    assert out.splitlines()[0].endswith("clean.json: 0 errors, 0 warnings, 0 notes")
    assert "  error member.unknown at `/titel`" in out
    assert ran("check", "-", stdin=broken.read_text())[0] == 1


def test_notes_count_only_if_they_are_asked_for():
    noted = document(maps=[{"id": "m", "title": "m", "state": "current"}])
    status, out, _ = ran("check", "-", stdin=noted)
    assert status == 0 and "info map." in out
    assert ran("check", "-", "--min-severity", "info", stdin=noted)[0] == 1
    status, out, _ = ran("check", "-", "--min-severity", "warning", stdin=noted)
    assert status == 0 and len(out.splitlines()) == 1


def test_what_is_missing_is_told_and_the_rest_is_checked(tmp_path):
    (tmp_path / "one.json").write_text(document())
    status, out, complaint = ran("check", tmp_path / "one.json", tmp_path / "none.json", tmp_path / "x*.json")
    assert status == 2 and "one.json: 0 errors" in out
    assert [line.rsplit(": ", 1)[1].split(" (")[0] for line in complaint.splitlines()] == ["there is no document", "no such file or directory"]


def test_folders_and_patterns_stand_for_what_is_in_them(tmp_path):
    (tmp_path / "deep" / "er").mkdir(parents=True)
    for name in ["b.json", "a.json", "deep/er/c.json", "no.txt"]:
        (tmp_path / name).write_text(document())
    told = [Path(line.split(": ")[0]).name for line in ran("check", tmp_path)[1].splitlines()]
    assert told == ["a.json", "b.json", "c.json"]
    told = [Path(line.split(": ")[0]).name for line in ran("check", tmp_path / "[ab].json")[1].splitlines()]
    assert told == ["a.json", "b.json"]


def test_the_present_day_is_the_day_of_the_check():
    atlas = journeykit.read(PORTAL)

    def told(today):
        return [f"  {finding}" for finding in atlas.check(today=today).findings]

    assert told(None) != told("2100-01-01")
    assert ran("check", PORTAL)[1].splitlines()[1:] == told(date.today())
    assert ran("check", PORTAL, "--today", "2100-01-01")[1].splitlines()[1:] == told("2100-01-01")
    assert ran("check", PORTAL, "--today", "none")[1].splitlines()[1:] == told(None)
    assert ran("check", PORTAL, "--today", "tomorrow")[0] == 2


def test_messages_in_the_language_that_is_asked_for():
    assert "1 feil" in ran("check", "-", "--lang", "nb", stdin=document(titel="t"))[1]
    assert "1 fel" in ran("check", "-", "--lang", "sv", stdin=document(titel="t"))[1]


def test_a_check_as_data():
    status, out, _ = ran("check", PORTAL, "--format", "json", "--today", "2026-11-22")
    line = json.loads(out)
    assert line["file"] == str(PORTAL)
    assert line["report"] == journeykit.read(PORTAL).check(today="2026-11-22").to_dict()


def test_commands_for_workflows_name_line_and_column():
    text = '{"schema_version":"1.0","title":"t","language":"en",\n\n  "maps": [{"id": "a%b", "title": "x", "state": "current"}]}'
    out = ran("check", "-", "--format", "github", "--min-severity", "error", stdin=text)[1]
    assert out.startswith("::error file=-,line=3,col=19,title=id.invalid::error id.invalid at `/maps/0/id`")
    assert "a%25b" in out and out.count("\n") == 1


# Hostile names and data.


def test_no_escape_sequence_comes_out_of_data_or_names(tmp_path):
    evil = "\x1b[2J\u202e\n::error::x"
    file = tmp_path / ("evil" + evil.replace("/", "") + ".json")
    file.write_text(document(**{evil: 1}, maps=[{"id": "m", "title": evil, "state": "current", "stages": [
        {"id": "s", "name": evil, "steps": [{"id": "t", "name": evil, "pains": [{"id": "p", "text": evil}]}]}]}]))
    good = json.loads(file.read_text())
    del good[evil]
    for arguments, stdin in [
        (["check", file], ""), (["check", file, "--format", "github"], ""), (["check", file, "--format", "sarif"], ""),
        (["check", file, "--format", "json"], ""), (["check", str(file) + "x"], ""),
        (["show", "-"], json.dumps(good)), (["show", "-", "m"], json.dumps(good)), (["show", "-", evil], json.dumps(good)),
        (["table", "-", "pains"], json.dumps(good)), (["rules", evil], ""),
    ]:
        _, out, complaint = ran(*arguments, stdin=stdin)
        for said in (out, complaint):
            assert "\x1b" not in said and "\u202e" not in said, arguments
            assert not any(line.startswith("::error::") for line in said.splitlines()), arguments


def test_what_is_no_json_is_a_finding():
    for data in ["", "nonsense", "[1,", "\0", '{"a":' * 100]:
        for form in ("text", "json", "github", "sarif"):
            status, out, complaint = ran("check", "-", "--format", form, stdin=data)
            assert status == 1 and complaint == "" and out


def test_a_formula_stays_a_text_in_a_spreadsheet():
    personas = [{"id": "p", "name": "=HYPERLINK(1)"}, {"id": "q", "name": "-2+3"}, {"id": "r", "name": "good, or not"}]
    out = ran("table", "-", "personas", "--csv", stdin=document(personas=personas))[1]
    assert "\r\np,'=HYPERLINK(1)," in out and "\r\nq,'-2+3," in out and '\r\nr,"good, or not",' in out
    assert "\r\np,=HYPERLINK(1)," in ran("table", "-", "personas", "--csv", "--raw", stdin=document(personas=personas))[1]


# The other commands.


def test_a_gap_as_text_data_and_page(tmp_path):
    atlas = journeykit.read(PORTAL)
    gap = atlas.gap("today", "wanted")
    assert ran("gap", PORTAL) == (0, gap.to_text().rstrip() + "\n", "")
    assert ran("gap", PORTAL, "today", "wanted", "--lang", "nb") == (0, gap.to_text("nb").rstrip() + "\n", "")
    assert journeykit.Gap.from_json(ran("gap", PORTAL, "--json")[1]) == gap
    page = tmp_path / "gap.html"
    assert ran("gap", PORTAL, "--html", page) == (0, "", "")
    assert page.read_text("utf-8") == gap.to_html()
    status, _, complaint = ran("gap", PORTAL, "today", "nowhere")
    assert status == 2 and "nowhere" in complaint
    assert ran("gap", PORTAL, "today")[0] == 2
    assert "name two maps" in ran("gap", "-", stdin=document())[2]


def test_suggestions_are_confirmed_in_the_file(portal):
    gap = journeykit.read(portal).gap("today", "wanted")
    listed = ran("confirm", portal)[1].splitlines()
    assert [line.split()[1] for line in listed] == [f"{pair.before}={pair.after}" for pair in gap.suggestions] != []
    first = gap.suggestions[0]
    assert ran("confirm", portal, "--same", f"{first.before}={first.after}") == (0, "", "")
    matches = journeykit.read(portal).gap("today", "wanted").matches
    assert (first.before, first.after) in [(match.before, match.after) for match in matches]
    for wrong in (["--same", "x"], ["--same", f"nothing={first.after}"], ["--gone", "nothing"]):
        before = portal.read_bytes()
        assert ran("confirm", portal, *wrong)[0] == 2
        assert portal.read_bytes() == before


def test_what_is_confirmed_can_go_elsewhere(portal):
    atlas = journeykit.read(portal)
    step = atlas.gap("today", "wanted").suggestions[0].before
    before = portal.read_bytes()
    out = ran("confirm", portal, "--gone", step, "--out", "-")[1]
    assert portal.read_bytes() == before
    assert journeykit.read(out) == atlas.confirm("today", "wanted", gone=[step])


def test_tables_as_text_and_as_csv():
    import csv
    import io

    table = journeykit.read(PORTAL).table("pains")
    rows = list(csv.reader(io.StringIO(ran("table", PORTAL, "pains", "--csv", "--raw")[1])))
    assert rows[0] == list(table.columns)
    assert [row[rows[0].index("text")] for row in rows[1:]] == [record["text"] for record in table.records()]
    assert ran("table", PORTAL, "pains")[1].splitlines()[0].split()[:4] == ["map", "stage", "step", "id"]
    assert f"pains {len(table)}" in [" ".join(line.split()) for line in ran("table", PORTAL)[1].splitlines()]
    assert ran("table", PORTAL, "windows")[0] == 2


def test_a_map_as_text():
    out = ran("show", PORTAL, "today", "--lang", "en")[1]
    for stage in journeykit.read(PORTAL).maps["today"].stages:
        assert stage.say("name", "en") in out
        for step in stage.steps:
            assert step.say("name", "en") in out
    assert "today" in ran("show", PORTAL)[1] and "wanted" in ran("show", PORTAL)[1]
    status, _, complaint = ran("show", PORTAL, "yesterday")
    assert status == 2 and "there is no map `yesterday` (there are today, wanted)" in complaint


@pytest.mark.parametrize("language", ["en", "nb", "sv"])
def test_a_new_document_has_no_errors_and_no_warnings(language, tmp_path):
    file = tmp_path / "new.json"
    assert ran("new", file, "--lang", language, "--title", "x") == (0, "", "")
    report = journeykit.read(file).check(today="2026-11-22")
    assert (report.errors, report.warnings) == (0, 0) and journeykit.read(file).title == "x"
    assert ran("new", file)[0] == 2
    assert ran("gap", "-", stdin=ran("new", "--lang", language)[1])[0] == 0


def test_schemas_and_rules():
    assert json.loads(ran("schema")[1]) == journeykit.schema()
    assert json.loads(ran("schema", "gap")[1]) == journeykit.schema("gap")
    rules = json.loads((ROOT / "schema" / "rules.json").read_text("utf-8"))
    assert [line.split()[0] for line in ran("rules")[1].splitlines()] == [rule["code"] for rule in rules]
    for language in ("en", "nb", "sv"):
        out = ran("rules", "map.evidence_missing", "--lang", language)[1]
        assert next(rule for rule in rules if rule["code"] == "map.evidence_missing")["message"][language] in out
    assert "did you mean `member.unknown`?" in ran("rules", "member.unknowns")[2]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_shells_complete_commands_and_options(shell, tmp_path):
    status, script, _ = ran("completion", shell)
    assert status == 0
    if shutil.which(shell) is None:
        pytest.skip(f"{shell} is not here")
    file = tmp_path / "completion"
    file.write_text(script)
    if shell == "bash":
        for line, place, word in [("journeykit ch", 1, "check"), ("journeykit check --form", 2, "--format"), ("journeykit check x --format sa", 4, "sarif")]:
            words = " ".join(f"'{each}'" for each in line.split(" "))
            asked = f"source {file}; COMP_WORDS=({words}); COMP_CWORD={place}; _journeykit; printf '%s\\n' \"${{COMPREPLY[@]}}\""
            out = subprocess.run(["bash", "-c", asked], capture_output=True, check=True, text=True, cwd=tmp_path).stdout
            assert word in out.splitlines()
    else:
        subprocess.run([shell, "-n", file], check=True)


@pytest.mark.parametrize("readme", ["README.md", "README.nb.md", "README.sv.md"])
def test_what_the_readme_shows_runs(readme, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    shown = (ROOT / "bindings-python" / readme).read_text("utf-8").split("```sh\n")[-1].split("```")[0].splitlines()
    assert len(shown) >= 8
    for line in shown:
        program, *arguments = line.split()
        assert program == "journeykit"
        status, _, complaint = ran(*arguments)
        assert (status, complaint) == (0, ""), line
