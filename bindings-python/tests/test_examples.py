"""The programs of `examples/python` print the same bytes as those of `examples/rust`.

JOURNEYKIT_RUST_EXAMPLES names the folder of the built ones (`cargo build --examples`); without it the comparison is left
out, but not in CI.
"""

import json
import os
import shutil
import subprocess
import sys

import pytest
from cases import ROOT

EXAMPLES = ROOT / "examples"
DOCUMENTS = sorted(file.name for file in EXAMPLES.glob("*.json"))
LANGUAGES = ["en", "nb", "nn", "sv", "da"]


def same(program, *arguments):
    """What both print, which is the same, and how they end."""
    rust = shutil.which(program, path=os.environ.get("JOURNEYKIT_RUST_EXAMPLES", ""))
    if not rust:
        message = f"set JOURNEYKIT_RUST_EXAMPLES to the folder with the built `{program}` (cargo build --examples)"
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)(message)
    python = [sys.executable, str(EXAMPLES / "python" / f"{program}.py")]
    ours, theirs = (subprocess.run([*each, *arguments], cwd=EXAMPLES, capture_output=True) for each in (python, [rust]))
    assert ours.stdout.decode().splitlines() == theirs.stdout.decode().splitlines(), ours.stderr.decode()
    assert (ours.stdout, ours.returncode) == (theirs.stdout, theirs.returncode)
    return ours


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("document", DOCUMENTS)
def test_the_gap_of_an_example(document, lang):
    found = same("gap", document, "--lang", lang)
    assert found.returncode == 0 and found.stdout.count(b"\n") > 40


@pytest.mark.parametrize("document", DOCUMENTS)
def test_the_gap_as_data(document):
    assert same("gap", document, "--json").returncode == 0


def test_the_gap_without_a_document_and_between_named_maps():
    assert same("gap").stdout.decode().startswith("When we move, today →")
    assert same("gap", "patient-transport.json", "promised", "shadowed", "--lang", "nb").returncode == 0
    assert same("gap", "care-service.json", "today", "today", "--today", "2026-11-22").returncode == 0


def test_the_options_mean_the_same_in_both_programs():
    told = same("check", *DOCUMENTS, "--today", "2031-01-31", "--profile", "future_first", "--lang", "sv").stdout.decode()
    assert "source.stale" in told
    as_data = same("check", "care-service.json", "broken/member.unknown.json", "--json").stdout.decode().splitlines()
    assert [json.loads(line)["report"]["ok"] for line in as_data] == [True, False]
    assert same("gap", "kitchen-maker.json", "--profile", "future_first", "--json").returncode == 0


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_check_of_examples_and_of_broken_ones(lang):
    assert same("check", *DOCUMENTS, "--lang", lang).returncode == 0
    broken = sorted(f"broken/{file.name}" for file in (EXAMPLES / "broken").glob("*.json"))
    assert same("check", *broken, "--lang", lang).returncode == 1
