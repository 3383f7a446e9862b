"""The files that words, folders and patterns name."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

from . import shown
from .terminal import reason

STANDARD_INPUT = "-"


def named(words: list[str], tell: Callable[[str], None]) -> list[str]:
    """The files that the words name, each once; a word that names none is told of.

    A folder stands for the files below it whose names end with `.json`; hidden ones are left out. A word that is no file
    and has `*`, `?` or `[` is a pattern, in which `**` stands for folders however deep.
    """
    names: dict[str, None] = {}
    for word in words:
        problems: list[str] = []
        found = list(_files(word, problems.append))
        if not found and not problems:
            problems.append(_nothing(word))
        for message in problems:
            tell(message)
        names.update(dict.fromkeys(found))
    return list(names)


def _files(word: str, tell: Callable[[str], None]) -> Iterator[str]:
    if word == STANDARD_INPUT:
        yield word
    elif os.path.isdir(word):
        yield from _below(word, tell)
    elif _is_pattern(word):
        import glob

        for match in sorted(glob.glob(word, recursive=True)):
            yield from _below(match, tell) if os.path.isdir(match) else [match]
    else:
        yield word


def _below(folder: str, tell: Callable[[str], None]) -> Iterator[str]:
    def unreadable(error: OSError) -> None:
        tell(f"the folder `{shown.name(str(error.filename))}` can't be read: {reason(error)}")

    for above, folders, files in os.walk(folder, onerror=unreadable):
        folders[:] = sorted(each for each in folders if not each.startswith("."))
        for file in sorted(files):
            if file.endswith(".json") and not file.startswith("."):
                path = os.path.join(above, file)
                yield path[2:] if path.startswith(f".{os.sep}") else path


def _is_pattern(word: str) -> bool:
    return any(each in word for each in "*?[") and not os.path.lexists(word)


def _nothing(word: str) -> str:
    if _is_pattern(word):
        return f"no file matches `{shown.name(word)}` (look at the pattern, and at the folder that it begins in)"
    return f"the folder `{shown.name(word)}` has no file that ends with .json (name the files themselves)"
