"""Ids out of names."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Container

_LONGEST = 64
# Letters that are no others with a mark.
_LETTERS = str.maketrans({"æ": "ae", "ø": "o", "ß": "ss", "ð": "d", "þ": "th", "ł": "l", "đ": "d"})


def slug(name: str, taken: Container[str] = ()) -> str:
    """An id that looks like a name: letters without marks, digits and ``_``, at most 64, beginning with a letter. If it is
    ``taken``, a number is added.

    >>> slug("Venter på svar"), slug("Venter på svar", {"venter_pa_svar"}), slug("2. möte"), slug("…")
    ('venter_pa_svar', 'venter_pa_svar_2', 'n2_mote', 'n')
    """
    import re
    import unicodedata

    plain = unicodedata.normalize("NFKD", str(name).lower().translate(_LETTERS))
    words = re.findall("[a-z0-9]+", "".join(letter for letter in plain if not unicodedata.combining(letter)))
    made = "_".join(words)[:_LONGEST].strip("_")
    if not made[:1].isalpha():
        made = f"n{made}"[:_LONGEST]
    found, number = made, 1
    while found in taken:
        number += 1
        ending = f"_{number}"
        found = made[: _LONGEST - len(ending)] + ending
    return found
