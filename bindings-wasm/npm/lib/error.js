// What goes wrong, as errors. Codes, places, order and wording are core's.

import { freeze } from "./wire.js";

// A document that is refused: everything that is wrong with it, each with a code and a place.
export class JourneyError extends Error {
    constructor(message, report, source, options) {
        super(message, options);
        const data = dataOf(report.findings, source);
        this.issues = freeze(report.findings.map((finding) => ({ ...finding, path: pathOf(finding.pointer, data) })));
        this.code = this.issues[0]?.code ?? "";
        this.total = report.total;
    }

    toJSON() {
        const { name, code, message, total, issues } = this;
        return { name, code, message, total, issues };
    }
}
Object.defineProperty(JourneyError.prototype, "name", { value: "JourneyError", writable: true, configurable: true });

// The error for a computation that broke down, which core can't tell of any more.
export function trapped(cause) {
    const message = "the computation broke down; the next call starts afresh";
    const finding = { code: "internal.trap", severity: "error", pointer: "", message };
    return new JourneyError(`error internal.trap at \`\`: ${message}`, { total: 1, findings: [finding] }, undefined, { cause });
}

// No id and no member begins with a digit, except in members of the user's own: there the data says what is a list.
function dataOf(findings, source) {
    if (source === undefined || !findings.some((finding) => finding.pointer.startsWith("/extensions"))) return undefined;
    if (typeof source !== "string" && !(source instanceof Uint8Array)) return source;
    try {
        return JSON.parse(typeof source === "string" ? source : new TextDecoder().decode(source));
    } catch {
        return undefined;
    }
}

// The way to a place, positions in lists as numbers.
function pathOf(pointer, data) {
    const segments = pointer.split("/").slice(1);
    return segments.map((segment) => {
        const name = segment.replaceAll("~1", "/").replaceAll("~0", "~");
        const isMember = typeof data === "object" && data !== null && !Array.isArray(data);
        data = typeof data === "object" && data !== null && Object.hasOwn(data, name) ? data[name] : undefined;
        return /^\d+$/.test(name) && !isMember ? Number(name) : name;
    });
}
