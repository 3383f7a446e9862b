const KINDS = {
    atlas: () => import("./schema-atlas.js"),
    gap: () => import("./schema-gap.js"),
    report: () => import("./schema-report.js"),
    options: () => import("./schema-options.js"),
};

// The JSON Schema (2020-12) of an atlas, a gap, a report or options.
export async function schema(of = "atlas") {
    if (!Object.hasOwn(KINDS, of)) throw new TypeError(`there is no schema of \`${of}\`, only of atlas, gap, report and options`);
    const { text } = await KINDS[of]();
    return JSON.parse(text);
}
