"""Texts, names and data as they can be printed. Which characters are safe is decided in the core."""

from __future__ import annotations

from journeykit import visible


def text(given: str | None) -> str:
    """A text of a document in one line: controls become blanks, and what only hides is left out. One that is not there is
    empty."""
    return visible((given or "").encode("utf-8", "replace").decode())


def name(given: str) -> str:
    """A name that somebody gave, of a file or an option: what is more than a character is escaped, so that names which
    differ look different."""
    return _escaped(given, "")


def data(given: str) -> str:
    """JSON text that means the same and has no control characters, not even in its strings."""
    return _escaped(given, "\n\t")


def _escaped(given: str, kept: str) -> str:
    for each in set(given):
        if each not in kept and not _is_safe(each):
            given = given.replace(each, _escape(each))
    return given


def _is_safe(character: str) -> bool:
    # Half a surrogate pair is a byte of a name that is no text.
    return not "\ud800" <= character <= "\udfff" and visible(character) == character


def _escape(character: str) -> str:
    """A character as escapes of JSON."""
    units = character.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at]:02x}{units[at + 1]:02x}" for at in range(0, len(units), 2))
