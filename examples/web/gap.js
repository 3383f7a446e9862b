import { el, table } from "./dom.js";
import { nameOf } from "./places.js";

const stepsOf = (map) => (map.stages ?? []).flatMap((stage) => stage.steps ?? []);

/** The gap between two maps, in figures and as tables. */
export function gapView(gap, data, say, lang, words) {
    const names = new Names(gap, data, say);
    const fates = fateRows(gap, names, say, words);
    const changes = changeRows(gap, names, words);
    return [
        figures(gap.summary, lang, words),
        fates.length > 0 && table(words.pains, [words.what, words.outcome, words.strength, words.where, words.paidBy], fates),
        changes.length === 0 ? el("p", { class: "good" }, words.noChanges) : table(words.changes, [words.what, words.part, words.change, words.about, words.paidBy], changes),
    ];
}

function figures(summary, lang, words) {
    const percent = new Intl.NumberFormat(lang, { style: "percent", maximumFractionDigits: 0 });
    const signed = new Intl.NumberFormat(lang, { signDisplay: "exceptZero", minimumFractionDigits: 1, maximumFractionDigits: 1 });
    const { distance, experience_before: before, experience_after: after, elimination_rate: rate } = summary;
    const rows = [
        [words.distance, distance !== undefined && percent.format(distance)],
        [words.mean, before && after && `${signed.format(before.mean)} → ${signed.format(after.mean)}`],
        [words.elimination, rate !== undefined && percent.format(rate)],
    ];
    return el("dl", { class: "figures" }, rows.filter(([, figure]) => figure).map(([name, figure]) => el("div", {}, el("dt", {}, name), el("dd", {}, figure))));
}

// What is lost comes first, then what hurts, then the rest.
const ORDER = ["lost", "weakened", "worsened", "added", "kept", "relieved", "strengthened", "removed", "unstated"];

function fateRows(gap, names, say, words) {
    const pains = (gap.pains ?? []).map((each) => ({ ...each, kind: "pain", from: each.severity_before, to: each.severity_after }));
    const gains = (gap.gains ?? []).map((each) => ({ ...each, kind: "gain", from: each.strength_before, to: each.strength_after }));
    const all = [...pains, ...gains].sort((one, other) => ORDER.indexOf(one.fate) - ORDER.indexOf(other.fate));
    return all.map(({ kind, fate, text, from, to, step_before: before, step_after: after, initiatives = [] }) => [
        el("span", {}, el("span", { class: `kind ${kind}` }, words[kind]), " ", say(text)),
        el("span", { class: `fate ${kind}-${fate}` }, words[`${kind}_outcomes`][fate]),
        from !== undefined && to !== undefined && from !== to ? `${from} → ${to}` : `${to ?? from ?? ""}`,
        names.step(before, after),
        initiatives.map((id) => names.initiative(id)).join(", "),
    ]);
}

function changeRows(gap, names, words) {
    const told = (gap.changes ?? []).filter(({ element }) => !["pain", "gain", "map"].includes(element));
    return told.map((change) => {
        const moved = change.place_before && change.place_after && change.kind === "changed";
        // Adjectives agree with the noun in the column beside them.
        const neuter = words.neuter.elements.includes(change.element) ? words.neuter.change_words : {};
        const said = { ...words.change_words, ...neuter };
        const kind = said[change.kind] + (moved ? `, ${said.moved}` : "");
        const aspects = [...new Set((change.fields ?? []).map(({ aspect }) => words.aspects[aspect]))];
        const paid = (change.paid_by ?? []).map((id) => names.initiative(id));
        return [names.element(change), words.elements[change.element], el("span", { class: `fate change-${change.kind}` }, kind), aspects.join(", "), paid.join(", ")];
    });
}

/** What things of both maps are called. */
class Names {
    constructor(gap, data, say) {
        const map = (id) => (data.maps ?? []).find((each) => each.id === id) ?? {};
        this.say = say;
        this.before = map(gap.before);
        this.after = map(gap.after);
        this.initiatives = new Map((data.initiatives ?? []).map((each) => [each.id, say(each.title)]));
    }

    initiative(id) {
        return this.initiatives.get(id) ?? id;
    }

    step(before, after) {
        const find = (map, id) => nameOf(stepsOf(map).find((step) => step.id === id), this.say);
        return find(this.after, after) ?? find(this.before, before) ?? "";
    }

    element({ element, before, after }) {
        const [map, id] = after === undefined ? [this.before, before] : [this.after, after];
        const steps = stepsOf(map);
        if (element === "step") return this.step(before, after);
        if (element === "touchpoint") return nameOf(steps.find((step) => step.touchpoints?.some((each) => each.id === id)), this.say) ?? "";
        const lists = { stage: map.stages, need: map.needs, constraint: map.constraints, flow: map.flows, lane: map.lanes, lens: map.lenses };
        return nameOf(lists[element]?.find((each) => each.id === id), this.say) ?? "";
    }
}
