"""Before anything is measured: all accept the same documents, refuse the same mistakes, and find the same references.

python tests/bench/python/agree.py
"""

import copy
import json

import journeykit

import peers
import published
import references

EXAMPLES = published.ROOT / "examples"
PLAIN = {name: peers.readers()[name] for name in ("pydantic", "msgspec", "orjson")}


def agree():
    """What was compared, in a sentence."""
    good = sorted(EXAMPLES.glob("*.json"))
    for file in good:
        accepted(file.read_bytes(), file.name)
    planted = sum(same_references(json.loads(file.read_bytes()), file.name) for file in good)
    broken = 0
    for file in sorted((EXAMPLES / "broken").glob("*.json")):
        try:
            journeykit.read(file)
        except journeykit.ValidationError:
            continue
        found_alike(file.read_bytes(), file.name)
        broken += 1
    alike = f"{planted} planted references and those of {broken} broken examples are found alike"
    return f"{len(good)} examples are accepted by all; {alike}"


def accepted(data, name):
    for who, check in peers.checkers().items():
        try:
            check(data)
        except peers.REFUSALS as error:
            raise SystemExit(f"{who} refuses {name}: {error}") from None


def refused(data, name):
    """Plants a dangling reference, a wrong type and an unknown member, one at a time: everybody must refuse."""
    document = json.loads(data)
    steps = [step for each in document["maps"] for stage in each["stages"] for step in stage["steps"]]
    touchpoint = [each for step in steps for each in step["touchpoints"]][-1]
    for mistake in ({"channel": "nowhere"}, {"provider_activity": 7}, {"chanel": "web"}):
        kept = dict(touchpoint)
        touchpoint.update(mistake)
        wrong = json.dumps(document, ensure_ascii=False).encode()
        touchpoint.clear()
        touchpoint.update(kept)
        for who, check in peers.complete().items():
            try:
                check(wrong)
            except peers.REFUSALS:
                continue
            raise SystemExit(f"{who} does not see {mistake} in {name}")


def same_references(document, name):
    """Lets every reference point at nothing: first those that say which map is meant, then all others."""
    count, found = 0, []
    for of_maps in (True, False):
        wrong = copy.deepcopy(document)
        for holder, key, kind in list(places("Atlas", wrong)):
            if (kind == "Map") is of_maps:
                holder[key] = f"nowhere-{count}"
                count += 1
        found += found_alike(json.dumps(wrong).encode(), name)
    return len(found)


def found_alike(data, name):
    report = journeykit.read(data).check(limits={"findings": 1_000_000})
    ours = sorted(each.params["value"] for each in report.findings if each.code in ("ref.unknown", "replaces.no_base"))
    for who, read in PLAIN.items():
        told = references.checker("dicts" if who == "orjson" else "attributes")(read(data))
        theirs = sorted(value for value, _ in told)
        if ours != theirs:
            raise SystemExit(f"{name}: journeykit finds {ours}, {who} {theirs}")
    return ours


def places(name, data):
    """Each reference below a part: what holds it, at which key, and what it is the id of."""
    for member, schema in published.parts()[name]["properties"].items():
        if member not in data or member == "id":
            continue
        many = schema.get("type") == "array"
        of = published.named(schema["items"] if many else schema)
        below = data[member]
        if published.id_kind(of):
            holder, keys = (below, range(len(below))) if many else (data, [member])
            yield from ((holder, key, published.id_kind(of)) for key in keys)
        elif of in published.parts():
            for each in below if many else [below]:
                yield from places(of, each)


if __name__ == "__main__":
    print(agree())
