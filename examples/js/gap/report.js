// The report, section by section.

import { textIn } from "journeykit";
import { UNSAFE } from "../line.js";
import { labels } from "./labels.js";

/**
 * @typedef {import("journeykit").Atlas} Atlas
 * @typedef {import("journeykit").Gap} Gap
 * @typedef {import("journeykit").shapes.Element} Element
 * @typedef {import("journeykit").Frozen<import("journeykit").shapes.Text>} Text
 * @typedef {import("journeykit").Frozen<import("journeykit").shapes.Report>} Checked
 * @typedef {import("journeykit").Frozen<import("journeykit").shapes.JourneyMap>} JourneyMap
 * @typedef {import("journeykit").Frozen<import("journeykit").shapes.Change>} Change
 */

/**
 * @param {Atlas} atlas
 * @param {Gap} gap
 * @param {Checked} checked
 * @param {import("./labels.js").Lang} lang
 */
export function report(atlas, gap, checked, lang) {
    const label = labels(lang);
    const all = atlas.get("");
    const maps = new Map((all.maps ?? []).map((map) => [map.id, map]));
    /** @type {string[]} */
    const out = [];

    // A text of the document, on one line that is safe to print.
    const say = (/** @type {Text} */ text) => (textIn(text, lang, all.language).split(/\r?\n/)[0] ?? "").replace(UNSAFE, " ");
    const line = (/** @type {string} */ text) => out.push(`  ${text}`);

    function section(/** @type {string} */ heading) {
        out.push("", heading, "─".repeat([...heading].length));
    }

    function heading() {
        const title = (/** @type {string} */ id) => say(maps.get(id)?.title ?? id);
        const words = `${title(gap.before)} → ${title(gap.after)}`;
        out.push(words, "═".repeat([...words].length), `${label.checked}: ${counted(checked.warnings, label.warningsOne, label.warnings)}`);
    }

    function inShort() {
        const { distance, elements = [], splits = 0, merges = 0, elimination_rate: rate } = gap.summary;
        section(label.inShort);
        if (distance !== undefined) line(`${label.distance}: ${percent(distance)}`);
        const headings = { stage: label.stages, step: label.steps, touchpoint: label.touchpoints };
        for (const [element, word] of Object.entries(headings)) {
            const count = elements.find((each) => each.element === element);
            if (!count) continue;
            const kinds = /** @type {const} */ (["added", "removed", "changed", "moved"]).filter((each) => count[each] > 0);
            const parts = kinds.map((each) => `${count[each]} ${changeWord(each, count.element, count[each])}`);
            if (element === "step" && splits > 0) parts.push(counted(splits, label.splitOne, label.split));
            if (element === "step" && merges > 0) parts.push(counted(merges, label.mergedOne, label.merged));
            line(`${word}: ${parts.join(", ")}`);
        }
        if (rate !== undefined) line(`${label.elimination}: ${percent(rate)}`);
    }

    function experience() {
        section(label.experience);
        const { experience_before: before, experience_after: after } = gap.summary;
        const width = Math.max(label.before.length, label.after.length);
        for (const [word, curve = [], figures] of /** @type {const} */ ([[label.before, gap.curve_before, before], [label.after, gap.curve_after, after]])) {
            const told = figures && [[label.mean, figures.mean], [label.peakEnd, figures.peak_end], [label.lowest, figures.lowest]];
            const words = told?.map(([name, value]) => `${name} ${signed(Number(value))}`).join(", ") ?? "";
            line(`${word.padEnd(width)}  ${curve.map(({ emotion }) => HEIGHTS[emotion ?? "unknown"]).join("")}   ${words}`);
        }
    }

    function fates() {
        const { pains = [], gains = [], regressions = [] } = gap;
        section(label.regressions);
        if (!regressions.length) line(label.noRegressions);
        regressions.forEach(gain);
        if (pains.length) section(label.pains);
        for (const [outcome, word] of Object.entries({
            worsened: label.pWorsened, added: label.new, kept: label.kept, relieved: label.pRelieved, removed: label.pRemoved, unstated: label.unstated,
        })) {
            for (const each of pains.filter(({ fate }) => fate === outcome)) {
                const exit = each.exit ? ` (${label.leaves})` : "";
                line(`${word.padEnd(14)} ${scores(each.severity_before, each.severity_after)} ${say(each.text)}${exit}`);
            }
        }
        const told = new Set(regressions.map((each) => JSON.stringify(each)));
        const others = gains.filter((each) => !told.has(JSON.stringify(each)));
        if (others.length) section(label.gains);
        others.forEach(gain);
    }

    function gain(/** @type {NonNullable<Gap["gains"]>[number]} */ each) {
        const { kept, gStrengthened: strengthened, gWeakened: weakened, gLost: lost, new: added, unstated } = label;
        const word = { kept, strengthened, weakened, lost, added, unstated }[each.fate];
        line(`${word.padEnd(14)} ${scores(each.strength_before, each.strength_after)} ${say(each.text)}`);
    }

    function changes() {
        section(label.changes);
        const steps = (/** @type {string} */ map, /** @type {readonly string[]} */ ids) => ids.map((id) => step(map, id)).join(" + ");
        for (const { before, after = [] } of gap.splits ?? []) {
            line(`${label.splitOne}: ${step(gap.before, before)} ${label.becomes} ${steps(gap.after, after)}`);
        }
        for (const { before = [], after } of gap.merges ?? []) {
            line(`${label.mergedOne}: ${steps(gap.before, before)} ${label.becomes} ${step(gap.after, after)}`);
        }
        for (const change of gap.changes ?? []) {
            if (change.element !== "stage" && change.element !== "step") continue;
            const moved = change.place_before && change.place_after;
            const sign = { added: "+", removed: "−" }[String(change.kind)] ?? (moved ? "↷" : "~");
            const aspects = [...new Set((change.fields ?? []).map((field) => aspect(field.aspect)))].sort();
            line(`${sign} ${name(change)}${aspects.length ? `: ${aspects.join(", ")}` : ""}`);
        }
    }

    function money() {
        const initiative = (/** @type {string} */ id) => all.initiatives?.find((each) => each.id === id);
        if (gap.funding?.length) section(label.funding);
        for (const { initiative: id, changes = [], cost } of gap.funding ?? []) {
            const title = say(initiative(id)?.title ?? "");
            line(`${title}: ${counted(changes.length, label.nChangesOne, label.nChanges)}${cost ? ` – ${amount(cost.likely)}` : ""}`);
        }
        const unfunded = new Set(gap.unfunded);
        if (unfunded.size) section(label.unpaid);
        for (const change of gap.changes ?? []) {
            if (!unfunded.has(change.number)) continue;
            const word = changeWord(change.kind, change.element, 1);
            line(`${word.padEnd(14)} ${kind(change.element)}: ${name(change)}`);
        }
        if (gap.idle_initiatives?.length) section(label.idle);
        for (const id of gap.idle_initiatives ?? []) line(say(initiative(id)?.title ?? id));
    }

    function percent(/** @type {number} */ share) {
        return `${rounded(share * 100, 0)}${lang === "en" ? "" : "\u{a0}"}%`;
    }

    function signed(/** @type {number} */ number) {
        const text = Math.abs(number) < 0.05 ? "0.0" : `${number < 0 ? "\u2212" : "+"}${rounded(Math.abs(number), 1)}`;
        return lang === "en" ? text : text.replace(".", ",");
    }

    function amount(/** @type {{ readonly amount_minor: number, readonly currency: string }} */ { amount_minor: minor, currency }) {
        const whole = String(Math.trunc(minor / 100));
        return `${whole.replace(/\B(?=(\d{3})+$)/g, lang === "en" ? "," : "\u{a0}")} ${currency}`;
    }

    function step(/** @type {string} */ map, /** @type {string} */ id) {
        const found = stepsOf(maps.get(map)).find((each) => each.id === id);
        return found ? `${label.quoteOpen}${say(found.name)}${label.quoteClose}` : id;
    }

    // What an element is called: after the change, or before if it is gone.
    function name(/** @type {Change} */ change) {
        const map = maps.get(change.after === undefined ? gap.before : gap.after);
        const id = change.after ?? change.before ?? "";
        const text = map && textOf(map, change.element, id);
        return text === undefined ? id : say(text);
    }

    // `Step` for `step`, as in the names of the labels.
    const capital = (/** @type {string} */ word) => word.charAt(0).toUpperCase() + word.slice(1);
    const labelOf = (/** @type {string} */ key) => /** @type {Record<string, string>} */ (label)[key] ?? "";
    const kind = (/** @type {Element} */ element) => labelOf(`part${capital(element)}`);
    const counted = (/** @type {number} */ count, /** @type {string} */ one, /** @type {string} */ many) => `${count} ${count === 1 ? one : many}`;

    // What a change does to so many elements, in the gender and number of their noun.
    function changeWord(/** @type {Change["kind"]} */ change, /** @type {Element} */ element, /** @type {number} */ count) {
        if (count === 1) return labelOf(change + capital(labelOf(`gender${capital(element)}`)));
        return change === "unstated" ? label.unstatedMany : label[change];
    }

    function aspect(/** @type {import("journeykit").shapes.Aspect} */ word) {
        return {
            experience: label.aExperience, channel: label.aChannel, owner: label.aOwner, role: label.aRole,
            duration: label.aDuration, data: label.aData, capacity: label.aCapacity, metric: label.aMetric,
            business: label.aBusiness, backstage: label.aBackstage, evidence: label.aEvidence, content: label.aContent,
        }[word];
    }

    for (const part of [heading, inShort, experience, fates, changes, money]) part();
    return out.join("\n").trimEnd();
}

