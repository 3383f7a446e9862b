// An atlas, its parts, and a gap as values.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Atlas, Gap, schema } from "journeykit";
import { bytes } from "./cases.js";
import { refusal, small } from "./documents.js";

const portal = Atlas.fromJson(bytes("examples/insurance-portal.json"));

function everything(value) {
    if (typeof value !== "object" || value === null) return [];
    return [value, ...Object.values(value).flatMap(everything)];
}

test("get shows what stands at a pointer", () => {
    const data = portal.toObject();
    assert.deepEqual(portal.get(""), data);
    assert.deepEqual(portal.get("/maps/0/stages/2/steps/2"), data.maps[0].stages[2].steps[2]);
    assert.equal(portal.get("/maps/0/id"), "today");
    for (const pointer of ["/nothing", "/maps/99", "/maps/-", "/maps/00", "/maps/0/", "maps", "/title/xx", "/__proto__", "/maps/length", "/toString"]) {
        assert.equal(portal.get(pointer), undefined, pointer);
    }
});

test("what comes out is frozen, what is one's own is not", () => {
    const gap = portal.gap("today", "wanted");
    for (const result of [portal.get(""), portal.check(), gap, gap.inverse(), gap.part([]), gap.apply(portal.get("/maps/0"))]) {
        assert.ok(everything(result).every(Object.isFrozen));
    }
    for (const own of [portal.toObject(), gap.toObject()]) assert.ok(!everything(own).some(Object.isFrozen));
    assert.throws(() => (portal.title = "x"), TypeError);
    assert.throws(() => (gap.before = "x"), TypeError);
    assert.throws(() => (portal.check().ok = false), TypeError);
});

test("replace makes another atlas, and only that", () => {
    const place = "/maps/0/stages/0/steps/1/name";
    const renamed = portal.replace(place, "Waits for the post");
    assert.equal(renamed.get(place), "Waits for the post");
    assert.notEqual(portal.get(place), "Waits for the post");
    assert.equal(renamed.replace(place, portal.get(place)).toJson(), portal.toJson());
    assert.equal(portal.replace("", small()).toJson(), Atlas.fromObject(small()).toJson());
    const stage = portal.get("/maps/0/stages/0");
    assert.equal(portal.replace("/maps/0/stages/0", { ...stage, goal: undefined, name: stage.name }).get("/maps/0/stages/0/goal"), undefined);
});

test("replace refuses as reading does, at the place in the whole document", () => {
    const atlas = Atlas.fromObject(small());
    const stage = atlas.get("/maps/0/stages/0");
    for (const [changes, code, pointer] of [
        [{ nmae: "x" }, "member.unknown", "/maps/0/stages/0/nmae"],
        [{ name: 5 }, "type.wrong", "/maps/0/stages/0/name"],
        [{ name: undefined }, "member.missing", "/maps/0/stages/0"],
        [{ name: null }, "type.null", "/maps/0/stages/0/name"],
        [{ steps: [{ id: "x" }] }, "member.missing", "/maps/0/stages/0/steps/0"],
        [{ id: "A" }, "id.invalid", "/maps/0/stages/0/id"],
    ]) {
        const error = refusal(() => atlas.replace("/maps/0/stages/0", { ...stage, ...changes }));
        assert.deepEqual([error.code, error.issues[0].pointer], [code, pointer]);
    }
    assert.equal(refusal(() => atlas.replace("/maps/0/stages/0", { ...stage, name: NaN })).issues[0].pointer, "/maps/0/stages/0/name");
    assert.equal(refusal(() => atlas.replace("/titel", "x")).code, "pointer.unknown");
    assert.equal(refusal(() => atlas.replace("/title", undefined)).code, "member.missing");
    assert.equal(refusal(() => atlas.add("/title", undefined)).issues[0].pointer, "/title");
    assert.throws(() => atlas.remove(5), TypeError);
});

