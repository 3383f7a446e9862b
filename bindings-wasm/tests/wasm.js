// Looks at a WebAssembly module as bytes.

// Where each section begins: its id, its content, and the bytes of both.
export function sections(module) {
    const found = [];
    for (let at = 8; at < module.length; ) {
        const [length, content] = number(module, at + 1);
        found.push({ id: module[at], start: at, content, end: content + length });
        at = content + length;
    }
    return found;
}

// The module with a memory that can't grow beyond so many pages of 64 KiB.
export function withMemory(module, pages) {
    const memory = sections(module).find(({ id }) => id === 5);
    const [least] = number(module, memory.content + 2);
    const limits = [1, 1, ...written(least), ...written(pages)];
    const section = [5, ...written(limits.length), ...limits];
    return Buffer.concat([module.subarray(0, memory.start), Uint8Array.from(section), module.subarray(memory.end)]);
}

// LEB128, as the format writes numbers.
function number(bytes, start) {
    let [value, shift, at] = [0, 0, start];
    for (;;) {
        const byte = bytes[at++];
        value += (byte & 0x7f) * 2 ** shift;
        shift += 7;
        if (byte < 0x80) return [value, at];
    }
}

function written(value) {
    return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...written(Math.floor(value / 0x80))];
}
