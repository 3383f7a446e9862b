// The blocks of the package's README, and what they say they print.

import { text } from "./cases.js";

export const README = text("bindings-wasm/npm/README.md");

// The blocks of a text, each with its kind.
export const code = (text) => [...text.matchAll(/```(.*)\n([^]*?)```/g)].map(([, kind, block]) => [kind, block]);

const blocks = (wanted) => code(README).filter(([kind]) => kind === wanted).map(([, block]) => block);

// One program of all blocks: imports come first.
export function program() {
    const code = blocks("js").join("\n");
    const imports = code.match(/^import .*$/gm).join("\n");
    return `${imports}\n${code.replace(/^import .*$/gm, "")}`;
}

export const worker = () => blocks("js worker")[0];

export const expected = () => [...program().matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, said]) => said);
