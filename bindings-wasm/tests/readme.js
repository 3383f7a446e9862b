// The blocks of the package's README, and what they say they print.

import { text } from "./cases.js";

export const README = text("bindings-wasm/npm/README.md");

const blocks = (kind) => [...README.matchAll(/```(.*)\n([^]*?)```/g)].filter(([, its]) => its === kind).map(([, , code]) => code);

// One program of all blocks: imports come first.
export function program() {
    const code = blocks("js").join("\n");
    const imports = code.match(/^import .*$/gm).join("\n");
    return `${imports}\n${code.replace(/^import .*$/gm, "")}`;
}

export const worker = () => blocks("js worker")[0];

export const expected = () => [...program().matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, said]) => said);
