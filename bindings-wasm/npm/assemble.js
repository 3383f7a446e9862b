// Puts the package together: `node bindings-wasm/npm/assemble.js FOLDER`, where FOLDER/glue holds what wasm-bindgen wrote.

import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..", "..");
const folder = process.argv[2];
const to = join(folder, "package");
// The tools are those that the tests use.
const tools = createRequire(join(root, "bindings-wasm", "tests", "package.json"));

// What every browser has had for years, and the compiler uses.
const FEATURES = ["bulk-memory", "multivalue", "mutable-globals", "nontrapping-float-to-int", "reference-types", "sign-ext"];

rmSync(to, { recursive: true, force: true });
for (const name of ["lib", "types", "package.json", "README.md", "README.nb.md", "README.sv.md"]) cpSync(join(here, name), join(to, name), { recursive: true });
for (const name of ["LICENSE-APACHE", "LICENSE-MIT"]) cpSync(join(root, name), join(to, name));

optimise();
const module = readFileSync(join(to, "lib", "journeykit.wasm"));
cpSync(join(folder, "glue", "glue.js"), join(to, "lib", "glue.js"));
writeFileSync(join(to, "lib", "module.js"), `export const base64 = "${module.toString("base64")}";\n`);
schemas();
typesForRequire();
await forRequire();

// The smallest module that says the same.
function optimise() {
    const wasmOpt = join(dirname(tools.resolve("binaryen/package.json")), "bin", "wasm-opt");
    const made = ["-O1", ...FEATURES.map((name) => `--enable-${name}`), "--strip-debug", "--strip-producers", "-o", join(to, "lib", "journeykit.wasm")];
    execFileSync(process.execPath, [wasmOpt, join(folder, "glue", "glue_bg.wasm"), ...made], { stdio: "inherit" });
}

function schemas() {
    mkdirSync(join(to, "schema"));
    for (const name of readdirSync(join(root, "schema")).filter((name) => name.endsWith(".json"))) {
        cpSync(join(root, "schema", name), join(to, "schema", name));
    }
    // The older draft has a second dot in its name.
    const names = readdirSync(join(to, "schema")).flatMap((file) => file.match(/^(\w+)\.schema\.json$/)?.[1] ?? []);
    for (const of of names) {
        const text = JSON.stringify(JSON.parse(readFileSync(join(to, "schema", `${of}.schema.json`), "utf8")));
        writeFileSync(join(to, "lib", `schema-${of}.js`), `export const text = ${JSON.stringify(text)};\n`);
    }
    const entries = names.sort().map((of) => `    ${of}: () => import("./schema-${of}.js"),\n`);
    writeFileSync(join(to, "lib", "schemas.js"), `export const SCHEMAS = {\n${entries.join("")}};\n`);
}

// TypeScript asks for types of their own where a program uses `require`.
function typesForRequire() {
    const types = join(to, "types");
    for (const name of readdirSync(types)) {
        const text = readFileSync(join(types, name), "utf8").replace(/"(\.\/\w+)\.js"/g, '"$1.cjs"');
        writeFileSync(join(types, name.replace(/\.d\.ts$/, ".d.cts")), text);
    }
}

async function forRequire() {
    const { build } = tools("esbuild");
    const banner = 'const journeykitUrl = require("node:url").pathToFileURL(__filename).href;';
    await build({
        absWorkingDir: to,
        entryPoints: ["node", "inline", "slim"].map((name) => `lib/${name}.js`),
        outdir: "cjs",
        outExtension: { ".js": ".cjs" },
        bundle: true,
        platform: "node",
        format: "cjs",
        target: "node20",
        banner: { js: banner },
        define: { "import.meta.url": "journeykitUrl" },
    });
}
