// What an error says, to a person and to a program.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Atlas, JourneyError } from "journeykit";
import { bytes } from "./cases.js";
import { refusal, small } from "./documents.js";

const portal = Atlas.fromJson(bytes("examples/insurance-portal.json"));

test("an error is an Error with a code and issues", () => {
    const document = small();
    document.maps[0].stages[0].nmae = 1;
    document.maps[0].state = "past";
    document.maps.push({ id: "wanted", title: "Wanted" });
    const error = refusal(() => Atlas.fromObject(document));
    assert.ok(error instanceof Error && error.stack.includes("errors.test.js"));
    assert.equal(error.name, "JourneyError");
    assert.equal(Object.prototype.toString.call(error), "[object Error]");
    const [state, stage, wanted] = error.issues;
    assert.equal(error.code, "word.unknown");
    assert.equal(error.total, 3);
    assert.deepEqual(state.path, ["maps", 0, "state"]);
    assert.equal(state.params.value, "past");
    assert.equal(state.severity, "error");
    assert.deepEqual([stage.path, stage.hint], [["maps", 0, "stages", 0, "nmae"], "did you mean `name`?"]);
    assert.deepEqual([wanted.path, wanted.code], [["maps", 1], "member.missing"]);
    assert.ok(Object.isFrozen(error.issues) && Object.isFrozen(state.path));
    const { name, code, message, total, issues } = JSON.parse(JSON.stringify(error));
    assert.deepEqual([name, code, message, total], ["JourneyError", error.code, error.message, 3]);
    assert.deepEqual(issues, JSON.parse(JSON.stringify(error.issues)));
});

test("the same from text, from bytes and from an object", () => {
    const document = { ...small(), titel: "x", extensions: { 0: [1, { 7: null }], "a/b~c": null } };
    document.maps[0].state = "past";
    const written = JSON.stringify(document);
    const [one, ...others] = [document, written, Buffer.from(written)].map((source) =>
        refusal(() => (source === document ? Atlas.fromObject(source) : Atlas.fromJson(source))),
    );
    for (const other of others) assert.deepEqual([other.message, other.issues], [one.message, one.issues]);
});

test("a path tells positions from number-like names", () => {
    const find = (extensions, text) => {
        const issues = refusal(() => (text ? Atlas.fromJson(text) : Atlas.fromObject({ ...small(), extensions }))).issues;
        return issues.map((issue) => issue.path)[0];
    };
    assert.deepEqual(find({ 5: [1, "\ud83d"] }), ["extensions", "5", 1]);
    assert.deepEqual(find({ "a/b~c": ["\ud83d"] }), ["extensions", "a/b~c", 0]);
    const text = JSON.stringify({ ...small(), extensions: { 5: [1, "\ud83d"] } });
    assert.deepEqual(find(undefined, text), ["extensions", "5", 1]);
});

test("a message is short and says what to do", () => {
    const document = { ...small(), titel: "x" };
    delete document.title;
    const error = refusal(() => Atlas.fromObject(document));
    assert.equal(error.message, "error member.unknown at `/titel`: `titel` is not a member here (did you mean `title`?), and 1 more");
    const nb = refusal(() => Atlas.fromObject(document, { lang: "nb" }));
    assert.ok(nb.message.startsWith("feil member.unknown ved `/titel`: feltet `titel` finnes ikke her"));
});

test("values can be masked", () => {
    const document = small();
    document.maps[0].state = "a secret";
    const error = refusal(() => Atlas.fromObject(document, { mask: true }));
    assert.ok(!(error.message + JSON.stringify(error)).includes("a secret"));
    assert.ok(JSON.stringify(refusal(() => Atlas.fromObject(document))).includes("a secret"));
});

test("options of a check reach core", () => {
    const codes = (report) => report.findings.map(({ code }) => code);
    const [en, sv] = [portal.check(), portal.check({ lang: "sv" })];
    assert.deepEqual(codes(sv), codes(en));
    assert.notDeepEqual(sv.findings.map(({ message }) => message), en.findings.map(({ message }) => message));
    const cut = portal.check({ limits: { findings: 2 } });
    assert.deepEqual([cut.findings.length, cut.truncated, cut.total > 2], [2, true, true]);
    assert.ok(codes(portal.check({ thresholds: { steps: 1, people: [1, 2] } })).includes("map.too_broad"));
});

test("Standard Schema gives an atlas or issues", () => {
    const standard = Atlas["~standard"];
    assert.deepEqual([standard.version, standard.vendor], [1, "journeykit"]);
    const good = standard.validate(small());
    assert.ok(good.value instanceof Atlas && good.issues === undefined);
    assert.equal(standard.validate(good.value).value, good.value);
    assert.equal(standard.validate(JSON.stringify(small())).value.toJson(), good.value.toJson());
    const { issues } = standard.validate({ ...small(), maps: [{ id: "today" }] });
    assert.deepEqual([issues[0].path, issues[0].message.length > 0], [["maps", 0], true]);
    assert.ok(standard.validate(undefined).issues.length > 0);
});

test("JourneyError is thrown, never returned, and can be told from others", () => {
    assert.throws(() => Atlas.fromJson("{"), JourneyError);
    assert.throws(() => Atlas.fromJson("{"), { name: "JourneyError", code: "json.syntax" });
});
