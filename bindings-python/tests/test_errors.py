"""What an exception says, to a person and to a program."""

import copy
import json
import pickle

import journeykit
import pytest
from journeykit import JourneyError, ValidationError


def refusal(document, **options):
    with pytest.raises(ValidationError) as caught:
        journeykit.read(document, **options)
    return caught.value


def test_errors_have_the_keys_of_pydantic_and_ours(small):
    small["maps"][0]["stages"][0]["nmae"] = 1
    small["maps"][0]["state"] = "past"
    small["maps"].append({"id": "wanted", "title": "Wanted"})
    error = refusal(small)
    assert isinstance(error, ValueError) and isinstance(error, JourneyError)
    state, stage, wanted = error.errors()
    assert list(state) == ["type", "loc", "msg", "input", "ctx", "url", "code", "pointer", "severity", "hint"]
    assert state["type"] == state["code"] == "word.unknown"
    assert state["loc"] == ("maps", 0, "state") and state["pointer"] == "/maps/0/state"
    assert state["input"] == "past" and state["ctx"]["value"] == "past" and state["severity"] == "error"
    assert stage["loc"] == ("maps", 0, "stages", 0, "nmae") and stage["input"] == 1 and stage["hint"] == "did you mean `name`?"
    assert wanted["loc"] == ("maps", 1) and wanted["input"] == small["maps"][1] and wanted["code"] == "member.missing"
    assert error.error_count() == 3 == len(error.findings)
    assert error.findings[0].code == "word.unknown" and error.findings[0].url == state["url"]


def test_the_same_from_text_and_from_a_dict(small):
    small["maps"][0]["state"] = "past"
    text = json.dumps(small)
    assert refusal(text).errors() == refusal(small).errors() == refusal(text.encode()).errors()
    assert json.loads(refusal(small).json())[0]["loc"] == ["maps", 0, "state"]


def test_values_can_be_left_out(small):
    small["maps"][0]["state"] = "a secret"
    error = refusal(small)
    assert all("input" not in each for each in error.errors(include_input=False))
    masked = refusal(small, mask=True)
    assert "a secret" not in str(masked) + repr(masked.errors()) + masked.json()


def test_a_string_is_short_and_says_what_to_do(small):
    small["titel"] = small.pop("title")
    small["maps"][0]["state"] = "past"
    error = refusal(small)
    assert error.error_count() == 3 and str(error.errors()[1]["pointer"]) == "/titel"
    assert str(error).startswith("error word.unknown at `/maps/0/state`: `past` is none of: ") and str(error).endswith(", and 2 more")
    small["maps"][0]["state"] = "current"
    error = refusal(small)
    assert str(error) == "error member.unknown at `/titel`: `titel` is not a member here (did you mean `title`?), and 1 more"
    assert str(refusal(small, lang="nb")).startswith("feil member.unknown ved `/titel`: feltet `titel` finnes ikke her")


@pytest.mark.parametrize(("lang", "told"), [("en", "is no text"), ("nb", "er ikke en tekst"), ("sv", "är inte en text")])
def test_what_yaml_makes_of_words_is_told_at_once_and_at_its_place(small, lang, told):
    # PyYAML reads YAML 1.1: `no` is false, `1.0` a number.
    small |= {"title": {False: "Badehus", "en": "Bath house"}, "schema_version": 1.0, "language": False}
    small["description"] = {True: "x", 7: "y", None: "z", (1, 2): "w"}
    found = {each["pointer"]: each for each in refusal(small, lang=lang).errors()}
    assert {"/title/false", "/schema_version", "/language"} <= found.keys()
    assert {f"/description/{key}" for key in ("true", "7", "null", "tuple")} <= found.keys() and len(found) == 7
    assert found["/title/false"]["code"] == "json.key" and told in found["/title/false"]["msg"]
    for pointer, quoted in {"/title/false": '"no"', "/schema_version": '"1.0"', "/language": '"no"'}.items():
        assert quoted in found[pointer]["hint"], found[pointer]


