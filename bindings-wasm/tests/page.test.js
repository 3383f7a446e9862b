// The page in `examples/web`, in a real browser, by mouse, by keyboard, on a phone, in three languages.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { Atlas } from "journeykit";
import { ROOT, bytes, examples } from "./cases.js";
import { PACKAGE } from "./fresh.js";
import { browser, open, serve } from "./server.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const portal = Atlas.fromJson(bytes("examples/insurance-portal.json"));

// A folder of nothing but the page, the package and the documents, as it would be copied to any server.
const folder = mkdtempSync(join(tmpdir(), "journeykit-"));
after(() => rmSync(folder, { recursive: true, force: true }));
execFileSync(fileURLToPath(new URL("examples/web/assemble", ROOT)), [PACKAGE, folder]);

async function visit(context, options) {
    const seen = await open(await browser({ locale: "en-GB", ...options }), await serve(context, folder));
    await seen.page.locator("#examples:not([aria-busy]) button").first().waitFor();
    return seen;
}

async function choose(page, example = 0) {
    const button = page.locator("#examples button").nth(example);
    const title = await button.textContent();
    await button.click();
    await page.locator("#result h2").getByText(title, { exact: true }).waitFor();
}

async function accessible(page) {
    await page.evaluate(AXE);
    const { violations } = await page.evaluate("axe.run()");
    assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]), []);
}

test("an example is read, checked and compared", async (context) => {
    const { page, failed } = await visit(context);
    await choose(page);
    const day = await page.evaluate("new Date().toLocaleDateString('sv')");
    const { findings, warnings } = portal.check({ today: day });
    assert.equal(await page.locator("#findings .findings li").count(), findings.length);
    assert.ok((await page.locator("#status").textContent()).endsWith(`: 0 errors, ${warnings} warnings.`));
    const gap = portal.gap("today", "wanted");
    const rows = (caption) => page.locator("#gap table", { hasText: caption }).locator("tbody tr");
    assert.equal(await rows("What gets worse").count(), gap.regressions.length);
    assert.match(await rows("What gets worse").first().textContent(), /Something on paper to put in the binder.*lost/);
    assert.equal(await rows("What becomes of pains and gains").count(), gap.pains.length + gap.gains.length);
    assert.match(await page.locator(".figures").textContent(), new RegExp(`${Math.round(gap.summary.distance * 100)}%`));
    assert.deepEqual(failed, []);
});

test("a finding leads to its place", async (context) => {
    const { page } = await visit(context);
    await choose(page);
    const link = page.locator("#findings button.link", { hasText: "The information about the move" }).or(page.locator("#findings button.link").nth(4)).first();
    const names = (await link.textContent()).split(" › ");
    await link.click();
    const marked = page.locator(".marked");
    assert.ok((await marked.textContent()).includes(names.at(-1).trim()));
    assert.ok(await marked.evaluate((element) => element === document.activeElement));
    await marked.waitFor({ state: "visible" });
});

test("every finding of every example leads to a place that is shown", async (context) => {
    const { page, failed } = await visit(context);
    for (const at of examples().keys()) {
        await choose(page, at);
        const led = await page.evaluate(() =>
            [...document.querySelectorAll("#findings button.link")].map((link) => {
                link.click();
                const marked = document.querySelector(".marked");
                return marked === document.activeElement && marked.getClientRects().length > 0;
            }),
        );
        assert.ok(led.length > 0 && led.every(Boolean));
    }
    assert.deepEqual(failed, []);
});

test("a suggestion is confirmed, and the gap follows", async (context) => {
    const { page, failed } = await visit(context);
    await choose(page);
    const { suggestions } = portal.gap("today", "wanted");
    const buttons = page.locator("#gap").getByRole("button", { name: "It is the same" });
    assert.equal(await buttons.count(), suggestions.length);
    await buttons.first().click();
    const [{ before, after }] = suggestions;
    const confirmed = portal.confirm("today", "wanted", { same: [[before, after]] }).gap("today", "wanted");
    assert.equal(await buttons.count(), (confirmed.suggestions ?? []).length);
    assert.ok(confirmed.matches.some((match) => match.before === before && match.after === after && match.by === "link"));
    assert.deepEqual(failed, []);
});

