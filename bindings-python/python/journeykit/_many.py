"""Many documents at once."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence

from . import _native
from ._atlas import Atlas, read
from ._errors import ArgumentError
from ._report import ValidationError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any, overload
else:

    def overload(signature):
        return signature


class Documents(Sequence[Atlas]):
    """Documents that were read together, with the files that they are from.

    ``files`` are their names, in the same order; ``refused`` has the files that could not be read, with the error of each.
    """

    def __init__(self, read: Iterable[tuple[str, Atlas]], refused: Mapping[str, Exception]) -> None:
        pairs = list(read)
        self.files = tuple(file for file, _ in pairs)
        self.refused = dict(refused)
        self._atlases = tuple(atlas for _, atlas in pairs)

    def __len__(self) -> int:
        return len(self._atlases)

    @overload
    def __getitem__(self, key: int | str) -> Atlas: ...
    @overload
    def __getitem__(self, key: slice) -> tuple[Atlas, ...]: ...
    def __getitem__(self, key: int | str | slice) -> Atlas | tuple[Atlas, ...]:
        """A document by its position, or by the name of its file."""
        if not isinstance(key, str):
            return self._atlases[key]
        if key not in self.files:
            raise KeyError(key)
        return self._atlases[self.files.index(key)]

    def table(self, name: str, *, language: str | None = None) -> _native.Table:
        """The table ``name`` of all documents, one below the other; the first column is ``file``."""
        named = [(file, atlas.table(name, language=language)) for file, atlas in zip(self.files, self._atlases, strict=True)]
        # Which columns there are depends on the model alone: without documents, those of an empty one.
        table = _native.stack(named or [("", Atlas(title="-", language="en").table(name))], "file")
        assert table is not None
        return table

    def __repr__(self) -> str:
        refused = f", {len(self.refused)} refused" if self.refused else ""
        return f"<{len(self)} documents{refused}>"


def read_many(
    sources: str | os.PathLike[str] | Iterable[str | os.PathLike[str]],
    *,
    strict: bool = True,
    limits: Mapping[str, int] | None = None,
    lang: str | None = None,
    mask: bool = False,
) -> Documents:
    """Reads the documents of a folder (files that end with ``.json``, in it and below), of a pattern such as
    ``maps/*.json``, or of paths, in order.

    A document that is refused raises its :class:`ValidationError`, which names the file; with ``strict=False`` it stands in
    ``refused`` of what comes back, as do files that can't be read. If there are many files and somebody looks on, tqdm shows
    how far it has come, where that is installed. The other arguments are those of :func:`read`.
    """
    found: list[tuple[str, Atlas]] = []
    refused: dict[str, Exception] = {}
    for file in _progress(_files(sources)):
        try:
            found.append((file, read(_Path(file), limits=limits, lang=lang, mask=mask)))
        except (ValidationError, OSError) as error:
            told: Exception = error
            if isinstance(error, ValidationError) and not mask:
                told = ValidationError(f"{_native.visible(file)}: {error}", error.args[1])
            if strict:
                raise told from None
            refused[file] = told
    return Documents(found, refused)


class _Path:
    """A path, whatever it looks like."""

    def __init__(self, path: str) -> None:
        self.path = path

    def __fspath__(self) -> str:
        return self.path


os.PathLike.register(_Path)


def _files(sources: Any) -> list[str]:
    """The names of the files that sources stand for."""
    import glob

    if isinstance(sources, (str, os.PathLike)):
        name = os.fsdecode(os.fspath(sources))
        if os.path.isdir(name):
            return sorted(glob.glob(os.path.join(glob.escape(name), "**", "*.json"), recursive=True))
        if not os.path.lexists(name) and glob.has_magic(name):
            return sorted(path for path in glob.glob(name, recursive=True) if not os.path.isdir(path))
        return [name]
    if not isinstance(sources, Iterable):
        raise ArgumentError(f"`sources` must be a folder, a pattern or paths, not {type(sources).__name__}")
    return [os.fsdecode(os.fspath(each)) for each in sources]


def _progress(files: list[str]) -> Iterator[str]:
    """The files, and on a terminal how far it has come."""
    if len(files) > 1 and sys.stderr is not None and sys.stderr.isatty():
        import importlib.util

        if importlib.util.find_spec("tqdm"):
            yield from importlib.import_module("tqdm").tqdm(files, unit="file", leave=False)
            return
    yield from files
