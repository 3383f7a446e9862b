// Elements, made without any HTML of strangers.

// Control characters, controls of the direction of writing, and what would only hide in a text.
const UNSAFE = /[\p{Cc}\p{Surrogate}\u034f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\ufffb\u{e0000}-\u{e0fff}]/gu;

/** A text as it can be shown, whoever wrote it. */
export const visible = (text) => text.replace(UNSAFE, " ");

/** An element with attributes and content; what is `undefined` or `false` is left out. */
export function el(name, attributes = {}, ...content) {
    const element = document.createElement(name);
    for (const [attribute, value] of Object.entries(attributes)) {
        if (value === undefined || value === false) continue;
        if (typeof value === "function") element.addEventListener(attribute, value);
        else element.setAttribute(attribute, value === true ? "" : value);
    }
    const shown = content.flat().filter((each) => each !== undefined && each !== false && each !== "");
    element.append(...shown.map((each) => (each instanceof Node ? each : visible(String(each)))));
    return element;
}

/** A table whose cells say what column they stand in, so that a phone can show each row as a card. */
export function table(caption, columns, rows) {
    const head = columns.map((column) => el("th", { role: "columnheader", scope: "col" }, column));
    const body = rows.map((cells) => {
        const each = cells.map((cell, at) => {
            const isName = at === 0;
            const attributes = { role: isName ? "rowheader" : "cell", scope: isName && "row", "data-column": columns[at], class: cell === "" && "empty" };
            return el(isName ? "th" : "td", attributes, el("div", {}, cell));
        });
        return el("tr", { role: "row" }, each);
    });
    return el(
        "table",
        { role: "table" },
        el("caption", {}, caption),
        el("thead", { role: "rowgroup" }, el("tr", { role: "row" }, head)),
        el("tbody", { role: "rowgroup" }, body),
    );
}

/** Hands a text to the reader as a file. */
export function download(name, text) {
    const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    el("a", { href: address, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(address), 1000);
}
