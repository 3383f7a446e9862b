"""An atlas in pydantic's models."""

import journeykit
import pytest
from conftest import library


pytestmark = pytest.mark.libraries


@pytest.fixture
def project():
    pydantic = library("pydantic")
    return pydantic.create_model("Project", name=str, atlas=journeykit.Atlas)


def test_a_model_takes_and_gives_an_atlas(project, portal):
    made = project(name="Moving", atlas=portal)
    assert made.atlas is portal and made.model_dump()["atlas"] == portal.to_dict()
    assert project.model_validate_json(made.model_dump_json()).atlas == portal
    assert project(name="Moving", atlas=portal.to_json()).atlas == project(name="Moving", atlas=portal.to_dict()).atlas == portal


def test_errors_come_at_their_places(project, small):
    pydantic = library("pydantic")
    small["maps"][0]["stages"][0]["nmae"] = "{braces}"
    with pytest.raises(pydantic.ValidationError) as caught:
        project(name="Moving", atlas=small)
    error = caught.value.errors()[0]
    assert error["loc"] == ("atlas", "maps", 0, "stages", 0, "nmae") and error["type"] == "member.unknown"
    assert "did you mean `name`?" in error["msg"] and error["input"] == "{braces}"
    with pytest.raises(pydantic.ValidationError):
        project(name="Moving", atlas=5)


def test_an_adapter_does_the_same(portal):
    adapter = library("pydantic").TypeAdapter(journeykit.Atlas)
    assert adapter.validate_python(portal.to_dict()) == portal
    assert adapter.validate_json(portal.to_json()) == portal and adapter.dump_python(portal) == portal.to_dict()


def test_the_schema_of_a_model_holds_that_of_an_atlas(project, portal):
    validator = library("jsonschema_rs").validator_for(project.model_json_schema())
    data = {"name": "Moving", "atlas": portal.to_dict()}
    assert validator.is_valid(data)
    data["atlas"]["maps"][0]["stages"][0]["steps"][0]["nmae"] = 1
    assert not validator.is_valid(data)
