import { el } from "./dom.js";
import { jump, way } from "./places.js";

/** What a check or a reading has found: what matters first, what is only worth knowing behind a fold. */
export function findings(found, data, say, words) {
    const told = found.filter(({ severity }) => severity !== "info");
    const notes = found.filter(({ severity }) => severity === "info");
    const list = (each) => el("ul", { class: "findings" }, each.map((one) => el("li", {}, finding(one, data, say, words))));
    return [
        told.length > 0 ? list(told) : el("p", { class: "good" }, words.nothingWrong),
        notes.length > 0 && el("details", {}, el("summary", {}, words.notes(notes.length)), list(notes)),
    ];
}

function finding({ severity, message, hint, pointer, code }, data, say, words) {
    const names = way(pointer, data, say, words);
    const place = names.length > 0 ? names.join(" › ") : words.wholeDocument;
    return [
        el("p", {}, el("span", { class: `badge ${severity}` }, words.severity[severity]), " ", ...sentence(message), hint && el("span", { class: "hint" }, " ", ...sentence(hint))),
        el(
            "p",
            { class: "where" },
            data === undefined ? el("span", {}, place) : el("button", { type: "button", class: "link", click: () => jump(pointer) }, el("span", { class: "hidden" }, `${words.goTo} `), place),
            el("code", { title: words.code }, code),
        ),
    ];
}

/** Core's messages begin small and have no full stop, so that they fit anywhere; here they are sentences, with what they quote set apart. */
function sentence(text) {
    const upper = text.charAt(0).toLocaleUpperCase() + text.slice(1);
    const whole = /[.?!]$/.test(upper) ? upper : `${upper}.`;
    return whole.split(/`([^`]*)`/).map((piece, at) => (at % 2 ? el("code", {}, piece) : piece));
}
