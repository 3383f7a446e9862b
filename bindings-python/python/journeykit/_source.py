"""Gets the text of a document from where it is: a path, a file object, a string, bytes."""

from __future__ import annotations

import errno
import os
from collections.abc import Mapping

from . import _native, _wire
from ._errors import ArgumentError
from ._report import ValidationError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Protocol

    class _Readable(Protocol):
        """A file object."""

        def read(self, size: int, /) -> str | bytes: ...


# How much is read from a file at once, in bytes or characters, so that a high limit takes no memory by itself.
_CHUNK = 1 << 20


# A string that is longer than this is no path, on any system.
_LONGEST_PATH = 4096


def content(source: Any, limits: Mapping[str, int] | None, mask: bool) -> str | bytes:
    """The text of a document. Of a file that is longer than the limit, one byte or character more than the limit.

    A string that can't be a path, since it has line breaks or is too long, is the text itself. With ``mask`` the
    exception for a file that can't be read does not name it: what was given may be a text with personal data.
    """
    if isinstance(source, (bytes, bytearray, memoryview)):
        return bytes(source)
    if isinstance(source, str) and _is_text(source):
        return source
    limit = limits.get("text_bytes") if isinstance(limits, Mapping) else None
    limit = limit if isinstance(limit, int) and limit >= 0 else _native.TEXT_BYTES
    if isinstance(source, (str, os.PathLike)):
        try:
            with open(checked_path(source), "rb") as file:
                return _read_at_most(file, limit + 1)
        except OSError as error:
            if isinstance(source, str) and error.errno == errno.ENAMETOOLONG:
                return source
            if mask:
                raise OSError(error.errno, error.strerror) from None
            raise
    if isinstance(source, type) or not hasattr(source, "read"):
        raise ArgumentError(f"`source` must be a path, a text, bytes, a dict or a file object, not {type(source).__name__}")
    return _read_at_most(source, limit + 1)


def _is_text(source: str) -> bool:
    """Whether a string is a text rather than a path: JSON, or nothing that could be a path."""
    is_json = source.lstrip("\ufeff \t\r\n")[:1] in ("{", "[")
    return is_json or len(source) > _LONGEST_PATH or "\n" in source or "\r" in source


def decoded(read: Callable[[Any, str], Any], text: Any, limits: Any, lang: Any, mask: Any) -> Any:
    """What ``read``, a function of the compiled half, makes of a text. A ``ValidationError`` remembers the text."""
    data = bytes(text) if isinstance(text, (bytearray, memoryview)) else text
    try:
        return read(data, _wire.options(limits=limits, lang=lang, mask=mask))
    except ValidationError as error:
        raise error._about(data, mask) from None


def checked_path(path: Any) -> str | bytes:
    """A path as a string or as bytes; ``ArgumentError`` if it is none."""
    try:
        plain: str | bytes = os.fspath(path)
    except TypeError:
        raise ArgumentError(f"`path` must be a path, not {type(path).__name__}") from None
    if "\0" in os.fsdecode(plain):
        raise ArgumentError("a path holds no NUL")
    return plain


def _read_at_most(file: _Readable, size: int) -> str | bytes:
    """The content of a file object, up to a size. File objects may give less than they are asked for."""
    chunk = file.read(min(size, _CHUNK))
    if not isinstance(chunk, (str, bytes)):
        raise ArgumentError(f"`source.read` must give a string or bytes, not {type(chunk).__name__}")
    chunks: list[Any] = []
    while chunk:
        chunks.append(chunk)
        size -= len(chunk)
        chunk = file.read(min(size, _CHUNK)) if size > 0 else chunk[:0]
        if type(chunk) is not type(chunks[0]):
            raise ArgumentError("`source.read` must give either strings or bytes")
    return chunk[:0].join(chunks)
