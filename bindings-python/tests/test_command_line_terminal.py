"""The command line in a pseudo terminal and in pipes that break, with names and documents that somebody has poisoned, and
what shells complete."""

import json
import os
import re
import shutil
import signal
import subprocess
import time

import journeykit
import pytest
from cases import ROOT
from command_line import MODULE, environment, printed, run
from test_people import POISON, assert_safe, assert_safe_line, poisoned

EXAMPLES = ROOT / "examples"
PORTAL = EXAMPLES / "insurance-portal.json"
CARE = EXAMPLES / "care-service.json"
COLOUR = re.compile(r"\x1b\[[0-9;]*m")
pytestmark = pytest.mark.skipif(os.name != "posix", reason="terminals and names of POSIX")


def terminal(*words, folder=None, tell=False, **changed):
    """Runs the program with its output on a pseudo terminal: its exit code, and what stood there. With `tell` the error
    output stands there in place of the output."""
    ours, theirs = os.openpty()
    streams = {"stderr" if tell else "stdout": theirs, "stdout" if tell else "stderr": subprocess.DEVNULL}
    command = [*MODULE, *map(os.fspath, words)]
    program = subprocess.Popen(command, cwd=folder, stdin=subprocess.DEVNULL, env=environment(**{"TERM": "xterm", **changed}), **streams)
    os.close(theirs)
    shown = b""
    # The end of a terminal is an error on Linux, and nothing elsewhere.
    try:
        while chunk := os.read(ours, 65536):
            shown += chunk
    except OSError:
        pass
    os.close(ours)
    return program.wait(timeout=60), shown.decode().replace("\r\n", "\n")


# Colours and progress.


def test_colours_stand_on_a_terminal_only():
    words = ("check", PORTAL, "--today", "none")
    plain = printed(*words)
    code, shown = terminal(*words)
    assert code == 0 and "\x1b" not in plain
    assert f"\x1b[1m{PORTAL}\x1b[0m: 0 errors" in shown and "  \x1b[33mwarning\x1b[0m " in shown and "  \x1b[36minfo\x1b[0m " in shown
    assert COLOUR.sub("", shown) == plain
    assert "  \x1b[31mfeil\x1b[0m " in terminal("check", EXAMPLES / "broken" / "member.unknown.json", "--lang", "nb")[1]


@pytest.mark.parametrize("changed", [{"NO_COLOR": "1"}, {"TERM": "dumb"}, {"NO_COLOR": "1", "FORCE_COLOR": "1"}], ids=str)
def test_colours_can_be_turned_off(changed):
    assert "\x1b" not in terminal("check", PORTAL, **changed)[1]


def test_colours_can_be_asked_for_in_a_pipe():
    assert "\x1b[33mwarning\x1b[0m" in printed("check", PORTAL, FORCE_COLOR="1")
    assert "\x1b" not in printed("check", PORTAL, NO_COLOR="", FORCE_COLOR="")
    # What programs read has none.
    assert "\x1b" not in run("check", PORTAL, "--format", "json", FORCE_COLOR="1")[1]
    assert "\x1b" not in run("check", PORTAL, "--format", "github", FORCE_COLOR="1")[1]


@pytest.mark.parametrize(
    "words", [["gap", PORTAL], ["show", PORTAL], ["table", PORTAL, "pains"], ["rules"], ["new"], ["schema"]], ids=lambda words: words[0]
)
def test_other_commands_print_the_same_on_a_terminal(words):
    assert terminal(*words) == (0, printed(*words))


def test_progress_of_many_files_is_shown_and_taken_away():
    many = sorted((EXAMPLES / "broken").glob("*.json"))
    code, shown = terminal("check", *many, "--today", "none", tell=True)
    steps = [int(step) for step in re.findall(rf"\r\x1b\[K(\d+) / {len(many)}", shown)]
    assert code == 1 and steps[0] == 1 and steps == sorted(steps)
    assert re.sub(r"\d+ / \d+", "", shown) == "\r\x1b[K" * shown.count("\x1b[K") and shown.endswith("\r\x1b[K")
    assert terminal("check", *many[:5], tell=True)[1] == ""
    assert terminal("check", *many, tell=True, TERM="dumb")[1] == ""
    assert run("check", *many)[2] == ""


def test_a_complaint_does_not_stand_in_the_progress():
    many = sorted((EXAMPLES / "broken").glob("*.json"))
    _, shown = terminal("check", "no.json", *many, tell=True)
    assert "\r\x1b[Kjourneykit: `no.json` can't be read" in shown


# Pipes that break, outputs that are full or closed.


