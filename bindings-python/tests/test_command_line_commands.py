"""What the other commands of the command line print: what the package has, in the form that was asked for."""

import csv
import io
import json
import os
import re

import journeykit
import pytest
from cases import ROOT
from command_line import printed, run

EXAMPLES = ROOT / "examples"
PORTAL = EXAMPLES / "insurance-portal.json"
LANGUAGES = ("en", "nb", "sv")


# gap


@pytest.mark.parametrize("lang", ["en", "nb", "nn", "sv", "da"])
def test_the_gap_is_the_text_of_the_package(lang, portal):
    gap = portal.gap("today", "wanted", lang=lang)
    assert printed("gap", PORTAL, "--lang", lang) == gap.to_text(lang=lang).rstrip() + "\n"
    assert printed("gap", PORTAL, "today", "wanted", "--lang", lang) == printed("gap", PORTAL, "--lang", lang)


def test_the_gap_as_data_and_as_a_page(portal, tmp_path):
    gap = portal.gap("today", "wanted")
    assert journeykit.Gap.from_json(printed("gap", PORTAL, "--json")) == gap
    assert printed("gap", PORTAL, "--html", "gap.html", "--lang", "nb", folder=tmp_path) == ""
    page = (tmp_path / "gap.html").read_text("utf-8")
    assert page.startswith('<!doctype html>\n<html lang="nb">') and gap.to_html("nb") in page
    assert '<html lang="nn">' in printed("gap", PORTAL, "--html", "-", "--lang", "nn-NO")
    assert "<title>När vi flyttar, i dag → " in page
    assert printed("gap", PORTAL, "--html", "-", "--lang", "nb") == page


def test_a_page_never_takes_the_place_of_the_document(tmp_path):
    (tmp_path / "a.json").write_bytes(PORTAL.read_bytes())
    code, _, told = run("gap", "a.json", "--html", "a.json", folder=tmp_path)
    assert code == 2 and "`a.json` is the document itself" in told
    assert (tmp_path / "a.json").read_bytes() == PORTAL.read_bytes()
    code, _, told = run("gap", "a.json", "--html", "no/b.html", folder=tmp_path)
    assert code == 2 and "`no/b.html` can't be written: no such file or directory" in told


@pytest.mark.parametrize("command", [["gap"], ["show"], ["table"], ["confirm", "today", "wanted"]], ids=lambda words: words[0])
def test_a_document_that_is_refused_ends_with_1(command):
    name, *rest = command
    broken = EXAMPLES / "broken" / "member.unknown.json"
    code, out, told = run(name, broken, *rest)
    assert code == 1 and out == "" and "can't be used yet:\n  error member.unknown at" in told


def test_a_gap_needs_a_document_without_errors():
    code, out, told = run("gap", EXAMPLES / "broken" / "ref.unknown.json", "--lang", "sv")
    assert code == 1 and out == "" and "  fel ref.unknown vid " in told


# confirm


@pytest.fixture
def unsure(tmp_path):
    """A document in which the gap suggests a pair of steps, and does not know of another."""
    path = tmp_path / "claim.json"
    path.write_bytes(PORTAL.read_bytes())
    return path


def test_suggestions_are_listed(unsure):
    out = printed("confirm", unsure, "today", "wanted", "--lang", "en")
    assert out.splitlines() == [
        "Probably the same step: confirm it, or take the step out",
        "  50%  double_bill=check_in  “Getting two invoices” → “Getting a call after a month”",
    ]
    assert unsure.read_bytes() == PORTAL.read_bytes()
    assert "«" in printed("confirm", unsure, "today", "wanted", "--lang", "nb")


def test_answers_are_written_into_the_document(unsure, portal):
    wanted = portal.confirm("today", "wanted", same=[("double_bill", "check_in")])
    out = printed("confirm", unsure, "today", "wanted", "--same", "double_bill=check_in")
    assert out == f"{unsure}: 1 the same, 0 gone\n"
    assert journeykit.read(unsure) == wanted and unsure.read_text("utf-8") == wanted.to_json(indent=2)
    assert printed("confirm", unsure, "today", "wanted") == "Nothing found.\n"


def test_suggestions_are_confirmed_from_a_certainty_on(unsure, portal):
    assert printed("confirm", unsure, "today", "wanted", "--suggested", "60") == f"{unsure}: 0 the same, 0 gone\n"
    assert unsure.read_bytes() == PORTAL.read_bytes()
    assert printed("confirm", unsure, "today", "wanted", "--suggested", "50%") == f"{unsure}: 1 the same, 0 gone\n"
    assert journeykit.read(unsure) == portal.confirm("today", "wanted", same=[("double_bill", "check_in")])


