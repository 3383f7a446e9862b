"""Looks into packages before anybody else does: both licence texts, the README, the one version, and no path of this machine.

python tests/packages.py PACKAGE...      wheels, source distributions, crates and npm tarballs
"""

import json
import re
import sys
import tarfile
import zipfile
from email.parser import Parser
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LICENCES = ["LICENSE-APACHE", "LICENSE-MIT"]
# Largest that a package has been, and some room: a file that slipped in is found here.
MOST_KIB = {".whl": 4300, ".tar.gz": 800, ".crate": 450, ".tgz": 3000}


def version():
    return re.search(r'^version = "(.*)"', (ROOT / "Cargo.toml").read_text("utf-8"), re.MULTILINE)[1]


def files(package):
    """The files of a package: their texts or bytes by their names, without the folder that all stand in."""
    if package.suffix == ".whl":
        with zipfile.ZipFile(package) as archive:
            return {name: archive.read(name) for name in archive.namelist()}
    with tarfile.open(package) as archive:
        members = [member for member in archive.getmembers() if not member.isdir()]
        links = [member.name for member in members if not member.isfile()]
        assert not links, f"links: {links}"
        return {member.name.split("/", 1)[1]: archive.extractfile(member).read() for member in members}


def of_python(text, folder, contents):
    headers = Parser().parsestr(text)
    assert sorted(headers.get_all("License-File", [])) == LICENCES, "License-File of the metadata"
    assert headers["License-Expression"] == "MIT OR Apache-2.0", "License-Expression of the metadata"
    own = (ROOT / "bindings-python" / "README.md").read_text("utf-8")
    assert headers.get_payload().strip() == own.strip(), "the README in the metadata"
    return headers["Version"], {name: contents.get(folder + name) for name in LICENCES}


def wheel(contents):
    info = next(name for name in contents if name.endswith(".dist-info/METADATA")).removesuffix("METADATA")
    return of_python(contents[info + "METADATA"].decode(), info + "licenses/", contents)


def source_distribution(contents):
    schemas = {path.name for path in (ROOT / "schema").glob("*.schema.json") if "draft-07" not in path.name}
    there = {name.removeprefix("schema/") for name in contents if name.startswith("schema/")}
    wanted = schemas | {"rules.json"}
    assert wanted == there, f"schemas and rules: {sorted(wanted ^ there)}"
    return of_python(contents["PKG-INFO"].decode(), "", contents)


def crate(contents):
    manifest = contents["Cargo.toml"].decode()
    assert 'license = "MIT OR Apache-2.0"' in manifest, "the licence of the manifest"
    assert contents["README.md"].strip(), "README.md"
    return re.search(r'^version = "(.*)"', manifest, re.MULTILINE)[1], contents


def npm(contents):
    manifest = json.loads(contents["package.json"])
    assert manifest["license"] == "MIT OR Apache-2.0", "the licence of the manifest"
    assert contents["README.md"] == (ROOT / "bindings-wasm" / "npm" / "README.md").read_bytes(), "README.md"
    return manifest["version"], contents


KINDS = {".whl": wheel, ".tar.gz": source_distribution, ".crate": crate, ".tgz": npm}


def paths_of_this_machine(contents):
    """Files that tell where they were built: below the home folder, or in this copy of the repository."""
    paths = [f"{path}/".encode() for path in (ROOT, Path.home())]
    return [name for name, content in contents.items() if any(path in content for path in paths)]


def look_into(package):
    ending = next((ending for ending in KINDS if package.name.endswith(ending)), None)
    assert ending, "no kind of package that is known"
    contents = files(package)
    found, licences = KINDS[ending](contents)
    telling = paths_of_this_machine(contents)
    assert not telling, f"paths of this machine in {telling}"
    assert found == version(), f"version {found}, not {version()}"
    for name in LICENCES:
        assert licences.get(name) == (ROOT / name).read_bytes(), f"the text of {name}"
    size = package.stat().st_size / 1024
    assert size <= MOST_KIB[ending], f"{size:.0f} KiB, more than {MOST_KIB[ending]}"
    return f"{package.name}: both licences, README, version {found}, {size:.0f} KiB"


def main(packages):
    failed = 0
    for package in map(Path, packages):
        try:
            print(look_into(package))
        except (AssertionError, KeyError, OSError) as problem:
            failed += 1
            print(f"{package.name}: wrong or missing: {problem}", file=sys.stderr)
    return 1 if failed or not packages else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
