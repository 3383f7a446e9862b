"""The notebooks of `examples/python`: stored without outputs, run from top to end, and right in what they say.

They need pandas 3, polars, matplotlib, nbclient and ipykernel. Where these are missing the run is left out, but not where
JOURNEYKIT_ALL_LIBRARIES is set.
"""

import importlib
import json
import os

import pytest
from cases import ROOT
from conftest import library

FOLDER = ROOT / "examples" / "python"

# What the prose of a notebook says, asked of what its cells have computed.
CLAIMS = {
    "journey.ipynb": """
assert report.ok and need.owner is None and gap.apply(today) == wanted and atlas != owned.atlas
assert {finding.code for finding in report.findings} >= {"need.owner_missing", "need.unaddressed"}
assert owned.atlas.check().warnings == report.warnings - 1
assert [(worse.kind, worse.before or worse.after) for worse in gap.regressions] == [("gain_lost", "kiosk_quick"), ("pain_added", "one_more_text")]
assert summary.pains.unstated == 1
ranked = by_owner.sort_values("mean_severity", ascending=False)
assert ranked.index[0] == "Travel office" and ranked["mean_severity"].iloc[0] > ranked["mean_severity"].iloc[1]
assert list(by_owner.loc["Travel office", ["steps", "pains"]]) == [1, 3] and by_owner["pains"].idxmax() == "Clinic front desk"
assert changes["number"].is_in(list(gap.unfunded)).sum() == len(gap.unfunded) > 0
assert min(point.emotion for point in gap.curve_after) == 0
assert {point.step for point in gap.curve_before if point.emotion == -2} == {"claim_travel", "go_back"}
assert {point.step for point in gap.curve_before if point.emotion == -1} >= {"schedule", "prepare"}
best = outcomes["pains_removed"]
assert best.idxmax() == "File the mileage claim when the visit is closed" and (best == best.max()).sum() == 1
assert 0 < left.summary.distance < 0.05 and len(gap.idle_initiatives) == 1
assert {"navigate", "lost"} <= {change.after or change.before for change in gap.changes if change.number in gap.unfunded}
""",
    "kundereise.ipynb": """
assert rapport.ok and behov.owner is None and gap.apply(i_dag) == ønsket and atlas != med_eier.atlas
assert med_eier.atlas.check().warnings == rapport.warnings - 1
assert {(verre.kind, verre.before or verre.after) for verre in gap.regressions} == {
    ("emotion_falls", "ride"), ("time_grows", "ride"), ("pain_worsens", "detours"), ("pain_added", "shared_car"), ("gain_weakens", "good_driver")
}
assert etter_eier["eier"].to_list()[:2] == ["(ingen kontaktpunkter)", "Kjørekontoret"]
assert etter_eier["alvorlighet_i_snitt"].to_list()[:2] == sorted(set(etter_eier["alvorlighet_i_snitt"]), reverse=True)[:2]
alene = {step.id for stage in i_dag.stages for step in stage.steps if step.pains and not step.touchpoints}
assert alene == {"wait_answer", "wait_car", "own_way"}
assert etter_del["ubetalt"].sum() == len(gap.unfunded) and etter_del["endringer"].sum() == len(gap.changes)
lowest = [min(point.emotion for point in curve) for curve in (gap.curve_before, gap.curve_after)]
assert lowest == [-2, -1]
assert {point.step for point in gap.curve_before if point.emotion == -2} == {"wait_answer", "own_way"}
assert {point.step for point in gap.curve_after if point.emotion == -1} == {"own_way", "way_home"}
billigst = virkninger.sort_values("mill. kroner").index[:3]
assert virkninger["fjernet"].idxmax() == "Lagre kort og adresse én gang" and "Lagre kort og adresse én gang" in billigst
skjebner = {pain.after: pain.fate for pain in resten.pains}
assert (skjebner["long_return"], skjebner["detours"], skjebner["shared_car"]) == ("kept", "worsened", "added")
assert resten.summary.distance > 0.05 and len(gap.idle_initiatives) == 1
""",
}


@pytest.mark.libraries
@pytest.mark.parametrize("name", CLAIMS)
def test_a_notebook_runs_and_what_it_says_is_so(name, tmp_path, monkeypatch):
    nbclient, nbformat, *_ = [library(each) for each in ("nbclient", "nbformat", "ipykernel", "matplotlib", "polars", "pandas")]
    if not hasattr(importlib.import_module("pandas").DataFrame, "from_arrow"):
        assert not os.environ.get("JOURNEYKIT_ALL_LIBRARIES"), "notebooks need pandas 3"
        pytest.skip("notebooks need pandas 3")
    monkeypatch.setenv("IPYTHONDIR", str(tmp_path))
    notebook = nbformat.read(FOLDER / name, as_version=4)
    nbformat.validate(notebook)
    notebook.cells.append(nbformat.v4.new_code_cell(CLAIMS[name]))
    nbclient.NotebookClient(notebook, timeout=300, kernel_name="python3", resources={"metadata": {"path": str(FOLDER)}}).execute()
    outputs = [output for cell in notebook.cells if cell.cell_type == "code" for output in cell.outputs]
    assert [output.text for output in outputs if output.get("name") == "stderr"] == []
    assert any("image/png" in output.get("data", {}) for output in outputs)
    shown = [cell for cell in notebook.cells if cell.source.splitlines()[-1] in ("atlas", "today", "i_dag", "report", "rapport", "gap")]
    assert len(shown) == 4 and all({"text/plain", "text/html"} <= cell.outputs[0].data.keys() for cell in shown)


@pytest.mark.parametrize("name", CLAIMS)
def test_a_notebook_is_stored_without_outputs(name):
    notebook = json.loads((FOLDER / name).read_text("utf-8"))
    assert (notebook["nbformat"], notebook["nbformat_minor"]) == (4, 5)
    assert notebook["metadata"]["kernelspec"]["name"] == "python3"
    ids = [cell["id"] for cell in notebook["cells"]]
    assert len(set(ids)) == len(ids)
    for cell in notebook["cells"]:
        assert cell["metadata"] == {}
        assert cell["cell_type"] == "markdown" or (cell["outputs"], cell["execution_count"]) == ([], None), cell["id"]


def test_every_notebook_is_here():
    assert {file.name for file in FOLDER.glob("*.ipynb")} == set(CLAIMS)
