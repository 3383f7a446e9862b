"""What is shown runs as it stands; what is written out of something else is fresh."""

import ast
import doctest
import os
import re
import runpy
import shutil
import subprocess
from pathlib import Path

import journeykit
import pytest
import write_model
import write_shapes
from cases import ROOT
from command_line import environment, printed, script

PACKAGE = Path(journeykit.__file__).parent


def examples(text, name, names):
    test = doctest.DocTestParser().get_doctest(text, dict(names), name, name, 0)
    failed, tried = doctest.DocTestRunner().run(test)
    assert not failed
    return tried


@pytest.mark.parametrize("language", ["nb", "sv"])
def test_the_readmes_show_the_same_code(language):
    folder = ROOT / "bindings-python"
    blocks = [re.findall(r"```.*?```", (folder / name).read_text("utf-8"), re.DOTALL) for name in ("README.md", f"README.{language}.md")]
    assert blocks[0] == blocks[1]


def test_the_readme_runs(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    readme = (ROOT / "bindings-python" / "README.md").read_text("utf-8")
    blocks = re.findall(r"```python\n(.*?)```", readme, re.DOTALL)
    assert len(blocks) >= 5
    names = {}
    for block in blocks:
        exec(compile(block, "README.md", "exec"), names)
    for link in re.findall(r"\]\(([^)#]+)\)", readme):
        assert link.startswith("http") or (ROOT / "bindings-python" / link).exists(), link


@pytest.mark.skipif(not shutil.which("sh"), reason="the commands are shown for a shell of POSIX")
def test_the_commands_of_the_readme_run(tmp_path):
    readme = (ROOT / "bindings-python" / "README.md").read_text("utf-8")
    (block,) = re.findall(r"```sh\n(.*?)```", readme, re.DOTALL)
    (program,) = script()
    path = os.pathsep.join([os.path.dirname(program), os.environ["PATH"]])
    for line in block.splitlines():
        done = subprocess.run(["sh", "-c", line], cwd=tmp_path, capture_output=True, env=environment(PATH=path))
        assert (done.returncode, done.stderr) == (0, b""), line
        assert (">" in line or "--html" in line) == (done.stdout == b""), line
    shown = set(re.findall(r"^journeykit (\w+)", block, re.MULTILINE))
    assert shown == set(re.findall(r"^    (\w+)", printed("--help"), re.MULTILINE))
    assert {each.name for each in tmp_path.iterdir()} == set(re.findall(r"(?:> |--html |new .*> )(\S+)", block))


@pytest.mark.parametrize(
    "file, least",
    [("__init__.py", 3), ("_atlas.py", 8), ("_native.pyi", 8), ("_report.py", 5), ("model.py", 4), ("shapes.py", 2)],
)
def test_examples_in_docstrings_run(file, least):
    tree = ast.parse((PACKAGE / file).read_text("utf-8"))
    told = (ast.Module, ast.ClassDef, ast.FunctionDef)
    nodes = [node for node in ast.walk(tree) if isinstance(node, told) and ast.get_docstring(node)]
    names = {"Atlas": journeykit.Atlas}
    assert sum(examples(ast.get_docstring(node), getattr(node, "name", file), names) for node in nodes) >= least


def test_what_the_stubs_say_is_what_help_shows():
    def words(text):
        return (text or "").split(">>>")[0].split()

    tree = ast.parse((PACKAGE / "_native.pyi").read_text("utf-8"))
    for node in tree.body:
        if isinstance(node, (ast.ClassDef, ast.FunctionDef)):
            shown = getattr(journeykit._native, node.name)
            assert words(ast.get_docstring(node)) == words(shown.__doc__), node.name
        if isinstance(node, ast.ClassDef):
            methods = [one for one in node.body if isinstance(one, ast.FunctionDef) and not one.name.startswith("_")]
            for method in methods:
                assert words(ast.get_docstring(method)) == words(getattr(shown, method.name).__doc__), method.name


def test_every_public_name_says_what_it_is():
    for name in journeykit.__all__:
        assert (getattr(journeykit, name).__doc__ or "").strip(), name


def test_the_shapes_are_fresh():
    assert (PACKAGE / "shapes.py").read_text("utf-8") == write_shapes.shapes(), "run tests/write_shapes.py"


def test_the_classes_for_type_checkers_are_fresh():
    assert (PACKAGE / "model.pyi").read_text("utf-8") == write_model.model(), "run tests/write_model.py"


def test_the_users_script_runs():
    runpy.run_path(str(ROOT / "bindings-python" / "tests" / "typed" / "user.py"))