def test_answers_go_to_another_file_or_to_the_output(unsure, portal):
    gone = portal.confirm("today", "wanted", gone=["double_bill"])
    other = unsure.with_name("other.json")
    printed("confirm", unsure, "today", "wanted", "--gone", "double_bill", "--out", other)
    assert journeykit.read(other) == gone and unsure.read_bytes() == PORTAL.read_bytes()
    assert printed("confirm", unsure, "today", "wanted", "--gone", "double_bill", "--out", "-") == gone.to_json(indent=2)
    assert printed("confirm", unsure, "today", "wanted", "--suggested", "60", "--out", "-") == portal.to_json(indent=2)
    assert printed("confirm", "-", "today", "wanted", "--gone", "double_bill", given=PORTAL.read_bytes()) == gone.to_json(indent=2)


@pytest.mark.parametrize(
    "words, told",
    [
        (["today", "wanted", "--gone", "no_step"], "confirm.unknown"),
        (["today", "wanted", "--same", "double_bill=check_in", "--gone", "double_bill"], "confirm.contradiction"),
        (["today", "nowhere"], "gap.map_unknown"),
    ],
)
def test_answers_that_make_no_sense_change_nothing(words, told, unsure):
    code, _, wrong = run("confirm", unsure, *words, "--lang", "nb")
    assert (code, wrong.count("\n")) == (2, 1) and told in wrong
    assert unsure.read_bytes() == PORTAL.read_bytes()


def test_a_document_that_cant_be_written_stays_as_it_is(unsure):
    code, _, told = run("confirm", unsure, "today", "wanted", "--gone", "double_bill", "--out", unsure.parent / "no" / "a.json")
    assert code == 2 and "can't be written: no such file or directory" in told


# table


@pytest.mark.parametrize("name", ["steps", "touchpoints", "pains", "personas", "channels"])
def test_a_table_as_csv_holds_what_the_table_holds(name, portal):
    read = list(csv.reader(io.StringIO(printed("table", PORTAL, name, "--csv"))))
    table = portal.table(name)
    assert tuple(read[0]) == table.columns and len(read) == 1 + len(table) > 1
    for row, record in zip(read[1:], table.records()):
        for cell, value in zip(row, record.values()):
            assert cell == (
                ""
                if value is None
                else json.dumps(value)
                if isinstance(value, bool)
                else "; ".join(value)
                if isinstance(value, list)
                else str(value)
            )


def test_csv_quotes_what_has_to_be_quoted(small, tmp_path):
    names = ['a "b", c', "two\nlines", "two\r\nlines", " blanks ", "=1+1", "'", "plain"]
    small["channels"] = [{"id": f"c{at}", "name": name} for at, name in enumerate(names)]
    (tmp_path / "a.json").write_text(json.dumps(small), "utf-8")
    _, out, _ = run("table", "a.json", "channels", "--csv", folder=tmp_path)
    assert [row["name"] for row in csv.DictReader(io.StringIO(out, newline=""))] == names
    assert out.splitlines()[1].startswith('c0,"a ""b"", c",') and out.endswith("\n")


def test_a_table_is_aligned_and_has_only_columns_with_something_in_them(portal):
    heading, *lines = printed("table", PORTAL, "pains").splitlines()
    names = heading.split()
    records = portal.table("pains").records()
    assert names == [name for name in portal.table("pains").columns if any(record[name] not in (None, []) for record in records)]
    at = heading.index("severity")
    assert len(lines) == len(records) and [line[at] for line in lines] == [str(record["severity"]) for record in records]


def test_texts_of_tables_come_in_a_language():
    assert "Signing for the new home" in printed("table", PORTAL, "steps", "--csv", "--lang", "en")
    assert "Skriver på för nya bostaden" in printed("table", PORTAL, "steps", "--csv")


def test_without_a_name_the_tables_with_rows_are_listed(portal):
    rows = [line.split() for line in printed("table", PORTAL).splitlines()]
    assert rows == [[name, str(len(portal.table(name)))] for name in portal.tables() if len(portal.table(name))]
    assert printed("table", PORTAL, "--csv").splitlines() == [",".join(row) for row in rows]


# show


def test_a_map_is_shown_with_stages_steps_emotions_and_pains(small, tmp_path):
    small["channels"] = [{"id": "phone", "name": "Telephone"}]
    small["personas"] = [{"id": "alva", "name": "Alva"}]
    pains = [{"id": "silence", "text": "Nobody says anything", "severity": 4, "exit": True}, {"id": "cost", "text": "It costs"}]
    small["maps"][0]["question"] = "Why do they leave?"
    small["maps"][0]["stages"][0]["steps"] = [
        {"id": "look", "name": "Looks", "experience": {"emotion": 0}},
        {
            "id": "wait",
            "name": "Waits 待つ for it",
            "experience": {"emotion": -1.5},
            "pains": pains,
            "touchpoints": [{"id": "call", "channel": "phone"}],
        },
        {
            "id": "proof",
            "name": {"en": "Gets the proof", "sv": "Får intyget"},
            "persona_experiences": [{"persona": "alva", "emotion": 2}],
            "gains": [{"id": "letter", "text": "A letter", "strength": 3}],
            "touchpoints": [{"id": "again", "channel": "phone"}],
        },
    ]
    small["maps"].append({"id": "wanted", "title": "Wanted", "state": "future"})
    (tmp_path / "a.json").write_text(json.dumps(small), "utf-8")
    assert printed("show", "a.json", "today", folder=tmp_path).splitlines() == [
        "Home insurance",
        "══════════════",
        "",
        "Today (today, today)",
        "────────────────────",
        "Why do they leave?",
        "",
        "Before",
        "     0  Looks",
        "  −1.5  Waits 待つ for it  Telephone",
        "        pain  4  Nobody says anything (they leave here)",
        "        pain  ·  It costs",
        "     ·  Gets the proof     Telephone",
        "        +2  Alva",
        "        gain  3  A letter",
    ]
    swedish = printed("show", "a.json", "--lang", "sv", folder=tmp_path)
    assert "  −1,5  Waits" in swedish and "     ·  Får intyget" in swedish and "Wanted (önskat läge, wanted)" in swedish


