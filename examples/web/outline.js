import { el } from "./dom.js";
import { nameOf } from "./places.js";

const rows = (value) => (Array.isArray(value) ? value : []);
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** The document as it is, however wrong: maps with stages and steps, and lists of the rest. */
export function outline(data, say, words) {
    const maps = rows(data.maps).map((map, at) => mapOf(map, `/maps/${at}`, say, words));
    const others = collections(data, "").map(([member, pointer, items]) => collection(words.collections[member] ?? member, items, pointer, say));
    return el("div", { "data-at": "" }, maps, others.length > 0 && el("details", {}, el("summary", {}, words.rest), el("div", { class: "collections" }, others)));
}

/** All lists that are no maps, also those one level down. */
function collections(data, above) {
    return Object.entries(data).flatMap(([member, value]) => {
        const pointer = `${above}/${member}`;
        if (member === "maps" || member === "extensions") return [];
        if (Array.isArray(value)) return [[member, pointer, value]];
        return isObject(value) && above === "" ? collections(value, pointer) : [];
    });
}

function collection(heading, items, pointer, say) {
    const list = items.map((item, at) => el("li", { "data-at": `${pointer}/${at}` }, nameOf(item, say) ?? (typeof item === "string" ? item : `${at + 1}`)));
    return el("section", { "data-at": pointer }, el("h4", {}, heading), el("ul", {}, list));
}

function mapOf(map, pointer, say, words) {
    const stages = rows(map?.stages).map((stage, at) => stageOf(stage, `${pointer}/stages/${at}`, say, words));
    const state = words.states[map?.state];
    const needs = rows(map?.needs);
    return el(
        "details",
        { "data-at": pointer, class: "map" },
        el("summary", {}, nameOf(map, say) ?? words.collections.maps, state && el("span", { class: "state" }, ` ${state}`)),
        map?.question !== undefined && el("p", { class: "question" }, say(map.question)),
        el("ol", { class: "stages" }, stages),
        needs.length > 0 && el("div", { class: "collections" }, collection(words.collections.needs, needs, `${pointer}/needs`, say)),
    );
}

function stageOf(stage, pointer, say, words) {
    const steps = rows(stage?.steps).map((step, at) => stepOf(step, `${pointer}/steps/${at}`, say, words));
    return el("li", { "data-at": pointer }, el("h4", {}, nameOf(stage, say) ?? "–"), el("ol", { class: "steps" }, steps));
}

function stepOf(step, pointer, say, words) {
    const emotion = step?.experience?.emotion;
    const items = (member, sign, label) =>
        rows(step?.[member]).map((item, at) =>
            el("li", { class: member, "data-at": `${pointer}/${member}/${at}` }, el("span", { "aria-hidden": "true" }, `${sign} `), el("span", { class: "hidden" }, `${label}: `), nameOf(item, say) ?? "–"),
        );
    const points = [...items("pains", "−", words.pain), ...items("gains", "+", words.gain)];
    const feels = Number.isInteger(emotion) && el("span", { class: `feeling f${emotion}` }, words.feelings[emotion] ?? emotion);
    return el("li", { class: "step", "data-at": pointer }, el("p", {}, el("span", { class: "name" }, nameOf(step, say) ?? "–"), feels), points.length > 0 && el("ul", {}, points));
}
