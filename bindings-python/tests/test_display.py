"""What a notebook shows."""

import re
from html.parser import HTMLParser

import journeykit
import pytest


class Text(HTMLParser):
    def __init__(self):
        super().__init__()
        self.tags, self.text = set(), []

    def handle_starttag(self, tag, attributes):
        self.tags.add(tag)
        assert not any(name.startswith("on") for name, _ in attributes)

    def handle_data(self, data):
        self.text.append(data)


def seen(part):
    bundle = part._repr_mimebundle_()
    assert bundle["text/plain"] == repr(part)
    parser = Text()
    parser.feed(bundle["text/html"])
    assert "script" not in parser.tags
    return " ".join(parser.text)


def test_atlases_maps_gaps_and_reports_are_shown(portal):
    assert "När vi flyttar, i dag" in seen(portal) and "Beröringspunkter" in seen(portal)
    shown = seen(portal.maps[0])
    steps = [step for stage in portal.maps[0].stages for step in stage.steps]
    assert all((step.name if isinstance(step.name, str) else step.name["sv"]) in shown for step in steps)
    gap = portal.gap(*portal.maps.ids()[:2])
    assert "När vi flyttar, i dag" in seen(gap) and "borttagen" in seen(gap) and "När vi flyttar, i dag" in seen(gap.inverse())
    assert "today" in seen(journeykit.Gap.from_json(gap.to_json()))
    report = portal.check(lang="sv")
    assert "Varningar" in seen(report) and report.findings[0].message in seen(report)
    assert "Warnings" in report.to_html("en")
    assert portal.personas[0].to_html() is None and "text/html" not in portal.personas[0]._repr_mimebundle_()


@pytest.mark.parametrize("lang, word", [("en", "Touchpoints"), ("nb", "Kontaktpunkter"), ("sv", "Beröringspunkter"), ("no", "Kontaktpunkter")])
def test_the_language_can_be_chosen(portal, lang, word):
    assert word in portal.to_html(lang) and journeykit.labels(lang)["heading.touchpoint"] == word


def test_a_strangers_text_is_only_text(small):
    small["title"] = small["maps"][0]["title"] = small["maps"][0]["stages"][0]["name"] = "<script>alert(1)</script>"
    atlas = journeykit.read(small)
    for html in (atlas.to_html(), atlas.maps[0].to_html(), atlas.gap("today", "today").to_html()):
        assert "&lt;script&gt;" in html and not re.search("<script", html)