def test_a_key_that_is_no_text_may_stand_anywhere_and_be_anything(small):
    for key, pointer in {2.5: "/2.5", 10**5000: "/int", float("nan"): "/float", frozenset("a"): "/frozenset"}.items():
        found = refusal({**small, key: "x"}).errors()
        assert [(each["code"], each["pointer"]) for each in found] == [("json.key", pointer)], found


def test_what_is_printed_is_one_safe_line(small):
    name = "\x1b[2J\r\nINFO fine\u2028\u202e\u2066\x9b"
    error = refusal({**small, name: 1, "x" * 50_000: 2}, lang="sv")
    assert error.findings[0].pointer == error.errors()[0]["pointer"] == f"/{name}"
    for shown in (str(error), *map(str, error.findings)):
        assert shown.isprintable() and len(shown) < 400, ascii(shown)
        assert shown.startswith("fel member.unknown vid `/")
    assert "\\u001b[2J\\u000d\\u000aINFO fine\\u2028\\u202e" in str(error)


def test_text_that_is_no_json_is_its_own_input():
    error = refusal("{]").errors()[0]
    assert error["code"] == "json.syntax" and error["input"] == "{]"


def test_exceptions_are_copied_and_pickled(small):
    del small["title"]
    error = refusal(small)
    for twin in (copy.copy(error), copy.deepcopy(error), pickle.loads(pickle.dumps(error))):
        assert type(twin) is ValidationError
        assert str(twin) == str(error) and twin.errors() == error.errors()


def test_a_report_counts_lists_and_raises(small):
    small["maps"][0]["derived_from"] = "nothing"
    report = journeykit.read(small).check()
    assert not report.ok and report.errors == 1 and report.total == report.errors + report.warnings + report.infos
    assert len(report) == len(report.findings) == report.total and not report.truncated
    with pytest.raises(ValidationError) as caught:
        report.raise_for_errors()
    assert [error["code"] for error in caught.value.errors()] == ["ref.unknown"]
    assert "ref.unknown" in str(caught.value)
    clean = report.to_dict()
    assert clean["findings"][0]["code"] == report.findings[0].code
    del small["maps"][0]["derived_from"]
    assert journeykit.read(small).check().raise_for_errors() is None


def test_reports_and_findings_are_values(portal):
    one, other = portal.check(), portal.check()
    assert one == other and hash(one) == hash(other) and one != portal.check(lang="nb") and one != 5
    assert one.findings[0] == other.findings[0] and hash(one.findings[0]) == hash(other.findings[0])
    for value in (one, one.findings[0]):
        assert copy.deepcopy(value) == value == pickle.loads(pickle.dumps(value))
        with pytest.raises(AttributeError):
            value.ok = True
        assert repr(value).startswith("<")
    with pytest.raises(JourneyError):
        bool(one)


def test_options_of_a_check_reach_core(portal):
    findings = portal.check(lang="sv").findings
    assert [finding.code for finding in findings] == [finding.code for finding in portal.check().findings]
    assert [finding.message for finding in findings] != [finding.message for finding in portal.check().findings]
    cut = portal.check(limits={"findings": 2})
    assert len(cut.findings) == 2 and cut.truncated and cut.total > 2
    few = portal.check(thresholds={"steps": 1, "people": (1, 2)})
    assert "map.too_broad" in [finding.code for finding in few.findings]


def test_errors_are_listed_before_what_is_only_worth_knowing(small):
    small["maps"] += [{"id": f"m{at}", "title": "M", "state": "future"} for at in range(1500)]
    small["maps"][-1]["derived_from"] = "nothing"
    report = journeykit.read(small).check()
    assert report.truncated and report.errors == 1 and len(report) == 1000
    with pytest.raises(ValidationError) as caught:
        report.raise_for_errors()
    assert [error["pointer"] for error in caught.value.errors()] == ["/maps/1500/derived_from"]
    cut = journeykit.read(small).check(limits={"findings": 0})
    assert not cut.ok and "Nothing found" not in cut.to_html("en") and f"{cut.total} more" in cut.to_html("en")