test("other maps are compared, and both files come out", async (context) => {
    const { page } = await visit(context);
    await choose(page);
    const saved = async (name) => {
        const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
        return readFileSync(await download.path(), "utf8");
    };
    assert.equal(await saved("Download the document"), portal.toJson({ indent: 2 }));
    assert.deepEqual(JSON.parse(await saved("Download the gap as data")), portal.gap("today", "wanted").toObject());
    await page.getByLabel("From", { exact: true }).selectOption("wanted");
    assert.equal(await page.locator("#gap .good").textContent(), "The two maps are the same.");
    await page.getByLabel("To", { exact: true }).selectOption("today");
    assert.deepEqual(JSON.parse(await saved("Download the gap as data")), portal.gap("wanted", "today").toObject());
});

test("a stranger's document is refused in words, and nothing of it becomes part of the page", async (context) => {
    const { page, failed } = await visit(context);
    const evil = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
    const document = { ...portal.toObject(), title: evil, "</ul><b>": evil, maps: [{ id: "today", title: evil, state: "past", stages: [{ id: "a", name: evil, steps: [{ id: "b", name: evil, pains: [5] }] }] }] };
    const give = (text) => page.setInputFiles("#file", { name: "x.json", mimeType: "application/json", buffer: Buffer.from(text) });
    await give(JSON.stringify(document));
    await page.locator("#status", { hasText: "can't be used yet" }).waitFor();
    assert.equal(await page.locator("#result img, #result b, #result script").count(), 0);
    assert.ok((await page.locator("#findings").textContent()).includes("is none of"));
    await page.locator("#findings button.link").first().click();
    await accessible(page);
    for (const text of ["no JSON", "[]", "", "{}", '{"maps":{"a":1},"roles":"x"}', `{"schema_version":"1.0","language":"en","title":${JSON.stringify(evil)}}`]) {
        await give(text);
        await page.locator(text.includes("img") ? "#gap" : "#findings").waitFor();
        assert.equal(await page.locator("#result img").count(), 0);
    }
    assert.equal(await page.title(), "journeykit");
    assert.deepEqual(failed, []);
});

test("a file can be dropped", async (context) => {
    const { page } = await visit(context);
    const text = portal.toJson();
    const data = await page.evaluateHandle((content) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([content], "x.json"));
        return transfer;
    }, text);
    await page.dispatchEvent("#drop", "drop", { dataTransfer: data });
    await page.locator("#gap table").first().waitFor();
});

test("by keyboard alone", async (context) => {
    const { page } = await visit(context);
    const press = async (key, until) => {
        for (let times = 0; times < 40; times++) {
            await page.keyboard.press(key);
            if (await page.evaluate((selector) => document.activeElement.matches(selector), until)) return;
        }
        assert.fail(`${until} is out of reach`);
    };
    await press("Tab", ".skip");
    await press("Tab", "#file");
    await press("Tab", "#examples button");
    await page.keyboard.press("Enter");
    await page.locator("#gap table").first().waitFor();
    await press("Tab", "nav a");
    await press("Tab", "#findings button.link");
    await page.keyboard.press("Enter");
    assert.ok(await page.evaluate("document.activeElement.classList.contains('marked')"));
});

const NB = ["Velg et dokument", "Gapet", "Advarsel", "Last ned dokumentet"];
const SV = ["Välj ett dokument", "Varning", "Ladda ner dokumentet"];

for (const [locale, lang, words, widths] of [
    ["nb-NO", "nb", NB, [1200, 390, 320]],
    ["nn-NO", "nb", NB, [390]],
    ["sv-SE", "sv", SV, [1200]],
    ["fr-FR", "en", ["Choose a document"], [390]],
]) {
    for (const width of widths) {
        test(`in ${locale} on a screen of ${width}`, async (context) => {
            const { page, failed } = await visit(context, { locale, viewport: { width, height: 800 } });
            await accessible(page);
            await choose(page, 1);
            for (const fold of await page.locator("summary").all()) await fold.click();
            assert.equal(await page.evaluate("document.documentElement.lang"), lang);
            const said = await page.locator("body").innerText();
            for (const word of words) assert.ok(said.includes(word), word);
            assert.ok(lang === "en" || !/\b(undefined|warning|Findings|Download|initiative|removed)\b/.test(said.replaceAll(/\b[a-z]+(_[a-z]+)*\.[a-z_]+\b/g, "")));
            await accessible(page);
            const [wide, window] = await page.evaluate("[document.documentElement.scrollWidth, innerWidth]");
            assert.ok(wide <= window, `${wide} > ${window}`);
            assert.deepEqual(failed, []);
        });
    }
}