@pytest.mark.parametrize(
    "words, code",
    [
        (["check", *sorted((EXAMPLES / "broken").glob("*.json"))], 1),
        (["check", PORTAL, PORTAL, CARE], 0),
        (["table", PORTAL, "touchpoints", "--csv"], 0),
        (["schema"], 0),
        (["rules"], 0),
        (["--help"], 0),
    ],
    ids=["findings", "clean", "table", "schema", "rules", "help"],
)
def test_a_reader_who_has_enough_is_no_failure(words, code):
    """A pipe that nobody reads any more, before anything is written."""
    ours, theirs = os.pipe()
    os.close(ours)
    done = subprocess.run([*MODULE, *map(os.fspath, words)], stdout=theirs, stderr=subprocess.PIPE, env=environment())
    os.close(theirs)
    assert (done.returncode, done.stderr) == (code, b"")


def test_a_reader_may_stop_in_the_middle():
    program = subprocess.Popen([*MODULE, "schema"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment())
    assert program.stdout.read(10) == b'{\n  "$sche'
    program.stdout.close()
    assert program.stderr.read() == b"" and program.wait() == 0
    program.stderr.close()


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full")
@pytest.mark.parametrize("words", [["check", PORTAL], ["schema"], ["new"], ["--version"]], ids=lambda words: words[0])
def test_a_full_disk_is_told(words):
    with open("/dev/full", "wb") as full:
        done = subprocess.run([*MODULE, *map(os.fspath, words)], stdout=full, stderr=subprocess.PIPE, env=environment())
    assert done.returncode == 2 and done.stderr == b"journeykit: the output can't be written: no space left on device\n"


@pytest.mark.parametrize("closed, code", [("<&-", 2), (">&-", 0), ("2>&-", 0)])
def test_streams_may_be_closed(closed, code):
    words = ["check", "-" if "<" in closed else os.fspath(PORTAL)]
    done = subprocess.run(["sh", "-c", f'"$@" {closed}', "sh", *MODULE, *words], capture_output=True, env=environment())
    assert done.returncode == code
    assert done.stderr in (b"", b"journeykit: the standard input is closed (give it a document, or name a file)\n")


def test_an_interruption_ends_it_quietly():
    program = subprocess.Popen(
        [*MODULE, "check", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment()
    )
    # It waits for the document.
    program.stdin.write(b"{")
    program.stdin.flush()
    time.sleep(1)
    program.send_signal(signal.SIGINT)
    out, told = program.communicate(timeout=60)
    assert (program.returncode, out, told) == (130, b"", b"")


def test_the_same_bytes_come_in_every_locale():
    words = ("gap", PORTAL, "--lang", "sv")
    assert printed(*words, LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0") == printed(*words)
    assert printed(*words, PYTHONIOENCODING="latin-1") == printed(*words)


# Poison.


@pytest.fixture(scope="module")
def poison(tmp_path_factory):
    """A document with poison in every text, and its atlas."""
    document = json.loads(PORTAL.read_text("utf-8"))
    for journey in document["maps"]:
        # Names of members, which no check takes poisoned.
        journey.pop("lenses", None)
    atlas = poisoned(document)
    path = tmp_path_factory.mktemp("poison") / "a.json"
    atlas.write(path)
    return path, atlas


@pytest.mark.parametrize(
    "words",
    [["check"], ["gap"], ["show"], ["table", "steps"], ["table", "personas"], ["table", "steps", "--csv"], ["confirm", "today", "wanted"]],
    ids=" ".join,
)
@pytest.mark.parametrize("lang", ["en", "sv"])
def test_poisoned_documents_do_no_harm(words, lang, poison):
    path, _ = poison
    name, *rest = words
    code, shown = terminal(name, path, *rest, "--lang", lang, NO_COLOR="1")
    assert code == 0 and shown
    assert_safe(shown)
    if "--csv" not in words:
        assert_safe(printed(name, path, *rest, "--lang", lang))


def test_data_out_of_poisoned_documents_is_exact_and_safe(poison):
    path, atlas = poison
    for words in (
        ["check", path, "--format", "json", "--min-severity", "info"],
        ["check", path, "--format", "sarif"],
        ["gap", path, "--json"],
    ):
        shown = run(*words)[1]
        assert_safe(shown)
        assert json.loads(shown)
    for line in run("check", path, "--format", "github")[1].splitlines():
        assert_safe_line(line)
    assert journeykit.Gap.from_json(printed("gap", path, "--json")) == atlas.gap("today", "wanted")
    confirmed = printed("confirm", path, "today", "wanted", "--gone", "double_bill", "--out", "-")
    assert_safe(confirmed)
    assert journeykit.read(confirmed) == atlas.confirm("today", "wanted", gone=["double_bill"])
    # CSV for programs holds the texts as they are.
    assert POISON.replace("\r", "") in printed("table", path, "steps", "--csv").replace("\r", "")


def test_poisoned_names_of_members_do_no_harm(tmp_path):
    document = {"schema_version": "1.0", "title": "x", "language": "en", f"n{POISON}": 1, "maps": [{f"m{POISON}": 1}]}
    for words in (["check", "-"], ["check", "-", "--format", "github"], ["show", "-"], ["gap", "-"]):
        code, out, told = run(*words, given=json.dumps(document))
        assert code == 1
        assert_safe(out + told)
    for form in ("sarif", "json"):
        out = run("check", "-", "--format", form, given=json.dumps(document))[1]
        assert_safe(out)
        data = json.loads(out)
        if form == "json":
            pointers = {finding["pointer"] for finding in data["report"]["findings"]}
        else:
            pointers = {result["locations"][0]["logicalLocations"][0]["fullyQualifiedName"] for result in data["runs"][0]["results"]}
        assert pointers >= {f"/n{POISON}", f"/maps/0/m{POISON}"}


NAMES = [
    POISON.replace("\0", "")[:60].replace("/", "") + ".json",
    "::error::x.json",
    "a b'\"`$(id).json",
    "-x.json",
    "[red]x[link=x].json",
    b"\xff\xfe.json",
    "Kundereise \u202eæøå.json",
]


@pytest.mark.parametrize("name", NAMES, ids=ascii)
def test_poisoned_names_of_files_do_no_harm(name, tmp_path):
    path = os.path.join(os.fsencode(tmp_path), os.fsencode(name))
    with open(path, "wb") as file:
        file.write(b'{"schema_version": "1.0", "titel": "x", "language": "en"}')
    name = os.fsdecode(name)
    for words in (["check"], ["check", "--format", "json"], ["check", "--format", "sarif"], ["check", "--format", "github"], ["show"]):
        code, out, told = run(*words, "--", name, folder=tmp_path)
        assert code == 1, told
        assert_safe(out + told)
    assert (
        os.path.basename(run("check", ".", folder=tmp_path)[1].split(": ")[0])
        == run("check", "--", name, folder=tmp_path)[1].split(": ")[0]
    )
    code, _, told = run("check", "--", f"no{name}", folder=tmp_path)
    assert code == 2
    assert_safe_line(told.rstrip("\n"))
    log = json.loads(run("check", "--format", "sarif", "--", name, folder=tmp_path)[1])
    uri = log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    from urllib.parse import unquote_to_bytes

    assert unquote_to_bytes(uri) == os.fsencode(name)


def test_names_that_differ_look_different(tmp_path):
    for name in ("a b.json", "a\nb.json", "ab.json", "a\u200bb.json"):
        (tmp_path / name).write_text('{"schema_version": "1.0", "title": "x", "language": "en"}')
    shown = [line.split(": ")[0] for line in run("check", ".", folder=tmp_path)[1].splitlines() if not line.startswith(" ")]
    assert sorted(shown) == sorted(["a b.json", "a\\u000ab.json", "ab.json", "a\\u200bb.json"])


def test_poisoned_words_do_no_harm():
    bad = POISON.replace("\0", "")
    for words in (
        [bad],
        ["show", PORTAL, f"--{bad}".replace(" ", "")],
        ["check", PORTAL, "--format", bad],
        ["check", PORTAL, "--today", bad],
        ["check", PORTAL, "--lang", bad],
        ["check", f"{bad}*"],
        ["gap", PORTAL, bad, bad],
        ["gap", PORTAL, "--html", f"/no/{bad}"],
        ["confirm", PORTAL, "today", "wanted", "--same", bad],
        ["confirm", PORTAL, "today", "wanted", "--gone", bad],
        ["confirm", PORTAL, "today", "wanted", "--gone", "double_bill", "--out", f"/no/{bad}"],
        ["table", PORTAL, bad],
        ["show", PORTAL, bad],
        ["schema", bad],
        ["rules", bad],
    ):
        code, out, told = run(*words)
        assert (code, out) == (2, ""), words
        assert_safe_line(told.rstrip("\n"))
    assert_safe(printed("new", f"x{bad}"))


def test_words_that_are_no_text_are_refused():
    for words in (
        ["check", PORTAL, "--today", b"\xff"],
        ["check", PORTAL, "--lang", b"\xff"],
        ["check", PORTAL, "--profile", b"\xff"],
        ["gap", PORTAL, b"\xff", b"\xff"],
        ["gap", PORTAL, "--lang", b"\xff"],
        ["confirm", PORTAL, b"\xff", b"\xff"],
        ["confirm", PORTAL, "today", "wanted", "--same", b"\xff=\xff"],
        ["confirm", PORTAL, "today", "wanted", "--gone", b"\xff"],
        ["table", PORTAL, b"\xff"],
        ["table", PORTAL, "pains", "--lang", b"\xff"],
        ["show", PORTAL, b"\xff"],
        ["show", PORTAL, "--lang", b"\xff"],
        ["schema", b"\xff"],
        ["rules", b"\xff"],
        ["new", b"\xff"],
        [b"\xff"],
    ):
        code, out, told = run(*words)
        assert (code, out) == (2, ""), words
        assert_safe_line(told.rstrip("\n"))


# Completion.


def completed(*words):
    """What bash completes for the last of the words."""
    source = printed("completion", "bash")
    array = " ".join(f"'{word}'" for word in ("journeykit", *words))
    call = f"COMP_WORDS=({array}); COMP_CWORD={len(words)}; _journeykit 2>/dev/null; printf '%s\\n' \"${{COMPREPLY[@]}}\""
    done = subprocess.run(["bash", "--norc", "-uc", f"{source}\n{call}"], capture_output=True, check=True)
    assert done.stderr == b""
    return done.stdout.decode().split()


needs_bash = pytest.mark.skipif(not shutil.which("bash"), reason="bash is not there")


@needs_bash
@pytest.mark.parametrize(
    "words, expected",
    [
        (["c"], ["check", "confirm", "completion"]),
        (["--v"], ["--version"]),
        (["check", "--m"], ["--min-severity"]),
        (["check", "x.json", "--format", ""], ["text", "json", "sarif", "github"]),
        (["check", "--lang", "n"], ["nb", "nn"]),
        (["check", "--profile", "cur"], ["current_first"]),
        (["check", "--today", ""], ["none"]),
        (["check", "x"], []),
        (["new", "--lang", "s"], ["sv"]),
        (["gap", "x.json", "--h"], ["--help", "--html"]),
        (["schema", "o"], ["options"]),
        (["rules", "json.b"], ["json.bom"]),
        (["completion", ""], ["bash", "zsh", "fish"]),
        (["nothing", ""], []),
    ],
    ids=lambda value: " ".join(value),
)
def test_bash_completes(words, expected):
    assert completed(*words) == expected


@needs_bash
def test_bash_completes_files_where_files_are_wanted():
    """In a real shell, with the key that people press."""
    source = printed("completion", "bash")
    assert (
        subprocess.run(["bash", "--norc", "-c", f"{source}\ncomplete -p journeykit"], capture_output=True, check=True).stdout
        == b"complete -F _journeykit journeykit\n"
    )
    assert "check) if [[ $current == -* ]]" in source and "compopt -o default" in source


@pytest.mark.skipif(not shutil.which("zsh"), reason="zsh is not there: its completion is not run")
def test_zsh_takes_the_completion(tmp_path):
    (tmp_path / "_journeykit").write_text(printed("completion", "zsh"), "utf-8")
    assert subprocess.run(["zsh", "-fn", tmp_path / "_journeykit"], capture_output=True, check=True).stderr == b""
    setup = f"fpath=({tmp_path} $fpath); autoload -Uz compinit; compinit -u -d {tmp_path}/dump; print -r -- $_comps[journeykit]"
    assert subprocess.run(["zsh", "-fc", setup], capture_output=True, check=True).stdout == b"_journeykit\n"
    setup = f"autoload -Uz compinit; compinit -u -d {tmp_path}/other; source {tmp_path}/_journeykit; print -r -- $_comps[journeykit]"
    sourced = subprocess.run(["zsh", "-fc", setup], capture_output=True, check=True)
    assert (sourced.stdout, sourced.stderr) == (b"_journeykit\n", b"")


@pytest.mark.skipif(not shutil.which("fish"), reason="fish is not there: its completion is not run")
@pytest.mark.parametrize(
    "line, expected",
    [
        ("journeykit ch", ["check"]),
        ("journeykit check --form", ["--format"]),
        ("journeykit check --format s", ["sarif"]),
        ("journeykit rules json.b", ["json.bom"]),
        ("journeykit completion ", ["bash", "fish", "zsh"]),
        ("journeykit check a", ["a.json"]),
    ],
)
def test_fish_completes(line, expected, tmp_path):
    (tmp_path / "journeykit.fish").write_text(printed("completion", "fish"), "utf-8")
    (tmp_path / "a.json").write_text("{}", "utf-8")
    done = subprocess.run(
        ["fish", "--no-config", "-c", f"source journeykit.fish; complete -C '{line}'"],
        cwd=tmp_path,
        capture_output=True,
        check=True,
        env=environment(HOME=str(tmp_path)),
    )
    assert done.stderr == b"" and [each.split("\t")[0] for each in done.stdout.decode().splitlines()] == expected