test("undefined takes away what stands there, also when the edits are made again", () => {
    const step = "/maps/0/stages/0/steps/1";
    const steps = "/maps/0/stages/0/steps";
    const cleared = portal.replace(`${step}/name`, "Waits").add(`${steps}/-`, { id: "later", name: "Later" }).replace("/description", undefined);
    const last = portal.get(steps).length;
    assert.equal(cleared.get("/description"), undefined);
    assert.equal(cleared.get(`${steps}/${last}/id`), "later");
    // More atlases than stay open, so that this one is read again.
    const many = Array.from({ length: 40 }, (_, at) => Atlas.fromObject({ ...small(), title: `Title ${at}` }));
    assert.ok(many.every((each) => each.toJson()));
    assert.equal(cleared.get("/description"), undefined);
    assert.equal(cleared.get(`${step}/name`), "Waits");
    assert.equal(cleared.remove(`${steps}/${last}`).get(`${steps}/${last}`), undefined);
    // What is absent stays so, as with `undefined` in an object; to `remove`, nothing stands there.
    assert.equal(cleared.replace("/description", undefined).toJson(), cleared.toJson());
    assert.equal(cleared.replace("/operations", undefined).replace("/operations", undefined).get("/operations/processes"), undefined);
    assert.equal(refusal(() => cleared.remove("/description")).code, "pointer.unknown");
    const own = cleared.replace("/extensions", { colour: "red" });
    assert.deepEqual(own.replace("/extensions/colour", undefined).replace("/extensions/colour", undefined).get("/extensions"), {});
    for (const nowhere of ["/titel", "/maps/9", `${step}/pains/99`, "/description/x", "description"]) {
        assert.equal(refusal(() => cleared.replace(nowhere, undefined)).code, "pointer.unknown", nowhere);
    }
});

test("hundreds of additions and removals, and the atlas is what it was", () => {
    let atlas = portal;
    for (let at = 0; at < 100; at++) atlas = atlas.add("/channels/0", { id: `new-${at}`, name: "New" });
    assert.equal(atlas.get("/channels").length, portal.get("/channels").length + 100);
    for (let at = 0; at < 100; at++) atlas = atlas.remove("/channels/0");
    assert.equal(atlas.toJson(), portal.toJson());
});

test("thousands of edits, and every atlas on the way stays what it was", () => {
    let atlas = portal;
    const on = [];
    for (let at = 0; at < 1000; at++) {
        atlas = atlas.replace("/title", `Title ${at}`);
        if (at % 97 === 0) on.push([at, atlas]);
    }
    assert.equal(atlas.get("/title"), "Title 999");
    for (const [at, before] of on) assert.equal(before.get("/title"), `Title ${at}`);
    assert.equal(atlas.replace("/title", portal.get("/title")).toJson(), portal.toJson());
});

test("many atlases at a time", () => {
    const many = Array.from({ length: 40 }, (_, at) => Atlas.fromObject({ ...small(), title: `Title ${at}` }));
    for (const round of [0, 1]) many.forEach((atlas, at) => assert.equal(atlas.get("/title"), `Title ${at}`, `round ${round}`));
});

test("a gap is data and a script", () => {
    const gap = portal.gap("today", "wanted");
    assert.equal(gap.before, "today");
    assert.ok(gap.summary.distance > 0);
    assert.deepEqual(JSON.parse(gap.toJson()), gap.toObject());
    assert.deepEqual({ ...gap }, gap.toObject());
    assert.equal(JSON.stringify(gap), JSON.stringify(gap.toObject()));
    assert.deepEqual(gap.inverse().inverse().toObject().before, gap.before);
    const initiatives = gap.funding.map((funding) => funding.initiative);
    assert.ok(gap.part(initiatives).changes.length > 0 && gap.part(initiatives).changes.length <= gap.changes.length);
    assert.ok(gap.part(new Set(initiatives.slice(0, 1))).changes.length < gap.changes.length);
    assert.notDeepEqual(gap.part(initiatives.slice(0, 1)).apply(portal.get("/maps/0")), portal.get("/maps/0"));
    assert.deepEqual(gap.apply(portal.get("/maps/0")), portal.get("/maps/1"));
    assert.equal(refusal(() => gap.apply(portal.get("/maps/1"))).code, "gap.does_not_fit");
    const strange = refusal(() => gap.apply({ ...portal.get("/maps/0"), stages: [{ id: "a", nmae: "x" }] }));
    assert.deepEqual([strange.code, strange.issues[0].pointer], ["member.unknown", "/stages/0/nmae"]);
    assert.equal(refusal(() => Gap.fromJson("{}")).code, "member.missing");
    assert.equal(refusal(() => Gap.fromObject({ ...gap, before: 5n })).issues[0].pointer, "/before");
});

test("no member of a gap is hidden by a method", async () => {
    const { properties } = await schema("gap");
    const methods = Object.getOwnPropertyNames(Gap.prototype);
    assert.deepEqual(Object.keys(properties).filter((name) => methods.includes(name)), []);
});

test("a gap of an unknown map suggests one", () => {
    const error = refusal(() => portal.gap("todays", "wanted"));
    assert.equal(error.code, "gap.map_unknown");
    assert.match(error.issues[0].hint, /today/);
    assert.match(refusal(() => portal.gap("todays", "wanted", { lang: "nb" })).message, /kart/);
});
