"""Texts in several languages."""

from __future__ import annotations

from collections.abc import Mapping

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, NoReturn


class Text(str):
    """A text that stands in several languages: as a string it is the one in the language of the document, and
    ``languages`` has them all. What works on a plain text works on it; where it is put into a part again, all languages
    are. It is equal to a string that reads the same, and to another text only if they agree in every language.

    >>> import journeykit
    >>> step = journeykit.Step(id="wait", name={"nb": "Venter", "en": "Waits"})
    >>> step.name, step.name.languages["en"], journeykit.Step(id="other", name=step.name).say("name", "en")
    ('Venter', 'Waits', 'Waits')
    """

    __slots__ = ("_languages",)

    _languages: Mapping[str, str]

    def __new__(cls, text: str, languages: Mapping[str, str]) -> Text:
        made = super().__new__(cls, text)
        object.__setattr__(made, "_languages", dict(languages))
        return made

    @property
    def languages(self) -> dict[str, str]:
        """The text in each language, by its tag."""
        return dict(self._languages)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError("a text is immutable")

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Text):
            return self._languages == other._languages
        if isinstance(other, Mapping):
            return self._languages == dict(other)
        return str.__eq__(self, other) is True

    def __ne__(self, other: object) -> bool:
        return not self == other

    __hash__ = str.__hash__

    def __reduce__(self) -> tuple[Any, ...]:
        return Text, (str(self), self._languages)
