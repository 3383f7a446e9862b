"""The shared cases of `tests/cases`, read as its README says."""

import json
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ROOT / "tests" / "cases"


def cases(folder):
    return [
        (f"{folder}/{file.name}", case)
        for file in sorted((FOLDERS / folder).glob("*.json"))
        for case in json.loads(file.read_text("utf-8"))
    ]


def content(case):
    """The bytes that are read."""
    forms = {"document", "text", "bytes_hex", "example"} & case.keys()
    assert len(forms) == 1, case["about"]
    if "document" in case:
        return json.dumps(case["document"], ensure_ascii=False, separators=(",", ":")).encode()
    if "text" in case:
        return _pieces(case["text"]).encode()
    if "bytes_hex" in case:
        return bytes.fromhex(case["bytes_hex"])
    return (ROOT / "examples" / case["example"]).read_bytes()


def _pieces(text):
    if isinstance(text, str):
        return text
    if len(text) == 2 and isinstance(text[0], str) and isinstance(text[1], int):
        return text[0] * text[1]
    return "".join(_pieces(piece) for piece in text)


def has(found, described):
    """Whether a finding is as described: by its code, or member by member, `None` for one that is not there."""
    if isinstance(described, str):
        return found["code"] == described
    return all(found.get(name) == value for name, value in described.items())


def differs(found, wanted, place=""):
    """Where what is expected is not there: objects in the members that are given, lists in full."""
    if isinstance(found, dict) and isinstance(wanted, dict):
        each = (differs(found.get(name), wanted[name], f"{place}/{name}") for name in wanted)
        return next((problem for problem in each if problem), None)
    if isinstance(found, list) and isinstance(wanted, list) and len(found) == len(wanted):
        each = (differs(one, other, f"{place}/{at}") for at, (one, other) in enumerate(zip(found, wanted)))
        return next((problem for problem in each if problem), None)
    same = found == wanted and isinstance(found, bool) == isinstance(wanted, bool)
    return None if same else f"{place} is not {wanted!r}, but {found!r}"
