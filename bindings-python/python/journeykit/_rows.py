"""Rows of a table for notebooks."""

from __future__ import annotations

from html import escape

from . import _native

# So many rows are shown; the others are counted.
_SHOWN = 20
# A text longer than this is cut.
_LONG = 120


def html(table: _native.Table) -> str:
    """The first rows as a table of HTML, without columns in which nothing stands."""
    rows = table.records()
    filled = [name for name in table.columns if any(row[name] not in (None, []) for row in rows)]
    head = "".join(f"<th>{escape(name)}</th>" for name in filled)
    body = "".join(f"<tr>{''.join(f'<td>{_cell(row[name])}</td>' for name in filled)}</tr>" for row in rows[:_SHOWN])
    more = f"<p>… {len(rows) - _SHOWN}</p>" if len(rows) > _SHOWN else ""
    return f"<table><caption>{escape(table.name)} ({len(rows)})</caption><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>{more}"


def _cell(value: object) -> str:
    if value is None:
        return ""
    text = ", ".join(map(str, value)) if isinstance(value, list) else str(value)
    return escape(_native.visible(text if len(text) <= _LONG else f"{text[: _LONG - 1]}…"))
