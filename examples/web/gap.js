import { el, table } from "./dom.js";
import { nameOf } from "./places.js";

const stepsOf = (map) => (map.stages ?? []).flatMap((stage) => stage.steps ?? []);

/**
 * The gap between two maps, in figures and as tables. What gets worse stands first. `answer` takes what the reader says of a
 * suggestion: `{ same: [[before, after]] }` or `{ gone: [before] }`.
 */
export function gapView(gap, data, say, lang, words, answer) {
    const names = new Names(gap, data, say);
    const fates = fateRows(gap, names, say, words);
    const changes = changeRows(gap, names, words);
    const worse = worseRows(gap, names, say, lang, words);
    const suggestions = suggestionRows(gap, names, lang, words, answer);
    return [
        worse.length > 0 && table(words.worse, [words.what, words.outcome, words.figures], worse),
        figures(gap.summary, lang, words),
        suggestions.length > 0 && table(words.suggestions, [words.before, words.after, words.certain, words.answer], suggestions),
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

function worseRows(gap, names, say, lang, words) {
    const number = new Intl.NumberFormat(lang, { maximumFractionDigits: 1 });
    const figure = (value) => (value === undefined ? undefined : number.format(value));
    return (gap.regressions ?? []).map(({ kind, text, persona, step_before: before, step_after: after, value_before: from, value_after: to }) => [
        (text === undefined ? names.step(before, after) : say(text)) + (persona === undefined ? "" : ` (${names.persona(persona)})`),
        el("span", { class: "fate worse" }, words.worse_kinds[kind]),
        [figure(from), figure(to)].filter((each) => each !== undefined).join(" → "),
    ]);
}

function suggestionRows(gap, names, lang, words, answer) {
    const percent = new Intl.NumberFormat(lang, { style: "percent" });
    const press = (label, told) => el("button", { type: "button", click: () => answer(told) }, label);
    return (gap.suggestions ?? []).map(({ before, after, certainty }) => [
        names.step(before, undefined),
        names.step(undefined, after),
        percent.format(certainty),
        el("span", { class: "row" }, press(words.same, { same: [[before, after]] }), press(words.gone, { gone: [before] })),
    ]);
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
    const told = (gap.changes ?? []).filter(({ element, kind }) => !["pain", "gain", "map"].includes(element) && kind !== "restated");
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
        this.personas = new Map((data.personas ?? []).map((each) => [each.id, say(each.name)]));
        this.initiatives = new Map((data.initiatives ?? []).map((each) => [each.id, say(each.title)]));
    }

    initiative(id) {
        return this.initiatives.get(id) ?? id;
    }

    persona(id) {
        return this.personas.get(id) ?? id;
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
        const lists = { stage: map.stages, need: map.needs, constraint: map.constraints, flow: map.flows, lane: map.lanes, lens: map.lenses, provider_action: steps.flatMap((step) => step.provider_actions ?? []) };
        return nameOf(lists[element]?.find((each) => each.id === id), this.say) ?? "";
    }
}
