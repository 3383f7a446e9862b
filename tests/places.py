"""Whether ARCHITECTURE.md tells the truth about where new things go.

A copy of the repository gets a member, a rule, an exporter and an analysis, each in the places that
ARCHITECTURE.md names and in no others. Then it is compiled, its generated files are written, and
tests look for what was added: in documents, schemas, tables, reports and gaps.

    python3 tests/places.py
"""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = Path(os.environ.get("CARGO_TARGET_DIR") or ROOT / "target").absolute()
COPY = TARGET / "places" / "copy"


def insert(file, before, text):
    """Puts text before the first place where `before` stands."""
    path = COPY / file
    whole = path.read_text()
    assert before in whole, f"{file} has no {before!r}"
    path.write_text(whole.replace(before, text + before, 1))


def member():
    """A target group gets a `rhythm`."""
    insert(
        "core/src/model/segment.rs",
        "    /// How many people belong",
        "    /// How often the group travels, in words. Absent means that nobody has said.\n"
        "    pub rhythm: Option<Text>,\n",
    )


def rule():
    """A rhythm that only repeats the name of its group says nothing."""
    insert(
        "core/src/check/people.rs",
        "    ROLE_PAYER_MISSING",
        '    SEGMENT_RHYTHM_REPEATED = "segment.rhythm_repeated", Info, Check, "journeykit: words that repeat tell nothing" {\n'
        '        "the rhythm repeats the name"\n'
        '        "rytmen gjentar navnet"\n'
        '        "rytmen upprepar namnet"\n'
        "    }\n",
    )
    insert(
        "core/src/check/people.rs",
        "    check_payer(atlas, collector);",
        '    walk::each(&atlas.segments, Path::Root, "segments", |segment, path| {\n'
        "        if segment.rhythm.as_ref() == Some(&segment.name) {\n"
        "            collector.report_for_document(SEGMENT_RHYTHM_REPEATED, path, &[]);\n"
        "        }\n"
        "    });\n",
    )
    segment = {"id": "pupils", "name": "Daily", "rhythm": "Daily"}
    broken = {"schema_version": "1.0", "title": "Trips", "language": "en", "segments": [segment]}
    (COPY / "examples/broken/segment.rhythm_repeated.json").write_text(json.dumps(broken, indent=2) + "\n")
    mends = COPY / "examples/broken/mends.json"
    mend = [{"op": "replace", "path": "/segments/0/name", "value": "Pupils"}]
    twins = json.loads(mends.read_text())
    twins["segment.rhythm_repeated"] = {"mend": mend}
    mends.write_text(json.dumps(twins, indent=2, ensure_ascii=False) + "\n")


def exporter():
    """The titles of an atlas, a line each."""
    folder = COPY / "core/src/render/outline"
    folder.mkdir()
    (folder / "mod.rs").write_text(
        "//! A document as lines of plain text.\n\n"
        "use crate::model::Atlas;\n\n"
        "impl Atlas {\n"
        "    /// The titles of the maps, a line each.\n"
        "    pub fn to_outline(&self) -> String {\n"
        "        let language = self.language.as_str();\n"
        "        let titles = self.maps.iter().map(|map| map.title.best(language, language));\n"
        '        titles.collect::<Vec<_>>().join("\\n")\n'
        "    }\n"
        "}\n"
    )
    insert("core/src/render/mod.rs", "mod labels;", "mod outline;\n")


