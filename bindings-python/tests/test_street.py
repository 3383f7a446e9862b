"""Each module imports only from modules before it, in the Python half of the package and in the compiled half.

The order of the Python half is the list in `journeykit/__init__.py`, and in that of a folder in it; that of the compiled half the order of the `mod`
lines in `lib.rs` and in each `mod.rs`. Stub files describe compiled code and have no order.
"""

import ast
import re
import sys
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


def python_order(folder=PYTHON, above=""):
    """The modules of a folder in order; in place of a folder in it stand its modules."""
    order = []
    for name in LISTED.findall((folder / "__init__.py").read_text("utf-8")):
        order += python_order(folder / name, f"{above}{name}.") if (folder / name).is_dir() else [f"{above}{name}"]
    return order


def python_files():
    """The files of modules by the names of these."""
    files = [file for file in PYTHON.rglob("*") if file.suffix in {".py", ".so", ".pyd"} and "__pycache__" not in file.parts]
    return {".".join([*file.relative_to(PYTHON).parts[:-1], file.name.split(".")[0]]): file for file in files}


def python_imports(module, text, modules):
    """The modules of the package that a module imports: at its top, in functions, and for type checkers."""
    package = ["journeykit", *module.split(".")[:-1]]
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names if alias.name.split(".")[0] == "journeykit"]
        elif isinstance(node, ast.ImportFrom) and (node.level or (node.module or "").split(".")[0] == "journeykit"):
            assert node.level <= len(package), f"{module} imports from outside of the package"
            base = ".".join([*package[: len(package) - node.level + 1], *filter(None, [node.module])]) if node.level else node.module
            names = [f"{base}.{alias.name}" for alias in node.names]
        else:
            continue
        for name in names:
            path = name.split(".")[1:]
            paths = [".".join(path[:length]) for length in range(len(path), 0, -1)]
            # A folder stands for its `__init__`, and what stands in no module for that of the package.
            known = (each for path in paths for each in (path, f"{path}.__init__") if each in modules)
            yield module, next(known, "__init__")


def test_the_list_names_every_python_module_once():
    assert sorted(python_order()) == sorted(python_files())


def test_python_modules_import_in_order():
    order = python_order()
    imports = []
    for module, file in python_files().items():
        if file.suffix == ".py":
            imports += python_imports(module, file.read_text("utf-8"), order)
    assert len(imports) > 80
    assert wrong_arrows(order, imports) == []


def test_the_command_line_uses_public_names_and_the_standard_library():
    """What it can do, others can do as well, and it depends on nothing."""
    order = python_order()
    for module, file in python_files().items():
        if module.startswith("_cli."):
            tree = ast.parse(file.read_text("utf-8"))
            imported = {name for _, name in python_imports(module, file.read_text("utf-8"), order)}
            assert {name for name in imported if not name.startswith("_cli.")} <= {"__init__"}, module
            names = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute) and ast.unparse(node.value) == "journeykit"}
            from_package = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module == "journeykit"]
            names |= {alias.name for node in from_package for alias in node.names}
            assert names <= set(journeykit.__all__) | set(journeykit.model.__all__), module
            others = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
            others |= {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and not node.level}
            assert {name.split(".")[0] for name in others} <= {*sys.stdlib_module_names, "journeykit"}, module


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


@pytest.mark.parametrize(
    "module, text, wrong",
    [
        ("folder.middle", "from . import first\nfrom .first import x\nimport journeykit\nfrom journeykit import read", []),
        ("folder.middle", "from .. import below\nfrom ..below import x\nfrom journeykit.below import x\nimport journeykit.folder.first", []),
        ("folder.middle", "from . import last", ["folder.middle imports folder.last"]),
        ("folder.middle", "from .last import x", ["folder.middle imports folder.last"]),
        ("folder.middle", "from journeykit.folder.last import x", ["folder.middle imports folder.last"]),
        ("folder.middle", "from . import anything", ["folder.middle imports folder.__init__"]),
        ("folder.middle", "from journeykit import above", ["folder.middle imports above"]),
        ("folder.middle", "from ..above import x", ["folder.middle imports above"]),
        ("folder.__init__", "from .last import x", []),
        ("above", "from .folder import x\nfrom .folder.last import x", []),
        ("below", "from .folder import x", ["below imports folder.__init__"]),
        ("below", "from .folder.first import x", ["below imports folder.first"]),
        ("__init__", "from . import folder", ["__init__ imports folder.__init__"]),
    ],
)
def test_an_import_of_a_folder_against_the_order_is_found(module, text, wrong):
    order = ["below", "__init__", "folder.first", "folder.middle", "folder.last", "folder.__init__", "above"]
    assert wrong_arrows(order, python_imports(module, text, order)) == wrong


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
