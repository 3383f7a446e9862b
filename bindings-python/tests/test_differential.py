"""Mutated documents get the same verdict as in Rust, to the byte: codes and pointers, canonical text, gap. Rust has
written them (tests/src/bin/mutants.rs): a few for `tests/run python`, many for `tests/run differential`."""

import json
import os
import zlib

import pytest
from journeykit import Atlas, ValidationError

FILE = os.environ.get("JOURNEYKIT_MUTANTS")


@pytest.mark.skipif(not FILE, reason="`tests/run python` writes the mutants")
def test_mutated_documents_get_the_same_verdict_as_in_rust():
    count = 0
    with open(FILE, encoding="utf-8", newline="\n") as lines:
        for line in lines:
            mutant = json.loads(line)
            given = bytes.fromhex(mutant["hex"]) if "hex" in mutant else mutant["text"]
            assert verdict(given) == mutant["verdict"], line
            count += 1
    assert count >= 300
    print(f"{count} mutants")


def verdict(given):
    try:
        atlas = Atlas.from_json(given)
    except ValidationError as error:
        report = json.loads(error.args[1])
        return lines([f"refused {report['total']}", *places(report)])
    report = atlas.check().to_dict()
    counts = ", ".join(f"{report[severity]} {severity}" for severity in ("errors", "warnings", "infos"))
    told = [f"read {checksum(atlas.to_json())}, {counts}", *places(report)]
    if len(atlas.maps) > 1:
        try:
            gap = atlas.gap(atlas.maps[0].id, atlas.maps[1].id)
            told.append(f"gap {checksum(gap.to_json())}")
        except ValidationError as error:
            told.append(f"gap {error.errors()[0]['code']}")
    return lines(told)


def places(report):
    return [f"{finding['code']} {finding['pointer']}" for finding in report["findings"]]


def checksum(text):
    return f"{zlib.crc32(text.encode()):08x}"


def lines(told):
    return "".join(f"{line}\n" for line in told)
