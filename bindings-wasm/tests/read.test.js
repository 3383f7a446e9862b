// Every way in, every way out, and what is refused on the way.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Atlas, Gap, JourneyError, schema, textIn } from "journeykit";
import { bytes, text } from "./cases.js";
import { refusal, small } from "./documents.js";

const PORTAL = bytes("examples/insurance-portal.json");
const portal = Atlas.fromJson(PORTAL);
const codes = (work) => refusal(work).issues.map(({ code, pointer }) => [code, pointer]);

test("every source gives the same atlas", () => {
    const content = PORTAL.toString();
    const exact = new Uint8Array(PORTAL);
    for (const source of [PORTAL, exact, exact.buffer, new DataView(exact.buffer), new Int8Array(exact.buffer), content]) {
        assert.equal(Atlas.fromJson(source).toJson(), portal.toJson());
    }
    assert.equal(Atlas.fromObject(JSON.parse(content)).toJson(), portal.toJson());
    assert.equal(JSON.stringify(portal), JSON.stringify(portal.toObject()));
});

test("bytes that change later change no atlas", () => {
    const content = new TextEncoder().encode(JSON.stringify(small()));
    const atlas = Atlas.fromJson(content);
    const before = atlas.toJson();
    content.fill(0);
    // As many others, so that this one is no longer open.
    const others = Array.from({ length: 20 }, () => Atlas.fromObject(small()));
    assert.equal(others.at(-1).check().ok, true);
    assert.equal(atlas.toJson(), before);
});

test("what JSON can't hold is refused at its place", () => {
    const circle = [];
    circle.push([circle]);
    let deep = [];
    for (let level = 0; level < 1_000_000; level++) deep = [deep];
    for (const [name, value, pointer] of [
        ["extensions", { x: NaN }, "/extensions/x"],
        ["extensions", { x: [1, Infinity] }, "/extensions/x/1"],
        ["extensions", { x: [-Infinity] }, "/extensions/x/0"],
        ["extensions", { x: 5n }, "/extensions/x"],
        ["extensions", { x: [undefined] }, "/extensions/x/0"],
        // eslint-disable-next-line no-sparse-arrays
        ["extensions", { x: [1, , 2] }, "/extensions/x/1"],
        ["extensions", { x: new Map([["a", 1]]) }, "/extensions/x"],
        ["extensions", { x: new Set() }, "/extensions/x"],
        ["extensions", { x: /a/ }, "/extensions/x"],
        ["extensions", { x: new Uint8Array(2) }, "/extensions/x"],
        ["extensions", { x: circle }, "/extensions/x/0/0"],
        ["title", () => "x", "/title"],
        ["title", Symbol("x"), "/title"],
        ["maps", [{ id: Symbol("today") }], "/maps/0/id"],
    ]) {
        const error = refusal(() => Atlas.fromObject({ ...small(), [name]: value }));
        const code = /NaN|Infinity/.test(error.message) ? "number.not_finite" : "value.foreign";
        assert.deepEqual([error.code, error.issues[0].pointer], [code, pointer]);
    }
    assert.equal(codes(() => Atlas.fromObject({ ...small(), extensions: { deep } }))[0][0], "limit.depth");
    assert.deepEqual(codes(() => Atlas.fromObject({ ...small(), title: null }))[0], ["type.null", "/title"]);
    for (const value of [5, "{}", true, [], null]) assert.equal(codes(() => Atlas.fromObject(value))[0][1], "");
    for (const value of [undefined, () => 1, Symbol("x"), 5n]) assert.deepEqual(codes(() => Atlas.fromObject(value)), [["value.foreign", ""]]);
});

test("half a surrogate pair has a code and a place", () => {
    assert.deepEqual(codes(() => Atlas.fromObject({ ...small(), title: "half \ud83d" }))[0], ["json.surrogate", "/title"]);
    assert.equal(codes(() => Atlas.fromObject({ ...small(), "\udc00": 1 }))[0][0], "json.surrogate");
    assert.deepEqual(codes(() => Atlas.fromJson('{"title":"\ud83d"}')), [["text.utf8", ""]]);
    const { params } = refusal(() => Atlas.fromJson('{"å":"😀\udc00😀\ud83d"}')).issues[0];
    assert.equal(params.byte, String(Buffer.byteLength('{"å":"😀')));
    assert.deepEqual(codes(() => portal.replace("/title", "\ud83d")), [["json.surrogate", "/title"]]);
    assert.equal(portal.get("/\ud83d"), undefined);
    assert.deepEqual(codes(() => portal.gap("\ud83d", "wanted")), [["gap.map_unknown", ""]]);
});

