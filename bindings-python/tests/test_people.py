"""What people read, of documents that somebody has poisoned. A new output for people belongs into `shown_of`."""

import copy
import json
import re

import journeykit
import pytest
from cases import ROOT

# It begins and ends with letters, since no text may be blank.
POISON = (
    "x\x1b[2J\x1b]0;owned\x07\r\n2026 INFO errors 0\x9b31m\0\x7f\u061c\u200e\u200f\u2028\u2029\u202a\u202e\u2066\u2069"
    "\u200b\u2060\ufeff\u180e\U000e0041\U000e007fy"
)
# Line breaks may be those of a report.
HARMFUL = re.compile(
    "[\0-\x09\x0b-\x1f\x7f-\x9f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff\U000e0000-\U000e0fff]"
)
DOCUMENTS = sorted((ROOT / "examples").glob("*.json"))
LIMITS = {"findings": 100_000}


def assert_safe(shown):
    assert not HARMFUL.search(shown), ascii(shown)
    assert not any(line.lstrip().startswith("2026 INFO") for line in shown.split("\n")), ascii(shown)


def assert_safe_line(shown):
    assert_safe(shown)
    assert "\n" not in shown and len(shown) < 1500, ascii(shown)


def assert_safe_error(error):
    for shown in (str(error), repr(error)):
        assert_safe_line(shown)
    for finding in getattr(error, "findings", ()):
        for shown in (str(finding), repr(finding), finding.message, finding.hint or ""):
            assert_safe_line(shown)
    if isinstance(error, journeykit.ValidationError):
        assert_safe(str(error.report) + repr(error.report) + error.report.to_html())


def refusal(call, *arguments, **named):
    with pytest.raises((journeykit.JourneyError, AttributeError, KeyError)) as caught:
        call(*arguments, **named)
    return caught.value


def changed(value, change):
    """The value with each string changed."""
    if isinstance(value, str):
        return change(value)
    if isinstance(value, list):
        return [changed(item, change) for item in value]
    return {name: changed(item, change) for name, item in value.items()} if isinstance(value, dict) else value


def parent(document, pointer):
    *above, last = pointer.split("/")[1:]
    for name in above:
        document = document[int(name) if isinstance(document, list) else name]
    return document, int(last) if isinstance(document, list) else last


def poisoned(document):
    """An atlas with the poison in every string that may hold it, as the decoder says which these are."""
    bad = changed(document, lambda text: f"{text} {POISON}")
    for _ in range(20):
        try:
            return journeykit.read(bad, limits=LIMITS)
        except journeykit.ValidationError as error:
            for finding in error.findings:
                there, name = parent(bad, finding.pointer)
                good, _ = parent(document, finding.pointer)
                there[name] = copy.deepcopy(good[name])
    pytest.fail("no good document comes of it")


def shown_of(part):
    """All that people see of a part and of what it holds."""
    yield repr(part)
    yield str(part)
    if isinstance(part, journeykit.Part):
        yield part.to_html() or ""
        for name in part:
            yield from shown_of(part[name]) if isinstance(part[name], (journeykit.Part, journeykit.Parts)) else ()
    elif isinstance(part, journeykit.Parts):
        for item in part:
            yield from shown_of(item) if isinstance(item, (journeykit.Part, journeykit.Parts)) else ()


@pytest.mark.parametrize("file", DOCUMENTS, ids=lambda file: file.stem)
def test_poisoned_texts_do_no_harm(file):
    atlas = poisoned(json.loads(file.read_text(encoding="utf-8")))
    assert json.dumps(atlas.to_dict()).count("INFO") > 50
    for shown in shown_of(atlas):
        assert_safe(shown)
    ids = atlas.maps.ids()
    for lang in ("en", "nb", "nn", "sv", "da"):
        report = atlas.check(lang=lang)
        for shown in (str(report), repr(report), report.to_html(lang), *map(str, report.findings), *map(repr, report.findings)):
            assert_safe(shown)
        try:
            gap = atlas.gap(*ids[:2], lang=lang)
        except (journeykit.ValidationError, TypeError) as error:
            assert_safe_line(str(error))
            continue
        for shown in (gap.to_text(lang), gap.to_html(lang), repr(gap), repr(gap.table("changes"))):
            assert_safe(shown)


@pytest.mark.parametrize("lang", ["en", "nb", "sv"])
def test_poisoned_names_and_values_are_told_safely(lang):
    document = json.loads(DOCUMENTS[0].read_text(encoding="utf-8"))
    assert_safe_error(refusal(journeykit.read, changed(document, lambda text: POISON + text), lang=lang, limits=LIMITS))

    def named(value):
        if isinstance(value, list):
            return [named(item) for item in value]
        return {**{name: named(item) for name, item in value.items()}, f"n{POISON}": 1} if isinstance(value, dict) else value

    assert_safe_error(refusal(journeykit.read, named(document), lang=lang, limits=LIMITS))
    assert_safe_error(refusal(journeykit.read, {**document, "\ud800\u202e": 1, "title": "\udfff\x1b"}, lang=lang))


def test_a_text_is_made_visible():
    assert_safe_line(journeykit.visible(POISON))
    assert journeykit.visible("👩\u200d👧 Kunde\u00adreise") == "👩\u200d👧 Kunde\u00adreise"


@pytest.mark.parametrize("text", [POISON, POISON * 1000], ids=["short", "long"])
def test_what_the_caller_names_is_told_safely(text, portal):
    ids = portal.maps.ids()
    for call in (
        lambda: portal.gap(text, ids[1]),
        lambda: portal.gap(portal.maps[0], journeykit.read(portal.to_dict()).maps[text]),
        lambda: portal.gap(text, journeykit.read(portal.to_dict()).maps[0]),
        lambda: portal.table(text),
        lambda: portal.to_html(text),
        lambda: portal.check(lang=text),
        lambda: portal.check(today=text),
        lambda: portal.check(thresholds={text: 1}),
        lambda: portal.confirm(*ids[:2], gone=[text]),
        lambda: portal.gap(*ids[:2]).part([text]),
        lambda: journeykit.schema(text),
        lambda: journeykit.labels(text),
        lambda: journeykit.Channel(id="a", name="b", **{text: 1}),
        lambda: journeykit.Report(f'{{"{text}'),
        lambda: getattr(portal, text),
    ):
        error = refusal(call)
        # A `KeyError` holds the key, which Python quotes.
        if isinstance(error, KeyError):
            assert_safe(str(error))
        else:
            assert_safe_error(error)
