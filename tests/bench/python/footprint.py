"""What a package costs before it is asked for anything: its import, its size, and the memory of what it has read."""

import gc
import statistics
import subprocess
import sys
from importlib.metadata import distribution
from pathlib import Path

# What comes with each when it is installed; what several of them share is counted at each.
INSTALLED = {
    "journeykit": ("journeykit",),
    "pydantic": ("pydantic", "pydantic_core", "annotated-types", "typing-inspection", "typing_extensions"),
    "msgspec": ("msgspec",),
    "orjson": ("orjson",),
    "jsonschema_rs": ("jsonschema_rs",),
    "deepdiff": ("deepdiff", "orderly-set", "cachebox"),
}
STATUS = Path("/proc/self/status")
IMPORT = "from time import process_time as now; at = now(); import {}; print(now() - at)"


def table(documents, wheel, quick):
    """The rows: import, size, memory."""
    sizes = ("1m",) if quick else ("1m", "50m")
    imports = import_times(5 if quick else 31)
    yield f"| | import | installed | {' | '.join(f'memory per touchpoint, {size} | beside' for size in sizes)} |"
    yield "|---|--:|--:|" + "--:|--:|" * len(sizes)
    ours = {}
    for name in INSTALLED:
        cells = [f"{imports[name] * 1e3:.1f} ms", f"{installed(name) / 1e6:.2f} MB"]
        for size in sizes:
            # Only Linux tells it; and those two keep nothing of a document.
            told = STATUS.exists() and name not in ("jsonschema_rs", "deepdiff")
            grown = memory(name, documents / f"{size}.json") if told else None
            ours.setdefault(size, grown)
            cells += [f"{grown:,.0f} bytes", f"{grown / ours[size]:.2f}"] if grown else ["", ""]
        yield f"| {name.replace('_', '-')} | {' | '.join(cells)} |"
    if wheel:
        yield f"\nThe wheel of journeykit: {wheel.stat().st_size / 1e6:.2f} MB."


def import_times(rounds):
    """Medians of processes that import one of them and nothing else, in turn, without the interpreter's own start."""
    found = {name: [] for name in INSTALLED}
    for _ in range(rounds):
        for name, times in found.items():
            times.append(float(ran("-c", IMPORT.format(name))))
    return {name: statistics.median(times) for name, times in found.items()}


def installed(name):
    files = [file for each in INSTALLED[name] for file in distribution(each).files or ()]
    return sum(Path(file.locate()).stat().st_size for file in files if file.suffix != ".pyc" and Path(file.locate()).exists())


def memory(name, document):
    """How much a process of its own grows by reading a document, in bytes a touchpoint; the text is there before."""
    grown = [float(ran(__file__, name, str(document))) for _ in range(3)]
    return statistics.median(grown)


def grow(name, document):
    import peers

    data, read = Path(document).read_bytes(), peers.readers()[name]
    # Without this the first document would pay for what is made once.
    read((Path(document).parent / "10k.json").read_bytes())
    gc.collect()
    before = resident()
    atlas = read(data)
    gc.collect()
    grown = resident() - before
    assert atlas is not None
    return grown / data.count(b'"channel":')


def resident():
    """Bytes of this process that are in memory."""
    lines = STATUS.read_text().splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmRSS:"))


def ran(*arguments):
    return subprocess.run([sys.executable, *arguments], check=True, capture_output=True, text=True).stdout


if __name__ == "__main__":
    print(grow(*sys.argv[1:]))
