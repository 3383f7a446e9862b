// A file server like any other, and a browser to look at it.

import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { after } from "node:test";
import { chromium } from "playwright-core";

const TYPES = {
    ".css": "text/css",
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript",
    ".json": "application/json",
    ".svg": "image/svg+xml",
    ".wasm": "application/wasm",
};

// Nothing but scripts of this server, and WebAssembly.
export const STRICT =
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'";

// Serves a folder until the test ends; gives its address.
export async function serve(context, folder, { policy = STRICT, types = {} } = {}) {
    const server = createServer((request, response) => {
        const path = normalize(decodeURIComponent(new URL(request.url, "http://any").pathname));
        const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
        if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
        const type = types[extname(file)] ?? TYPES[extname(file)] ?? "application/octet-stream";
        response.writeHead(200, { "content-type": type, "content-security-policy": policy }).end(readFileSync(file));
    });
    await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
    context.after(() => server.close());
    context.after(() => server.closeAllConnections());
    return `http://127.0.0.1:${server.address().port}/`;
}

const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

let started;
after(async () => (await started)?.close());

// The browser of a file of tests, with the windows of one user in it.
export async function browser(options) {
    started ??= chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: FLAGS });
    return (await started).newContext(options);
}

// A page, what it prints, and what went wrong on it.
export async function open(tabs, address) {
    const page = await tabs.newPage();
    const [said, warned, failed] = [[], [], []];
    page.on("console", (message) => {
        const heard = { log: said, warning: warned, error: failed }[message.type()];
        heard?.push(message.text());
    });
    page.on("pageerror", (error) => failed.push(error.message));
    page.on("requestfailed", (request) => failed.push(`${request.url()}: ${request.failure()?.errorText}`));
    await page.goto(address);
    return { page, said, warned, failed };
}

// Waits until a page says so in its title.
export const done = (page) => page.waitForFunction(() => globalThis.document.title !== "");
