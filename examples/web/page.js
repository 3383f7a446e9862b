// One page, built by nothing but the package: a document in, findings, the gap as tables, and files out.

import { Atlas, JourneyError, init, textIn } from "./journeykit/lib/web.js";
import { download, el, visible } from "./dom.js";
import { findings } from "./findings.js";
import { gapView } from "./gap.js";
import { outline } from "./outline.js";
import { language, wordsOf } from "./words.js";

const EXAMPLES = ["insurance-portal", "care-service", "patient-transport", "kitchen-maker", "competing-futures", "public-service"];

const lang = language(navigator.languages);
const words = wordsOf(lang);
const result = document.getElementById("result");
const status = document.getElementById("status");
const started = init();

document.documentElement.lang = lang;
for (const element of document.querySelectorAll("[data-say]")) element.textContent = words[element.dataset.say];
offerFiles();
offerExamples();

function offerFiles() {
    const drop = document.getElementById("drop");
    const file = document.getElementById("file");
    file.addEventListener("change", () => file.files[0] && open(file.files[0].arrayBuffer()));
    for (const name of ["dragover", "dragleave", "drop"]) {
        drop.addEventListener(name, (event) => {
            event.preventDefault();
            drop.classList.toggle("over", name === "dragover");
            const dropped = name === "drop" && event.dataTransfer.files[0];
            if (dropped) open(dropped.arrayBuffer());
        });
    }
}

// The titles stand in the documents themselves.
async function offerExamples() {
    const list = document.getElementById("examples");
    const buttons = EXAMPLES.map((name) => button(name, () => open(content(name))));
    list.append(...buttons.map((button) => el("li", {}, button)));
    list.setAttribute("aria-busy", "true");
    try {
        await started;
        const atlases = await Promise.all(EXAMPLES.map(async (name) => Atlas.fromJson(await content(name))));
        buttons.forEach((each, at) => (each.textContent = visible(textIn(atlases[at].get("/title"), lang, atlases[at].get("/language")))));
    } catch {
        status.textContent = words.notLoaded;
    }
    list.removeAttribute("aria-busy");
}

async function content(name) {
    const response = await fetch(`documents/${name}.json`);
    if (!response.ok) throw new Error(words.notFetched);
    return response.arrayBuffer();
}

async function open(coming) {
    status.textContent = words.reading;
    let bytes;
    try {
        await started;
        bytes = await coming;
        show(Atlas.fromJson(bytes, { lang }));
    } catch (error) {
        if (error instanceof JourneyError) refuse(error, bytes);
        else status.textContent = visible(error.message) || words.notLoaded;
    }
}

function show(atlas, chosen) {
    const data = atlas.get("");
    const say = (text) => textIn(text, lang, data.language) ?? "";
    const report = atlas.check({ lang, today: today() });
    const title = say(data.title);
    const { view, save = "" } = comparison(atlas, data, say, chosen);
    fill(
        el("h2", {}, title),
        contents([["findings", words.found], ["gap", words.gap], ["document", words.document], ["download", words.download]]),
        part("findings", words.findings, findings(report.findings, data, say, words), report.truncated && el("p", {}, words.more(report.total - report.findings.length))),
        part("gap", words.gap, view),
        part("document", words.document, outline(data, say, words)),
        part("download", words.download, el("div", { class: "row" }, button(words.downloadDocument, () => download("journey.json", atlas.toJson({ indent: 2 }))), save)),
    );
    status.textContent = words.read(visible(title), report.errors, report.warnings);
}

// What is wrong, and the document as far as it can be shown.
function refuse(error, bytes) {
    const data = parsed(bytes);
    const say = (text) => (typeof text === "string" ? text : String(text?.[lang] ?? Object.values(text ?? {})[0] ?? ""));
    const more = error.total - error.issues.length;
    fill(
        part("findings", words.refusedHeading, findings(error.issues, data, say, words), more > 0 && el("p", {}, words.more(more))),
        data !== undefined && part("document", words.document, outline(data, say, words)),
    );
    status.textContent = words.refused(error.total);
}

function parsed(bytes) {
    try {
        const data = JSON.parse(new TextDecoder().decode(bytes));
        return typeof data === "object" && data !== null && !Array.isArray(data) ? data : undefined;
    } catch {
        return undefined;
    }
}

function comparison(atlas, data, say, chosen = {}) {
    const maps = data.maps ?? [];
    if (maps.length < 2) return { view: el("p", {}, maps.length === 0 ? words.noMaps : words.oneMap) };
    const first = (state, other) => (maps.find((map) => map.state === state) ?? other).id;
    const choice = (id, label, chosen) => {
        const options = maps.map((map) => el("option", { value: map.id, selected: map.id === chosen }, say(map.title)));
        return [el("label", { for: id }, label), el("select", { id, change: compare }, options)];
    };
    const before = choice("from", words.from, chosen.from ?? first("current", maps[0]));
    const after = choice("to", words.to, chosen.to ?? first("future", maps[1]));
    const answer = el("div", {});
    let gap;

    function compare() {
        try {
            gap = atlas.gap(before[1].value, after[1].value, { lang });
            answer.replaceChildren(...gapView(gap, data, say, lang, words, confirm).filter(Boolean));
        } catch (error) {
            if (!(error instanceof JourneyError)) throw error;
            answer.replaceChildren(...findings(error.issues, data, say, words).filter(Boolean));
        }
    }

    // What the reader says of a suggestion is written into the document, and the gap is computed again.
    function confirm(answers) {
        const [from, to] = [before[1].value, after[1].value];
        try {
            show(atlas.confirm(from, to, answers, { lang }), { from, to });
        } catch (error) {
            if (!(error instanceof JourneyError)) throw error;
            answer.prepend(...findings(error.issues, data, say, words).filter(Boolean));
        }
    }

    compare();
    const view = [el("div", { class: "choice" }, el("div", {}, before), el("div", {}, after)), answer];
    return { view, save: button(words.downloadGap, () => gap && download("gap.json", JSON.stringify(gap, null, 2))) };
}

// The way to each part, at hand wherever the reader is.
function contents(parts) {
    const links = parts.map(([id, heading]) => el("li", {}, el("a", { href: `#${id}` }, heading)));
    return el("nav", { "aria-label": words.contents }, el("ul", {}, links));
}

function button(label, click) {
    return el("button", { type: "button", click }, label);
}

function part(id, heading, ...content) {
    return el("section", { id, "aria-labelledby": `${id}-heading` }, el("h3", { id: `${id}-heading` }, heading), ...content);
}

function fill(...content) {
    result.replaceChildren(...content.filter(Boolean));
    result.hidden = false;
    result.focus({ preventScroll: true });
    result.scrollIntoView();
}

// The reader's own day: journeykit has no clock.
function today() {
    const now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((each) => String(each).padStart(2, "0")).join("-");
}
