"""Each module imports only from modules before it, in the Python half of the package and in the compiled half.

The order of the Python half is the list in `journeykit/__init__.py`, that of the compiled half the order of the `mod`
lines in `lib.rs` and in each `mod.rs`. Stub files describe compiled code and have no order.
"""

import ast
import re
from pathlib import Path

import journeykit
import pytest
from cases import ROOT

PYTHON = Path(journeykit.__file__).parent
RUST = ROOT / "bindings-python" / "src"
LISTED = re.compile(r"^#   (\w+)  ", re.MULTILINE)
MOD = re.compile(r"^(?:pub(?:\([\w:\s]+\))? )?mod (\w+);", re.MULTILINE)
PATH = re.compile(r"\b(crate|super|self)((?:::\w+)+)?(::\{)?")


def wrong_arrows(order, imports):
    """The imports that point to the importing module or to one after it, as messages."""
    return [f"{module} imports {imported}" for module, imported in imports if order.index(imported) >= order.index(module)]


# The Python half.


def python_order():
    return LISTED.findall((PYTHON / "__init__.py").read_text("utf-8"))


def python_imports(module, text, modules):
    """The modules of the package that a module imports: at its top, in functions, and for type checkers."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names if alias.name.split(".")[0] == "journeykit"]
        elif isinstance(node, ast.ImportFrom) and (node.level or (node.module or "").split(".")[0] == "journeykit"):
            assert node.level <= 1, f"{module} imports from outside of the package"
            base = f"journeykit.{node.module or ''}".rstrip(".") if node.level else node.module
            names = [f"{base}.{alias.name}" for alias in node.names]
        else:
            continue
        for name in names:
            first = [*name.split("."), "__init__"][1]
            yield module, first if first in modules else "__init__"


def test_the_list_names_every_python_module_once():
    files = {file.name.split(".")[0] for file in PYTHON.iterdir() if file.suffix in {".py", ".so", ".pyd"}}
    assert sorted(python_order()) == sorted(files)


def test_python_modules_import_in_order():
    order = python_order()
    imports = []
    for file in PYTHON.glob("*.py"):
        imports += python_imports(file.stem, file.read_text("utf-8"), order)
    assert len(imports) > 20
    assert wrong_arrows(order, imports) == []


def test_modules_of_the_command_line_import_in_order():
    order = LISTED.findall((PYTHON / "_cli" / "__init__.py").read_text("utf-8"))
    files = {file.stem: file.read_text("utf-8") for file in (PYTHON / "_cli").glob("*.py")}
    assert sorted(order) == sorted(files)
    imports = []
    for module, text in files.items():
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.ImportFrom) and node.level == 1:
                imports += [(module, name) for name in ([node.module] if node.module else [alias.name for alias in node.names])]
    assert len(imports) > 20
    assert wrong_arrows(order, imports) == []


@pytest.mark.parametrize(
    "text, wrong",
    [
        ("from . import first", []),
        ("from .first import x\nimport json\nfrom collections import last", []),
        ("from . import last", ["middle imports last"]),
        ("from .last import x", ["middle imports last"]),
        ("import journeykit.last", ["middle imports last"]),
        ("from journeykit.last import x", ["middle imports last"]),
        ("from . import anything", ["middle imports __init__"]),
        ("import journeykit", ["middle imports __init__"]),
        ("from journeykit import read", ["middle imports __init__"]),
        ("def f():\n    from . import last", ["middle imports last"]),
        ("if TYPE_CHECKING:\n    from .last import x", ["middle imports last"]),
    ],
)
def test_an_import_against_the_order_is_found(text, wrong):
    order = ["first", "middle", "last", "__init__"]
    assert wrong_arrows(order, python_imports("middle", text, order)) == wrong


# The compiled half.


def rust_code(text):
    """Source text without comments, as far as paths in them could be taken for imports."""
    return re.sub(r"//.*", "", text)


def rust_order(folder, name):
    """The modules below one, in order; a folder stands behind the modules in it, as its `mod.rs` may import them."""
    root = folder / ("lib.rs" if name is None else "mod.rs")
    if not root.exists():
        return [name]
    order = []
    for child in MOD.findall(root.read_text("utf-8")):
        path = child if name is None else f"{name}::{child}"
        order += rust_order(folder / child, path)
    return [*order, name or "lib"]


def rust_file(module):
    if module == "lib":
        return RUST / "lib.rs"
    path = RUST.joinpath(*module.split("::"))
    return path / "mod.rs" if path.is_dir() else path.with_suffix(".rs")


def used(text):
    """The paths in braces, of which the first is open: of `args, value::{x, y::z}}` args, value::x and value::y::z."""
    depth, start, pieces = 1, 0, []
    for position, character in enumerate(text):
        depth += {"{": 1, "}": -1}.get(character, 0)
        if depth == 0 or (depth == 1 and character == ","):
            pieces.append(text[start:position].strip())
            start = position + 1
        if depth == 0:
            break
    for piece in filter(None, pieces):
        head, _, inner = piece.partition("::{")
        # Without `as` and the other name.
        yield from (f"{head}::{each}" for each in used(inner)) if inner else [piece.split()[0]]


def rust_imports(module, text, modules):
    """The modules of the crate that a module names in paths that begin with `crate`, `super` or `self`."""
    code = rust_code(text)
    for match in PATH.finditer(code):
        start, rest, brace = match.groups()
        segments = (rest or "").split("::")[1:]
        if not segments and not brace:
            continue
        base = {"crate": [], "self": module.split("::"), "super": module.split("::")[:-1]}[start]
        while start == "super" and segments[:1] == ["super"]:
            base, segments = base[:-1], segments[1:]
        for end in used(code[match.end() :]) if brace else [""]:
            path = [*base, *segments, *filter(None, end.split("::"))]
            names = ["::".join(path[:length]) for length in range(len(path), 0, -1)]
            # A path to something that stands in no module names the crate's root.
            imported = next((name for name in names if name in modules), "lib")
            # A folder's own `self::` names what it re-exports.
            if not (start == "self" and imported == module):
                yield module, imported


def test_every_rust_file_is_a_module():
    order = rust_order(RUST, None)
    assert {rust_file(module) for module in order} == set(RUST.rglob("*.rs"))


def test_rust_modules_import_in_order():
    order = rust_order(RUST, None)
    imports = []
    # `lib.rs` stands last: it may import all of them.
    for module in order[:-1]:
        imports += rust_imports(module, rust_file(module).read_text("utf-8"), order)
    assert len(imports) > 30
    assert wrong_arrows(order, imports) == []


@pytest.mark.parametrize(
    "module, text, wrong",
    [
        ("middle", "use crate::first;\nuse crate::first::Thing;", []),
        ("middle", "use crate::{first, folder::inner::Thing};", ["middle imports folder::inner"]),
        ("middle", "use crate::{\n    first::{Thing, last},\n    last as other,\n};", ["middle imports last"]),
        ("middle", "use crate::{first, folder::{outer::{Thing, More}, Other}};", ["middle imports folder::outer"] * 2 + ["middle imports folder"]),
        ("middle", "fn f() { crate::last::run() }", ["middle imports last"]),
        ("middle", "use super::last;", ["middle imports last"]),
        ("middle", "use crate::Thing;", ["middle imports lib"]),
        ("middle", "// crate::last\n/// See `crate::last`.\npub(crate) fn f(self) { self.last }", []),
        ("folder::inner", "use crate::middle;", []),
        ("folder::inner", "use super::outer::Thing;", ["folder::inner imports folder::outer"]),
        ("folder::inner", "use super::Thing;", ["folder::inner imports folder"]),
        ("folder::outer", "use super::inner::Thing;\nuse super::super::first;", []),
        ("folder", "pub(crate) use inner::Thing;\npub(crate) use self::outer::Thing;", []),
        ("last", "use crate::folder::Thing;", []),
    ],
)
def test_a_path_against_the_order_is_found(module, text, wrong):
    order = ["first", "middle", "folder::inner", "folder::outer", "folder", "last", "lib"]
    assert wrong_arrows(order, rust_imports(module, text, order)) == wrong


def test_one_rust_file_names_the_python_half():
    named = {file.name for file in RUST.rglob("*.rs") if re.search(r'"journeykit(\.(?!_native)\w+)?"', rust_code(file.read_text("utf-8")))}
    assert named == {"python_half.rs"}
