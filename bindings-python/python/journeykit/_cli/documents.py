"""Reads a document for a command, and says why it can't be used."""

from __future__ import annotations

import sys
from typing import IO

import journeykit

from . import shown
from .files import STANDARD_INPUT
from .terminal import Failure, reason


class Recorded:
    """A file that remembers what was read of it, which is no more than the limit on a document."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file, self._chunks = file, list[bytes]()

    def read(self, size: int, /) -> bytes:
        chunk = self._file.read(size)
        self._chunks.append(chunk)
        return chunk

    def content(self) -> bytes:
        """All that was read."""
        return b"".join(self._chunks)


def recorded(name: str, lang: str | None) -> tuple[journeykit.Atlas | journeykit.ValidationError, bytes]:
    """The document of a file, or why it was refused, and the text. `Failure` if the file can't be read."""
    try:
        if name == STANDARD_INPUT:
            if not sys.stdin:
                raise Failure("the standard input is closed (give it a document, or name a file)")
            return _read(sys.stdin.buffer, lang)
        with open(name, "rb") as file:
            return _read(file, lang)
    except OSError as error:
        raise Failure(f"`{shown.name(name)}` can't be read: {reason(error)}{_what_to_do(error)}") from None


def opened(name: str, lang: str | None) -> journeykit.Atlas:
    """The document of a file; `Failure` if it can't be read or is refused."""
    atlas, _ = recorded(name, lang)
    if isinstance(atlas, journeykit.ValidationError):
        raise refused(name, atlas)
    return atlas


def refused(name: str, error: journeykit.ValidationError) -> Failure:
    """Why a document can't be used, a finding in each line."""
    told = [f"`{shown.name(name)}` can't be used yet:", *(f"  {finding}" for finding in error.findings)]
    more = error.error_count() - len(error.findings)
    return Failure("\n".join([*told, f"  and {more} more"] if more > 0 else told), code=1)


def _read(file: IO[bytes], lang: str | None) -> tuple[journeykit.Atlas | journeykit.ValidationError, bytes]:
    record = Recorded(file)
    try:
        return journeykit.read(record, lang=lang), record.content()
    except journeykit.ValidationError as error:
        return error, record.content()


def _what_to_do(error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return " (look at its name, and at the folder that it is sought in)"
    if isinstance(error, IsADirectoryError):
        return " (name a file in it)"
    return ""