test("bytes that are no text are told", () => {
    assert.deepEqual(codes(() => Atlas.fromJson("\ufeff{}")), [["json.bom", ""]]);
    assert.deepEqual(codes(() => Atlas.fromJson(Uint8Array.of(0xff))), [["text.utf8", ""]]);
    assert.equal(codes(() => Atlas.fromJson(""))[0][0], "json.syntax");
});

test("plain values of JavaScript are taken", () => {
    class Stage {
        constructor(name) {
            this.id = "a";
            this.name = name;
            this.goal = undefined;
        }
    }
    const document = Object.assign(Object.create(null), small(), { description: undefined });
    document.maps[0].stages = [new Stage("Before")];
    document.workshops = [{ id: "first", title: "First", date: { toJSON: () => "2026-11-22" } }];
    const atlas = Atlas.fromObject(document);
    assert.equal(atlas.get("/workshops/0/date"), "2026-11-22");
    assert.equal(atlas.get("/maps/0/stages/0/name"), "Before");
    // Frozen parts of other documents, and whole ones.
    assert.equal(Atlas.fromObject({ ...document, maps: atlas.get("/maps") }).toJson(), atlas.toJson());
    assert.equal(Atlas.fromObject(atlas).toJson(), atlas.toJson());
});

test("objects that share others a million times over are refused, and soon", () => {
    let bomb = ["x"];
    for (let level = 0; level < 40; level++) bomb = [bomb, bomb];
    assert.equal(codes(() => Atlas.fromObject({ ...small(), extensions: { bomb } }))[0][0], "limit.values");
});

test("arguments of a wrong type are the programmer's mistake", () => {
    const gap = portal.gap("today", "wanted");
    for (const work of [
        () => Atlas.fromJson(5),
        () => Atlas.fromJson(),
        () => Atlas.fromJson(null),
        () => Atlas.fromJson({}),
        () => new Atlas("{}", []),
        () => new Gap("{}"),
        () => portal.get(5),
        () => portal.get(),
        () => portal.replace(5, 5),
        () => portal.gap(1, 2),
        () => portal.toJson({ indent: 4 }),
        () => gap.part("abc"),
        () => gap.part([1]),
        () => gap.part(),
    ]) {
        assert.throws(work, (error) => error instanceof TypeError && !(error instanceof JourneyError));
    }
});

test("wrong options are told, whatever the document", () => {
    for (const options of [
        { lang: "fr" }, { lang: 5 }, { mask: "yes" }, { limits: 5 }, { limits: [] }, { limits: { dept: 5 } },
        { limits: { depth: -1 } }, { limits: { depth: 1.5 } }, { limits: { depth: "5" } }, { langg: "nb" }, 5, null, "nb", [],
        { limits: { depth: NaN } }, { lang: Symbol("nb") },
    ]) {
        for (const source of [PORTAL, "{}", "no JSON"]) assert.throws(() => Atlas.fromJson(source, options), TypeError, JSON.stringify(options));
    }
    for (const options of [
        { today: "yesterday" }, { today: 5 }, { today: new Date(0) }, { profile: "waterfall" }, { thresholds: { step: 1 } },
        { thresholds: { steps: -1 } }, { thresholds: { people: 5 } }, { thresholds: { people: [1, 2, 3] } }, { thresholds: 5 },
    ]) {
        assert.throws(() => portal.check(options), TypeError, JSON.stringify(options));
    }
    assert.ok(portal.check({ lang: undefined, limits: { depth: undefined }, today: undefined }).ok);
});

test("schemas are the published ones", async () => {
    for (const of of ["atlas", "gap", "report", "options"]) {
        assert.deepEqual(await schema(of), JSON.parse(text(`schema/${of}.schema.json`)));
    }
    assert.deepEqual(await schema(), await schema("atlas"));
    await assert.rejects(schema("toString"), TypeError);
});

test("a text is told in the nearest language", () => {
    const title = { sv: "Flytt", en: "Moving", nb: "Flytting" };
    assert.deepEqual(["en", "nn", "da", "sv-FI", "fi"].map((lang) => textIn(title, lang, "sv")), ["Moving", "Flytting", "Flytting", "Flytt", "Flytt"]);
    assert.equal(textIn("Moving", "nb", "en"), "Moving");
    assert.equal(textIn(undefined, "nb", "en"), undefined);
});
