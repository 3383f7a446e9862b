// Where things stand: the names on the way to a JSON Pointer, and the nearest place that the page shows.

const segments = (pointer) => pointer.split("/").slice(1).map((each) => each.replaceAll("~1", "/").replaceAll("~0", "~"));
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** What a part is called, in the reader's language; nothing if it has no words of its own. */
export function nameOf(part, say) {
    if (!isObject(part)) return undefined;
    const words = part.name ?? part.title ?? part.text ?? part.statement ?? part.question;
    return typeof words === "string" || isObject(words) ? say(words) : undefined;
}

/** The names on the way to a place. */
export function way(pointer, data, say, words) {
    const names = [];
    let here = data;
    let member;
    for (const segment of segments(pointer)) {
        const below = typeof here === "object" && here !== null && Object.hasOwn(here, segment) ? here[segment] : undefined;
        if (Array.isArray(here)) {
            // What has neither a name nor a word for its kind is a detail of what stands before it.
            const kind = words.kinds[member];
            const name = nameOf(below, say) ?? (kind && `${kind} ${Number(segment) + 1}`);
            if (name !== undefined) names.push(name);
        } else {
            member = segment;
        }
        here = below;
    }
    if (names.length > 0) return names;
    const [first] = segments(pointer);
    return first ? [words.collections[first] ?? first] : [];
}

/** The element on the page that shows a place, or what it stands in. */
export function shown(pointer) {
    for (let at = pointer; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
        const element = document.querySelector(`[data-at="${CSS.escape(at)}"]`);
        if (element) return element;
    }
    return document.querySelector('[data-at=""]');
}

/** Opens what hides it, moves there, and marks it. */
export function jump(pointer) {
    const element = shown(pointer);
    for (let above = element; above; above = above.parentElement) {
        if (above instanceof HTMLDetailsElement) above.open = true;
    }
    document.querySelector(".marked")?.classList.remove("marked");
    element.classList.add("marked");
    element.setAttribute("tabindex", "-1");
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: "center" });
}
