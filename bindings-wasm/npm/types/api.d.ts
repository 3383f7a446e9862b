import type * as shapes from "./shapes.js";

/** Data that is never changed. */
export type Frozen<T> = T extends readonly (infer Item)[]
    ? readonly Frozen<Item>[]
    : T extends object
      ? { readonly [Name in keyof T]: Frozen<T[Name]> }
      : T;

/** How a text is read. */
export type ReadOptions = Pick<CheckOptions, "limits" | "lang" | "mask">;

/** How an atlas is checked. Members that are `undefined` are left out. */
export type CheckOptions = Asked<shapes.Options>;

type Asked<T> = T extends object ? { readonly [Name in keyof T]: Asked<T[Name]> | undefined } : T;

/** A text, or its bytes in UTF-8. */
export type Source = string | Uint8Array | ArrayBuffer | ArrayBufferView;

/**
 * A set of journey maps with everything that they refer to: one document. It never changes, and nothing of it has to
 * be freed.
 */
export class Atlas {
    private constructor();

    /** Reads an atlas from JSON text or bytes. Throws a {@link JourneyError} of everything that is wrong. */
    static fromJson(text: Source, options?: ReadOptions): Atlas;

    /** Reads an atlas from an object. A member that is `undefined` is absent; what JSON can't hold is refused at its place. */
    static fromObject(value: Frozen<shapes.Atlas> | object, options?: ReadOptions): Atlas;

    /** The canonical text, the same to the byte in every language; with `indent: 2` that for files and diffs. */
    toJson(options?: { readonly indent?: 2 | undefined }): string;

    /** The data, yours to change. */
    toObject(): shapes.Atlas;

    /** The data, for `JSON.stringify`. */
    toJSON(): shapes.Atlas;

    /** What stands at a JSON Pointer (RFC 6901); `undefined` where nothing does. */
    get(pointer: ""): Frozen<shapes.Atlas>;
    get<Name extends keyof shapes.Atlas>(pointer: `/${Name}`): Frozen<shapes.Atlas[Name]>;
    get(pointer: `/maps/${bigint}`): Frozen<shapes.JourneyMap> | undefined;
    get(pointer: string): unknown;

    /**
     * A new atlas with something else at a place. Only the part is read: an editor can call it at every keystroke.
     * `undefined` removes what stands there; a member that is absent already stays so.
     */
    replace(pointer: string, value: unknown, options?: ReadOptions): Atlas;

    /**
     * A new atlas with something added at a place, as JSON Patch (RFC 6902) adds: a new item of a list, before the one
     * that is there or at the end (`-`), or the value of a member, whether it had one or not. Only the value is read.
     */
    add(pointer: string, value: unknown, options?: ReadOptions): Atlas;

    /**
     * A new atlas without the member or the item at a place, as JSON Patch (RFC 6902) removes: items behind it move up.
     * References to what is removed stay as they are, and `check` reports them.
     */
    remove(pointer: string, options?: ReadOptions): Atlas;

    /** Everything that is wrong, missing or worth knowing. */
    check(options?: CheckOptions): Frozen<shapes.Report>;

    /** What separates one map from another, by their ids. */
    gap(before: string, after: string, options?: ReadOptions): Gap;

    /**
     * A gap between maps of this atlas as text that a manager can read: what gets worse first. Labels are in `lang`,
     * English unless set.
     */
    gapText(gap: Gap, options?: ReadOptions): string;

    /**
     * A new atlas with answers to the gap's `suggestions` written into the map `after`: steps that stand for each other,
     * and steps of `before` that are gone.
     */
    confirm(before: string, after: string, answers: Answers, options?: ReadOptions): Atlas;

    /** Standard Schema: `Atlas` is a schema wherever a library takes one. */
    static readonly "~standard": AtlasStandard;
}

/** What somebody who knows the journey says of steps. */
export interface Answers {
    /** Pairs of ids: a step of the map before, and the step of the map after that stands for it. */
    readonly same?: Iterable<readonly [before: string, after: string]> | undefined;
    /** Ids of steps of the map before that go, with nothing in their place. */
    readonly gone?: Iterable<string> | undefined;
}

/** What separates one journey map from another, and how to get from the first to the second: data, and an edit script. */
export interface Gap extends Readonly<Frozen<shapes.Gap>> {
    /** The second map, made from the first; for a {@link part} the map that lies between. */
    apply(map: Frozen<shapes.JourneyMap>, options?: ReadOptions): Frozen<shapes.JourneyMap>;

    /** The way back. */
    inverse(): Gap;

    /** What these initiatives pay for, with what it needs. Throws for an id that has nothing to do with this gap. */
    part(initiatives: Iterable<string>): Gap;

    /** The canonical text. */
    toJson(): string;

    /** The data, yours to change. */
    toObject(): shapes.Gap;

    /** The data, for `JSON.stringify`. */
    toJSON(): shapes.Gap;
}

export const Gap: {
    /** Reads a gap that was written with `toJson`. */
    fromJson(text: Source, options?: ReadOptions): Gap;

    /** Reads a gap from an object. */
    fromObject(value: Frozen<shapes.Gap> | object, options?: ReadOptions): Gap;

    readonly prototype: Gap;
};

/** One thing that is wrong, and the way to it. */
export interface Issue extends Frozen<shapes.Finding> {
    /** The way to the place, positions in lists as numbers. */
    readonly path: readonly (string | number)[];
}

/** A document that is refused: everything that is wrong with it. */
export class JourneyError extends Error {
    private constructor();
    override readonly name: "JourneyError";
    /** The code of the first issue. Stable: programs decide by it, never by the message. */
    readonly code: string;
    /** How many issues there are, listed or not. */
    readonly total: number;
    /** The issues, in the order of their places. */
    readonly issues: readonly Issue[];
    /** The same as data, to be sent or logged. */
    toJSON(): Pick<JourneyError, "name" | "code" | "message" | "total" | "issues">;
}

/** The JSON Schema (2020-12) of an atlas, a gap, a report or options. */
export function schema(of?: shapes.SchemaName): Promise<{ [name: string]: unknown }>;

/** A text of a document in a language, or in the nearest one that it has; `language` is the document's own. */
export function textIn(text: Frozen<shapes.Text>, lang: string, language: string): string;
export function textIn(text: undefined, lang: string, language: string): undefined;
export function textIn(text: Frozen<shapes.Text> | undefined, lang: string, language: string): string | undefined;

/** What libraries that take Standard Schema look for. */
export interface AtlasStandard {
    readonly version: 1;
    readonly vendor: "journeykit";
    readonly validate: (value: unknown) => { readonly value: Atlas; readonly issues?: undefined } | { readonly issues: readonly Issue[] };
    readonly types?: { readonly input: shapes.Atlas; readonly output: Atlas } | undefined;
}

export type * as shapes from "./shapes.js";
