// The HTML that is made of documents full of scripts, in a real browser: nothing runs, nothing is asked for, and nothing
// stands on the page but our own markup. `tests/run wasm` has the pages written (tests/src/bin/injections.rs).

import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { ROOT } from "./cases.js";
import { browser, serve } from "./server.js";

const FOLDER = process.env.JOURNEYKIT_INJECTIONS;
// No script at all. What tries to run, or to load, is refused and told on the console.
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";
const ours = {
    elements: ["html", "head", "title", "link", "body", "section", "div", "span", "table", "thead", "tbody", "tr", "th", "td", "b", "bdi", "code"],
    attributes: ["style", "lang", "dir", "scope", "colspan"],
};

// A tab that looks at one page after the other.
async function tab(tabs) {
    const page = await tabs.newPage();
    let [wrong, here] = [[], ""];
    page.on("dialog", (dialog) => (wrong.push(`dialog ${dialog.message()}`), dialog.dismiss()));
    page.on("console", (message) => wrong.push(`console ${message.text()}`));
    page.on("pageerror", (error) => wrong.push(`error ${error.message}`));
    page.on("request", (request) => request.url() === here || request.url() === "data:," || wrong.push(`request ${request.url()}`));
    return async (address, text) => {
        [wrong, here] = [[], address];
        await page.goto(address);
        const seen = await page.evaluate(inPage, { text, ours });
        return { ...seen, wrong };
    };
}

// What is on the page that is not ours, which styles are there, and how often the text stands where people read it.
function inPage({ text, ours }) {
    const all = [...globalThis.document.querySelectorAll("*")];
    const strange = globalThis.ran === undefined ? [] : ["a script ran"];
    const styles = new Set();
    for (const element of all) {
        const name = element.localName;
        if (!ours.elements.includes(name) || element.namespaceURI !== "http://www.w3.org/1999/xhtml") strange.push(`<${name}>`);
        if (name === "link" && element.parentElement.localName === "head") continue;
        for (const attribute of element.attributes) {
            if (element !== globalThis.document.documentElement && !ours.attributes.includes(attribute.name)) strange.push(`${attribute.name} of <${name}>`);
            if (attribute.name === "style") styles.add(attribute.value);
        }
    }
    const shown = globalThis.document.body.textContent.split(text).length - 1;
    return { strange: strange.slice(0, 5), styles: [...styles], shown };
}

test("no text of a document becomes markup", { skip: !FOLDER && "`tests/run wasm` writes the pages" }, async (context) => {
    const { pages, members } = JSON.parse(readFileSync(join(FOLDER, "index.json"), "utf8"));
    const attacks = pages.filter(({ attack }) => attack);
    const texts = new Set(attacks.map(({ text }) => text));
    assert.ok(texts.size >= 60 && members.length >= 100, `${texts.size} texts in ${members.length} members`);
    const address = await serve(context, FOLDER, { policy });
    const tabs = await browser();
    const look = await tab(tabs);
    const known = new Set();
    for (const { name, text } of pages.filter(({ attack }) => !attack)) {
        const { styles, shown } = await look(address + name, text);
        assert.ok(shown > 20, `${name} shows ${shown}`);
        for (const style of styles) known.add(style);
    }
    const left = [...attacks];
    const work = async (look) => {
        for (let next = left.pop(); next; next = left.pop()) {
            const { name, text } = next;
            const { strange, styles, shown, wrong } = await look(address + name, text);
            assert.deepEqual({ strange, wrong, styles: styles.filter((style) => !known.has(style)) }, { strange: [], wrong: [], styles: [] }, `${name}: ${text}`);
            // It is shown as it was written; what would not be seen may be written out.
            assert.ok(shown > 20 || /[^\S ]|\p{C}/u.test(text), `${name} shows ${text} ${shown} times`);
        }
    };
    await Promise.all([work(look), work(await tab(tabs))]);
    assert.ok(left.length === 0);
    context.diagnostic(`${pages.length} pages, ${texts.size} texts in ${members.length} members`);
});

test("what is not escaped would be seen", async (context) => {
    const folder = mkdtempSync(join(tmpdir(), "journeykit-"));
    context.after(() => rmSync(folder, { recursive: true, force: true }));
    const texts = JSON.parse(readFileSync(new URL("tests/injections.json", ROOT), "utf8"));
    const address = await serve(context, folder, { policy });
    const look = await tab(await browser());
    const start = '<!doctype html><html lang="en"><head><title>page</title><link rel="icon" href="data:,"></head><body>';
    let found = 0;
    for (const [number, text] of texts.entries()) {
        writeFileSync(join(folder, `${number}.html`), `${start}<section><div>${text}</div><div title="${text}"></div><div title='${text}'></div></section></body></html>`);
        // Some lead the browser elsewhere while it looks.
        const { strange, wrong } = await look(`${address}${number}.html`, text).catch((error) => ({ strange: [error.message], wrong: [] }));
        if (strange.some((each) => each !== "title of <div>") || wrong.length > 0) found += 1;
    }
    // The others are no markup in these places: `javascript:`, letters that only look like `<`, and the like.
    assert.ok(found >= texts.length - 16, `${found} of ${texts.length}`);
});
