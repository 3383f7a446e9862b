"""The documents that arguments name: files, folders, patterns, and `-` for what comes in."""

from __future__ import annotations

import glob
import os
import sys

from .. import _atlas, _source
from .._errors import ArgumentError
from . import _terminal

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator
    from typing import Any

STDIN = "-"
LANGUAGES = ("en", "nb", "nn", "sv", "da")


def problem(error: OSError) -> str:
    """What kept a file from being read or written, with its name."""
    reason = (error.strerror or str(error)).lower()
    return f"{os.fsdecode(error.filename)}: {reason}" if error.filename is not None else reason


def files(names: list[str]) -> tuple[list[str], list[str]]:
    """The names of the files: those that end with `.json` in folders and below, in order, and what patterns match. Then
    what is wrong with names that stand for nothing."""
    all_found, problems = [], []
    for name in names:
        if name != STDIN and os.path.isdir(name):
            found = sorted(glob.glob(os.path.join(glob.escape(name), "**", "*.json"), recursive=True))
        elif name != STDIN and not os.path.lexists(name) and glob.has_magic(name):
            found = sorted(path for path in glob.glob(name, recursive=True) if not os.path.isdir(path))
        else:
            found = [name]
        if not found:
            problems.append(f"{name}: there is no document (name files, folders with .json files, or - for standard input)")
        all_found += found
    return all_found, problems


def content(name: str) -> bytes:
    """The bytes of a file, or of standard input. No more is read than a document may have."""
    if name == STDIN:
        data = _source.content(sys.stdin.buffer, None, False)
    else:
        with open(name, "rb") as file:
            data = _source.content(file, None, False)
    return data if isinstance(data, bytes) else data.encode()


def atlas(name: str, lang: str | None = None) -> _atlas.Atlas:
    """The document of a file."""
    return _atlas.Atlas.from_json(content(name), lang=lang)


def map_of(atlas: _atlas.Atlas, id: str) -> Any:
    """The map of a document that has an id."""
    try:
        return atlas.maps[id]
    except KeyError:
        ids = ", ".join(each.id for each in atlas.maps)
        raise ArgumentError(f"there is no map `{id}`" + (f" (there are {ids})" if ids else "")) from None


def progress(names: list[str]) -> Iterator[str]:
    """The names, and on a terminal how far the work has come, if there are many and tqdm is installed."""
    if len(names) > 1 and sys.stderr.isatty():
        import importlib.util

        if importlib.util.find_spec("tqdm"):
            yield from importlib.import_module("tqdm").tqdm(names, unit="file", leave=False)
            return
    yield from names


def add_file(parser: argparse.ArgumentParser) -> None:
    """The argument FILE."""
    parser.add_argument("file", metavar="FILE", help="a document; - is standard input")


def add_lang(parser: argparse.ArgumentParser, of: str = "messages") -> None:
    """The option `--lang`."""
    parser.add_argument("--lang", choices=LANGUAGES, help=f"the language of {of}")


def shown(name: str) -> str:
    """The name of a file for people."""
    return "standard input" if name == STDIN else _terminal.safe(name)
