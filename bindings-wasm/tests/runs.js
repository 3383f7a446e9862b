// How a case of each folder is run, in Node and in browsers alike: nothing here knows where it is. A run throws where the
// case is not kept.

export function runs({ Atlas, Gap, JourneyError }) {
    const read = (one, input) => {
        known(one, "limits", "lang", "mask");
        return Atlas.fromJson(input, { limits: one.limits, lang: one.lang, mask: one.mask });
    };

    const refused = (one, input) => {
        const error = thrown(() => read(one, input));
        const { findings, ...rest } = one.expect;
        asDescribed(error.issues, findings);
        equal(error.code, error.issues[0]?.code ?? "");
        const { total } = error;
        const counts = { ok: false, errors: total, warnings: 0, infos: 0, total, truncated: error.issues.length < total };
        ok(has(counts, rest), counts);
    };

    const thrown = (work) => {
        try {
            work();
        } catch (error) {
            ok(error instanceof JourneyError && error instanceof Error, String(error));
            return error;
        }
        throw new Error("nothing was thrown");
    };

    const decode = (one, input) => (one.expect.ok ? read(one, input) : refused(one, input));

    const migrate = (one, input) => (one.expect.ok ? equal(read(one, input).get("/schema_version"), one.expect.version) : refused(one, input));

    const edit = (one, input) => {
        known(one, "edits", "lang");
        const options = { lang: one.lang };
        const done = (atlas, { op, path, value }) => (op === "add" ? atlas.add(path, value, options) : atlas.remove(path, options));
        const first = Atlas.fromJson(input);
        if (!one.expect.ok) {
            const before = one.edits.slice(0, -1).reduce(done, first);
            const { issues } = thrown(() => done(before, one.edits.at(-1)));
            asDescribed(issues, one.expect.findings);
            return;
        }
        const atlas = one.edits.reduce(done, first);
        for (const [pointer, wanted] of Object.entries(one.expect.at)) equal(atlas.get(pointer) ?? null, wanted);
        equal(Atlas.fromJson(atlas.toJson()).toJson(), atlas.toJson());
    };

    const canonical = (one, input) => {
        known(one);
        const atlas = Atlas.fromJson(input);
        equal(atlas.toJson(), one.expect);
        const pretty = atlas.toJson({ indent: 2 });
        for (const form of [one.expect, pretty]) {
            const again = Atlas.fromJson(form);
            equal(again.toJson(), one.expect);
            equal(again.toJson({ indent: 2 }), pretty);
        }
    };

    const check = (one, input) => {
        known(one, "options");
        const report = Atlas.fromJson(input).check(one.options);
        const { findings: wanted, includes = [], excludes = [], ...counts } = one.expect;
        const all = report.findings;
        if (wanted) asDescribed(all, wanted);
        for (const described of includes) ok(all.some((found) => has(found, described)), described);
        for (const described of excludes) ok(!all.some((found) => has(found, described)), described);
        const { errors, warnings, infos, ...strange } = counts;
        equal(strange, {});
        const asked = Object.entries({ errors, warnings, infos }).filter(([, count]) => count !== undefined);
        for (const [name, count] of asked) equal(report[name], count);
    };

    const gap = (one, input) => {
        known(one, "current", "future");
        const atlas = Atlas.fromJson(input);
        const [current, future] = [one.current, one.future].map((id) => atlas.get("/maps").find((map) => map.id === id));
        const there = atlas.gap(one.current, one.future);
        equal(differs(there, one.expect), undefined);
        // The way there and the way back, to the byte.
        const bytesOf = (map) => atlas.replace("/maps", [map]).toJson();
        equal(bytesOf(there.apply(current)), bytesOf(future));
        equal(bytesOf(there.inverse().apply(future)), bytesOf(current));
        equal(Gap.fromJson(there.toJson()).toJson(), there.toJson());
        equal(Gap.fromObject(there).toJson(), there.toJson());
        equal(atlas.gap(one.future, one.current).summary.distance, there.summary.distance);
    };

    return { decode, edit, migrate, canonical, check, gap };
}

function known(one, ...names) {
    const all = new Set(["file", "about", "document", "text", "bytes_hex", "example", "expect", ...names]);
    equal(Object.keys(one).filter((name) => !all.has(name)), []);
}

function ok(holds, shown) {
    if (!holds) throw new Error(`not as described: ${JSON.stringify(shown)}`);
}

function equal(found, wanted) {
    if (!same(found, wanted)) throw new Error(`${JSON.stringify(found)} is not ${JSON.stringify(wanted)}`);
}

function asDescribed(found, wanted) {
    ok(found.length === wanted.length && wanted.every((described, at) => has(found[at], described)), found);
}

// Whether both are the same data, members in any order.
function same(one, other) {
    if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return Object.is(one, other);
    const names = Object.keys(one);
    return Array.isArray(one) === Array.isArray(other) && names.length === Object.keys(other).length && names.every((name) => Object.hasOwn(other, name) && same(one[name], other[name]));
}

// Whether a finding is as described: by its code, or member by member, null for one that is not there.
function has(found, described) {
    if (typeof described === "string") return found.code === described;
    return Object.entries(described).every(([name, value]) => same(found[name] ?? null, value));
}

// Where what is expected is not there: objects in the members that are given (null for one that is not), lists in full.
function differs(found, wanted, place = "") {
    const both = (is) => is(found) && is(wanted);
    if (both(Array.isArray) && found.length === wanted.length) {
        return wanted.map((each, at) => differs(found[at], each, `${place}/${at}`)).find((problem) => problem);
    }
    if (both((value) => typeof value === "object" && value !== null && !Array.isArray(value))) {
        return Object.keys(wanted).map((name) => differs(found?.[name], wanted[name], `${place}/${name}`)).find((problem) => problem);
    }
    return (found ?? null) === wanted ? undefined : `${place} is not ${JSON.stringify(wanted)}, but ${JSON.stringify(found)}`;
}
