"""Who reads and checks a document, each by its fastest way from bytes; all give back what they read, or refuse."""

from functools import cache

import jsonschema_rs
import journeykit
import msgspec
import orjson
import pydantic

import models
import published
import references


class Dangling(ValueError):
    """References that point at nothing, or an id that stands twice."""


REFUSALS = (
    Dangling,
    journeykit.ValidationError,
    jsonschema_rs.ValidationError,
    msgspec.MsgspecError,
    orjson.JSONDecodeError,
    pydantic.ValidationError,
)


@cache
def checkers():
    """Reading and checking, by the name of who does it. Only the last looks up no references."""
    plain = with_references(models.msgspec_reader(patterns=False))
    return {
        "journeykit": read_and_check,
        "pydantic + references": with_references(models.pydantic_reader()),
        "msgspec + references": with_references(models.msgspec_reader()),
        "msgspec without patterns + references": plain,
        "orjson + jsonschema-rs + references": with_references(valid_dict(), "dicts"),
        "orjson + jsonschema-rs": valid_dict(),
    }


@cache
def readers():
    """Reading alone: what the types promise is checked, references are not; orjson checks nothing."""
    return {
        "journeykit": journeykit.read,
        "pydantic": models.pydantic_reader(),
        "msgspec": models.msgspec_reader(),
        "msgspec without patterns": models.msgspec_reader(patterns=False),
        "orjson": orjson.loads,
    }


def complete():
    """Those who check as much as journeykit promises at the door: types, words, bounds, patterns, references."""
    less = ("msgspec without patterns + references", "orjson + jsonschema-rs")
    return {name: check for name, check in checkers().items() if name not in less}


def read_and_check(data):
    # The report has much more than errors; it is asked for as every user of the package asks for it.
    atlas = journeykit.read(data)
    report = atlas.check()
    report.raise_for_errors()
    return atlas, report


def with_references(read, access="attributes"):
    dangling = references.checker(access)

    def read_and_look_up(data):
        atlas = read(data)
        if told := dangling(atlas):
            raise Dangling(told[0])
        return atlas

    return read_and_look_up


@cache
def valid_dict():
    # Its linear engine is the faster one, and the schema's patterns need no other.
    validator = jsonschema_rs.validator_for(orjson.loads(published.text()), pattern_options=jsonschema_rs.RegexOptions())

    def read(data):
        atlas = orjson.loads(data)
        validator.validate(atlas)
        return atlas

    return read
