"""The check of references in plain Python: every id is looked up in the table of its kind, and no id stands twice.

It is what a careful hand would write, a function for each part that holds ids and none for the others, and is written
out of the published schema so that no member is forgotten. `source` shows it.
"""

from functools import cache

import published

LIST_OF = {"attributes": "{}.{}", "dicts": '{}.get("{}", ())'}
ONE_OF = {"attributes": "{}.{}", "dicts": '{}.get("{}")'}


@cache
def checker(access="attributes"):
    """A function from an atlas to its dangling references as pairs (value, kind), and ids that stand twice.

    `access` says what the atlas is made of: "attributes" of models, or "dicts".
    """
    space = {}
    exec(compile(source(access), f"<references of {access}>", "exec"), space)
    return space["dangling"]


def source(access):
    return Writer(access).source()


class Writer:
    def __init__(self, access):
        self.access = access
        self.parts = published.parts()
        # Each kind of thing that has an id, and the lists on the way to it, from the atlas or from its map.
        self.tables = {}
        self.find_tables("Atlas", (), set())
        self.local = {kind for kind, (_, top) in self.tables.items() if top == "JourneyMap"}

    def source(self):
        shared, local = [], []
        for kind, (way, _) in self.tables.items():
            (local if kind in self.local else shared).append(self.table(kind, way))
        lines = [
            "class Names:",
            f"    __slots__ = {('maps', 'base', *(kind for kind in self.tables if kind not in self.local))!r}",
            "class Local:",
            f"    __slots__ = {tuple(sorted(self.local))!r}",
            "def unique(ids, kind, told):",
            "    found = set(ids)",
            "    if len(found) < len(ids):",
            "        told.append((kind, 'twice'))",
            "    return found",
            "def dangling(it):",
            "    told = []",
            "    n = Names()",
            *(f"    n.{each}" for each in shared),
            "    n.maps = {}",
            f"    for map in {self.list('it', 'maps')}:",
            f"        n.maps[{self.one('map', 'id')}] = here = Local()",
            *(f"        here.{each}" for each in local),
            "    Atlas(it, n, None, told)",
            "    return told",
        ]
        for name in self.parts:
            if self.holds_ids(name):
                lines += self.function(name)
        return "\n".join(lines) + "\n"

    def table(self, kind, way):
        at, loops = ("map" if kind in self.local else "it"), ""
        for depth, (member, many) in enumerate(way):
            if many:
                loops += f" for e{depth} in {self.list(at, member)}"
            else:
                # A part that holds lists: it may be absent.
                loops += f" for e{depth} in [{self.one(at, member)}] if e{depth} is not None"
            at = f"e{depth}"
        return f"{kind} = unique([{self.one(at, 'id')}{loops}], {kind!r}, told)"

    def find_tables(self, name, way, above):
        for member, schema in self.parts[name]["properties"].items():
            many = schema.get("type") == "array"
            part = published.named(schema["items"] if many else schema)
            if part not in self.parts:
                continue
            further = (*way, (member, many))
            if many and "id" in self.parts[part]["properties"]:
                kind = published.id_kind(published.named(self.parts[part]["properties"]["id"]))
                inside = "JourneyMap" in above or name == "JourneyMap"
                self.tables[kind] = further, "JourneyMap" if inside else "Atlas"
            self.find_tables(part, () if part == "JourneyMap" else further, {*above, name})

    @cache
    def holds_ids(self, name):
        return any(self.line(name, member, schema, "") for member, schema in self.parts[name]["properties"].items())

    def function(self, name):
        """What the check of one part is: `here` has the tables of the map that it speaks of."""
        lines = [f"def {name}(it, n, here, told):"]
        if name == "JourneyMap":
            base = self.one("it", "derived_from")
            lines += [
                f"    here = n.maps[{self.one('it', 'id')}]",
                f"    n.base = n.maps.get({base}) if {base} is not None else False",
            ]
        elif name.endswith("Ref"):
            # Into a map that is not there: that is told once, at the map.
            lines += [f"    here = n.maps.get({self.one('it', 'map')})"]
        for member, schema in self.parts[name]["properties"].items():
            lines += self.line(name, member, schema, "    ")
        return lines

    def line(self, name, member, schema, indent):
        many = schema.get("type") == "array"
        of = published.named(schema["items"] if many else schema)
        kind = published.id_kind(of)
        at = published.member(member)
        if kind and member != "id":
            test = self.test(name, member, kind)
            if many:
                return [
                    f"{indent}for one in {self.list('it', at)}:",
                    f"{indent}    if {test}:",
                    f"{indent}        told.append((one, {kind!r}))",
                ]
            return [
                f"{indent}one = {self.one('it', at)}",
                f"{indent}if one is not None and {test}:",
                f"{indent}    told.append((one, {kind!r}))",
            ]
        if of in self.parts and self.holds_ids(of):
            if many:
                return [f"{indent}for one in {self.list('it', at)}:", f"{indent}    {of}(one, n, here, told)"]
            return [
                f"{indent}one = {self.one('it', at)}",
                f"{indent}if one is not None:",
                f"{indent}    {of}(one, n, here, told)",
            ]
        return []

    def test(self, name, member, kind):
        if (name, member) == ("Step", "replaces"):
            # Steps of the map that this one was made from; without such a map each is wrong.
            return "n.base is not None and (n.base is False or one not in n.base.Step)"
        if kind not in self.local:
            return f"one not in n.{kind}"
        return f"here is not None and one not in here.{kind}" if name.endswith("Ref") else f"one not in here.{kind}"

    def list(self, at, member):
        return LIST_OF[self.access].format(at, member)

    def one(self, at, member):
        return ONE_OF[self.access].format(at, member)