def analysis():
    """How many pains a gap makes milder or takes away, as one figure."""
    (COPY / "core/src/gap/eased.rs").write_text(
        "//! How many pains are eased.\n\n"
        "use super::model::{PainFate, PainOutcome};\n"
        "use crate::model::Count;\n\n"
        "/// Pains that are removed or relieved.\n"
        "pub(crate) fn pains_eased(fates: &[PainFate]) -> Option<Count> {\n"
        "    let eased = |fate: &&PainFate| matches!(fate.fate, PainOutcome::Removed | PainOutcome::Relieved);\n"
        "    (!fates.is_empty()).then(|| Count::of(fates.iter().filter(eased).count()))\n"
        "}\n"
    )
    insert("core/src/gap/mod.rs", "mod summary;", "mod eased;\n")
    insert(
        "core/src/gap/model/summary.rs",
        "    /// The emotion curve of the map before",
        "    /// How many pains are removed or relieved. Absent where there are no pains.\n"
        "    pub pains_eased: Option<Count>,\n",
    )
    insert(
        "core/src/gap/summary.rs",
        "        ..GapSummary::default()",
        "        pains_eased: super::eased::pains_eased(pains),\n",
    )
    case = {
        "about": "pains that are taken away or made milder are counted together",
        "example": "insurance-portal.json",
        "current": "today",
        "future": "wanted",
        "expect": {"summary": {"pains_eased": 8}},
    }
    (COPY / "tests/cases/gap/eased.json").write_text(json.dumps([case], indent=2) + "\n")


ADDITIONS = [("member", member), ("rule", rule), ("exporter", exporter), ("analysis", analysis)]

PROBE = """//! What was added is there.

use journeykit::{Atlas, CheckOptions};

#[test]
fn what_was_added_is_there() {
    let text = r#"{"schema_version":"1.0","title":"t","language":"en","segments":[
        {"id":"pupils","name":"Daily","rhythm":"Daily"}],
        "maps":[{"id":"a","title":"One","state":"current"},{"id":"b","title":"Two","state":"current"}]}"#;
    let atlas = Atlas::from_json(text).unwrap();
    let codes: Vec<&str> = atlas.check(&CheckOptions::default()).codes().collect();
    assert!(codes.contains(&"segment.rhythm_repeated"), "{codes:?}");
    assert!(atlas.table("segments", None).unwrap().column("rhythm").is_some());
    assert_eq!(atlas.to_outline(), "One\\nTwo");
    let schema = include_str!("../../schema/atlas.schema.json");
    assert!(schema.contains("How often the group travels, in words."));
    assert!(include_str!("../../schema/gap.schema.json").contains("pains_eased"));
    assert!(include_str!("../../schema/rules.json").contains("segment.rhythm_repeated"));
    assert!(include_str!("../../schema/reference.md").contains("`rhythm`"));
}
"""


def files():
    """The files of the copy with their texts."""
    every = (path for path in COPY.rglob("*") if path.is_file())
    return {path.relative_to(COPY).as_posix(): path.read_bytes() for path in every}


def promised():
    """What ARCHITECTURE.md says: for each kind of addition, the files that it touches."""
    text = (ROOT / "ARCHITECTURE.md").read_text()
    rows = re.findall(r"^\| \*\*an? (\w+)\*\* \| (\d+) \| (\d+) \|", text, re.M)
    return {kind: int(touched) for kind, _, touched in rows}


def main():
    if COPY.exists():
        shutil.rmtree(COPY)
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT, check=True, capture_output=True, text=True,
    )
    for name in listed.stdout.splitlines():
        source = ROOT / name
        if source.exists():
            (COPY / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(source, COPY / name, follow_symlinks=False)
    counts = promised()
    for kind, add in ADDITIONS:
        before = files()
        add()
        touched = sorted(name for name, text in files().items() if before.get(name) != text)
        print(f"{kind}: {len(touched)} files: {', '.join(touched)}")
        if len(touched) != counts.get(kind):
            sys.exit(f"ARCHITECTURE.md says that {kind} touches {counts.get(kind)} files")
    (COPY / "tests/tests/added.rs").write_text(PROBE)
    environment = {**os.environ, "CARGO_TARGET_DIR": str(TARGET / "places" / "target")}
    tests = [f"--test={name}" for name in ("added", "street", "check_rules", "trace", "cases_gap")]
    for command in (
        ["cargo", "run", "--quiet", "--package", "journeykit-schema", "--", "write"],
        ["cargo", "test", "--quiet", "--package", "journeykit-tests", *tests],
    ):
        if subprocess.run(command, cwd=COPY, env=environment).returncode:
            sys.exit(f"failed: {' '.join(command)}")
    print("a member, a rule, an exporter and an analysis each need the places that ARCHITECTURE.md names")


if __name__ == "__main__":
    main()