// A curve of five heights, from -2 to 2; a dot where nothing is known.
/** @type {Record<string | number, string>} */
const HEIGHTS = { "-2": "▁", "-1": "▃", 0: "▄", 1: "▆", 2: "█", unknown: "·" };

const stepsOf = (/** @type {JourneyMap | undefined} */ map) => map?.stages?.flatMap((stage) => stage.steps ?? []) ?? [];

/**
 * The words of an element.
 * @param {JourneyMap} map
 * @param {Element} element
 * @param {string} id
 * @returns {Text | undefined}
 */
function textOf(map, element, id) {
    const steps = stepsOf(map);
    const among = (/** @type {readonly { readonly id: string }[] | undefined} */ rows) => rows?.some((row) => row.id === id);
    const find = (/** @type {readonly { readonly id: string, readonly name?: Text, readonly text?: Text }[] | undefined} */ rows) => {
        const row = rows?.find((each) => each.id === id);
        return row?.name ?? row?.text;
    };
    switch (element) {
        case "stage":
            return find(map.stages);
        case "step":
            return find(steps);
        case "touchpoint":
            return steps.find((step) => among(step.touchpoints))?.name;
        case "pain":
            return find(steps.find((step) => among(step.pains))?.pains);
        case "gain":
            return find(steps.find((step) => among(step.gains))?.gains);
        case "need":
            return find(map.needs);
        case "constraint":
            return find(map.constraints);
        case "lane":
            return find(map.lanes);
        case "lens":
            return find(map.lenses);
        case "flow":
            return find(map.flows);
        default:
            return undefined;
    }
}

// `4→2`, or the one that is known.
function scores(/** @type {number | undefined} */ before, /** @type {number | undefined} */ after) {
    const both = before !== undefined && after !== undefined && before !== after;
    return (both ? `${before}→${after}` : String(before ?? after ?? "")).padEnd(5);
}

// What lies in the middle goes to the even side, as in Rust and Python.
function rounded(/** @type {number} */ number, /** @type {number} */ digits) {
    const scaled = number * 10 ** digits;
    const down = Math.floor(scaled);
    return scaled - down === 0.5 ? ((down + (down % 2)) / 10 ** digits).toFixed(digits) : number.toFixed(digits);
}
