"""Writes `journeykit/shapes.py`: the data as TypedDicts, out of the published schemas.

python bindings-python/tests/write_shapes.py
"""

import json
import textwrap
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FILE = ROOT / "bindings-python" / "python" / "journeykit" / "shapes.py"
HEAD = '''"""The data of an atlas, a gap, a report and options as it stands in JSON, for type checkers. Nothing is checked by these when a
program runs: that is what reading is for.

Written by tests/write_shapes.py out of the published schemas; do not edit.

>>> from journeykit.shapes import Channel
>>> phone: Channel = {"id": "phone", "name": "Telephone"}
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict, Union
'''
WORDS = {}
PLAIN = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}


def shapes():
    """The text of the file."""
    defs = {}
    # The older draft has a second dot in its name.
    for file in sorted(file for file in (ROOT / "schema").glob("*.schema.json") if file.name.count(".") == 2):
        schema = json.loads(file.read_text("utf-8"))
        defs.update(schema.pop("$defs"))
        defs[schema["title"]] = schema
    # Lists of words stand where they are used: stubtest takes an alias of theirs for something else.
    WORDS.update({name: kind(each) for name, each in defs.items() if "enum" in each})
    defs = {name: each for name, each in defs.items() if name not in WORDS}
    objects = {name: each for name, each in defs.items() if "properties" in each}
    others = {name: each for name, each in defs.items() if name not in objects}
    lines = [HEAD, f"__all__ = {json.dumps(sorted(defs), indent=4)}\n".replace('"\n]', '",\n]')]
    # Aliases are evaluated when the module is read, so plain types come before those that name them.
    for name, each in others.items():
        lines.append(f"{name} = {kind(each)}\n{block_doc(each['description'], '')}")
    for name, each in objects.items():
        lines.append("\n" + shape(name, each))
    return "\n".join(lines)


def shape(name, each):
    """One object: what it needs in a base of its own, for `NotRequired` is newer than Python 3.10."""
    members, needed = each["properties"], set(each.get("required", ()))
    text, base = "", "TypedDict"
    strange = [member for member in members if not member.isidentifier()]
    if strange:
        base = f"_{name}Strange"
        fields = ", ".join(f'"{member}": {kind(members[member])}' for member in strange)
        text += f'{base} = TypedDict("{base}", {{{fields}}}, total=False)\n\n\n'
    may = [member for member in members if member not in needed and member not in strange]
    must = [member for member in members if member in needed]
    if must and may:
        text += block(f"class _{name}Needs({base}):", None, must, members) + "\n\n"
        base = f"_{name}Needs"
    total = "" if must and not may else ", total=False"
    return text + block(f"class {name}({base}{total}):", each["description"], may or must, members)


def block(head, description, names, members):
    body = [block_doc(description, "    ")] if description else []
    for member in names:
        body.append(f"    {member}: {kind(members[member])}\n{block_doc(members[member].get('description', ''), '    ')}")
    return head + "\n" + "\n".join(body)


def block_doc(text, indent):
    if not text:
        return ""
    lines = [line for part in text.split("\n") for line in (textwrap.wrap(part, 110 - len(indent)) or [""])]
    if lines[-1].endswith('"') and len(lines) == 1:
        lines[-1] = lines[-1][:-1] + '\\"'
    end = '"""' if len(lines) == 1 else f'\n{indent}"""'
    return indent + '"""' + f"\n{indent}".join(lines).replace(f"\n{indent}\n", "\n\n") + end + "\n"


def kind(each):
    """The Python type of a schema."""
    if "$ref" in each:
        name = each["$ref"].rsplit("/", 1)[1]
        return WORDS.get(name, name)
    if "enum" in each:
        return f"Literal[{', '.join(json.dumps(word) for word in each['enum'])}]"
    if "anyOf" in each:
        return f"Union[{', '.join(kind(one) for one in each['anyOf'])}]"
    if each.get("type") == "array":
        return f"list[{kind(each['items'])}]"
    if each.get("type") == "object":
        inside = each.get("additionalProperties", True)
        return f"dict[str, {kind(inside) if isinstance(inside, dict) else 'Any'}]"
    return PLAIN.get(each.get("type"), "Any")


if __name__ == "__main__":
    FILE.write_text(shapes(), "utf-8")