@pytest.mark.parametrize("file", sorted(EXAMPLES.glob("*.json")), ids=lambda file: file.stem)
def test_the_examples_are_shown_in_their_language(file):
    out = printed("show", file)
    atlas = journeykit.read(file)
    for journey in atlas.maps:
        assert f"\n{journey.say('title')} ({journeykit.labels(atlas.language)[f'state.{journey.state}']}, {journey.id})\n" in out
        for stage in journey.stages:
            for step in stage.steps:
                assert step.say("name")[:50] in out
                assert all(pain.say("text") in out for pain in step.pains)


def test_a_document_in_a_language_without_labels_is_shown_in_it(small):
    names = {"language": "fr", "title": {"en": "Moving", "fr": "Déménagement"}}
    out = printed("show", "-", given=json.dumps({**small, **names}))
    assert out.startswith("Déménagement\n") and "Today (today, today)" in out
    assert printed("show", "-", "--lang", "nb", given=json.dumps({**small, **names})).count("Today (i dag, today)") == 1
    assert printed("show", PORTAL, "--lang", "en-GB") == printed("show", PORTAL, "--lang", "en")


# schema, rules, new


@pytest.mark.parametrize("name", ["atlas", "gap", "report", "options"])
def test_schemas_are_printed(name):
    assert json.loads(printed("schema", name)) == journeykit.schema(name)
    assert json.loads(printed("schema")) == journeykit.schema("atlas")


def test_rules_are_listed_and_described():
    lines = printed("rules").splitlines()
    assert [line.split()[:2] for line in lines] == [[rule["code"], rule["severity"]] for rule in journeykit.rules()]
    assert len({re.match(r"\S+ +\S+ +", line).end() for line in lines}) == 1
    assert all(line.startswith("json.") for line in printed("rules", "json").splitlines())
    described = dict(line.split(maxsplit=1) for line in printed("rules", "json.bom", "--lang", "nb").splitlines())
    rule = next(rule for rule in journeykit.rules() if rule["code"] == "json.bom")
    assert described == {**rule, "message": rule["message"]["nb"]}
    assert json.loads(printed("rules", "--json")) == journeykit.rules()
    assert printed("rules", "json", "--lang", "nn-NO") == printed("rules", "json", "--lang", "nb") != printed("rules", "json")
    assert json.loads(printed("rules", "json.bom", "--json")) == [rule]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_new_document_has_no_errors_and_a_gap(lang):
    text = printed("new", "--lang", lang)
    atlas = journeykit.read(text)
    report = atlas.check(today="2026-11-22")
    assert (report.errors, report.warnings, atlas.language) == (0, 0, lang)
    assert text == atlas.to_json(indent=2) and len(text.splitlines()) < 150
    gap = atlas.gap("today", "wanted")
    assert [pain.fate for pain in gap.pains] == ["removed"] and not gap.regressions
    assert journeykit.read(printed("new", "Moving house", "--lang", lang)).title == "Moving house"
    assert run("check", "-", "--lang", lang, given=text)[0] == 0


# The hook for pre-commit.


def test_the_hook_runs_a_command_that_there_is():
    hook = (ROOT / ".pre-commit-hooks.yaml").read_text("utf-8")
    # Each line is a comment, or a member with a plain value: enough for a test without a reader of YAML.
    lines = [line for line in hook.splitlines() if not line.startswith("#")]
    (first, *rest) = lines
    assert first.startswith("- ") and all(line.startswith("  ") and not line.startswith("   ") for line in rest)
    members = dict(line[2:].split(": ", 1) for line in lines)
    assert set(members) == {"id", "name", "description", "entry", "language", "types", "files"}
    program, *words = members["entry"].split()
    assert program == "journeykit" and printed(*words, *sorted(map(os.fspath, EXAMPLES.glob("*.json"))))
    pattern = re.compile(members["files"].strip("'"))
    matched = ["journeys/home.json", "a/journeys/b/home.json", "home.journey.json", "a/home.journey.json"]
    assert [path for path in [*matched, "package.json", "journeys.json", "home.json"] if pattern.search(path)] == matched
