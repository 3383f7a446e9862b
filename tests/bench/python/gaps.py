"""What separates two maps that stand as dicts: a comparison as one writes it by hand, and DeepDiff's.

Both tell less than journeykit's gap, which also knows what was moved, replaced, split and merged, what becomes of every
pain, what pays for it, and the way back.
"""

import deepdiff

MISSING = object()


def by_hand(before, after):
    """Added, removed and changed, each with the path to it. What has an id is followed by its id within its list."""
    told = []
    members(before, after, (), told)
    return told


def members(before, after, path, told):
    for name, old in before.items():
        new = after.get(name, MISSING)
        if new is MISSING:
            told.append(("removed", (*path, name), old))
        # Equal parts are passed by at the speed of C, and unequal ones are left at their first difference.
        elif old != new:
            if isinstance(old, dict) and isinstance(new, dict):
                members(old, new, (*path, name), told)
            elif has_ids(old) and has_ids(new):
                elements(old, new, (*path, name), told)
            else:
                told.append(("changed", (*path, name), old, new))
    if len(after) > len(before) or after.keys() - before.keys():
        told.extend(("added", (*path, name), new) for name, new in after.items() if name not in before)


def elements(before, after, path, told):
    left = {each["id"]: each for each in before}
    for new in after:
        old = left.pop(new["id"], None)
        if old is None:
            told.append(("added", (*path, new["id"]), new))
        elif old != new:
            members(old, new, (*path, new["id"]), told)
    told.extend(("removed", (*path, name), old) for name, old in left.items())


def has_ids(value):
    return isinstance(value, list) and bool(value) and isinstance(value[0], dict) and "id" in value[0]


def by_deepdiff(before, after):
    """DeepDiff as it comes: lists in their order."""
    return deepdiff.DeepDiff(before, after, ignore_order=False)
