// Values as JSON text, the one form in which core takes them.

// Core reads no deeper than 128; deeper values are cut here, so that it says so.
const DEEP = 200;

// A value as JSON. What JSON can't hold is spelled out where it stands, so that core refuses it at its place.
// Of more than `most` values the rest is left out: core refuses so many, and shared objects could go on for ever.
export function write(value, most) {
    const left = { values: most };
    return plain(value, 0, left) ? JSON.stringify(value) : spell(value, [], { values: most });
}

// Whether JSON.stringify writes all of it, and nothing else.
function plain(value, depth, left) {
    switch (typeof value) {
        case "string":
        case "boolean":
            return true;
        case "number":
            return Number.isFinite(value);
        case "object":
            break;
        default:
            return false;
    }
    if (value === null) return true;
    if (depth > DEEP || (left.values -= 1) < 0 || typeof value.toJSON === "function") return false;
    if (Array.isArray(value)) {
        for (let at = 0; at < value.length; at++) {
            if (!plain(value[at], depth + 1, left)) return false;
        }
        return true;
    }
    if (!isRecord(value)) return false;
    for (const name of Object.keys(value)) {
        const member = value[name];
        if (member !== undefined && !plain(member, depth + 1, left)) return false;
    }
    return true;
}

function spell(given, above, left) {
    const value = typeof given?.toJSON === "function" ? given.toJSON() : given;
    left.values -= 1;
    switch (typeof value) {
        case "string":
        case "boolean":
            return JSON.stringify(value);
        case "number":
            return String(value);
        case "object":
            break;
        default:
            return `<${typeof value}>`;
    }
    if (above.includes(value)) return Array.isArray(value) ? "<circular array>" : "<circular object>";
    if (value === null || above.length > DEEP || left.values < 0) return "null";
    const inside = [...above, value];
    if (Array.isArray(value)) return `[${Array.from(value, (item) => spell(item, inside, left)).join(",")}]`;
    if (!isRecord(value)) return `<${kind(value)}>`;
    const names = Object.keys(value).filter((name) => value[name] !== undefined);
    return `{${names.map((name) => `${JSON.stringify(name)}:${spell(value[name], inside, left)}`).join(",")}}`;
}

// Objects and instances of classes; no Map, no Set, no bytes, whose content JSON.stringify would lose.
function isRecord(value) {
    const above = Object.getPrototypeOf(value);
    return above === Object.prototype || above === null || kind(value) === "Object";
}

function kind(value) {
    const word = Object.prototype.toString.call(value).slice(8, -1);
    return /^\w+$/.test(word) ? word : "object";
}

const encoder = new TextEncoder();

// Texts of up to so many bytes are written into the same place, which costs half as much as a new one for each.
const SAME_PLACE = 4_000_000;
let place = new Uint8Array(0);

// A text or bytes as bytes, which are good until the next text. Half a surrogate pair stays what it is, so that core says
// where it stands.
export function bytesOf(text) {
    if (typeof text === "string") return isWellFormed(text) ? encoded(text) : halves(text);
    if (text instanceof Uint8Array) return text;
    if (ArrayBuffer.isView(text)) return new Uint8Array(text.buffer, text.byteOffset, text.byteLength);
    if (kind(text) === "ArrayBuffer") return new Uint8Array(text);
    throw new TypeError(`\`text\` must be a string or bytes, not ${text === null ? "null" : typeof text}`);
}

function encoded(text) {
    // No UTF-16 unit takes more than three bytes.
    const most = 3 * text.length;
    if (most > SAME_PLACE) return encoder.encode(text);
    if (place.length < most) place = new Uint8Array(most);
    return place.subarray(0, encoder.encodeInto(text, place).written);
}

function isWellFormed(text) {
    // The method is younger than the oldest browsers that run this.
    return typeof text.isWellFormed === "function" ? text.isWellFormed() : !/\p{Surrogate}/u.test(text);
}

function halves(text) {
    const pieces = text.split(/(\p{Surrogate})/u).map((piece, at) => {
        if (at % 2 === 0) return encoder.encode(piece);
        const unit = piece.charCodeAt(0);
        return Uint8Array.of(0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 0x3f), 0x80 | (unit & 0x3f));
    });
    const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
    let at = 0;
    for (const piece of pieces) {
        whole.set(piece, at);
        at += piece.length;
    }
    return whole;
}

// Data that is never changed.
export function freeze(value) {
    if (typeof value !== "object" || value === null) return value;
    for (const name of Object.keys(value)) freeze(value[name]);
    return Object.freeze(value);
}
