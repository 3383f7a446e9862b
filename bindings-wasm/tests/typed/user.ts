// What a user writes, for a strict type checker; it runs as well. An expected error is a mistake that must be found.

import { Atlas, Gap, JourneyError, init, schema, textIn, type Frozen, type Issue, type shapes } from "journeykit";
import { init as slim, initSync } from "journeykit/slim";
import { Atlas as Inline } from "journeykit/inline";

await init();

const step: shapes.Step = { id: "wait", name: "Waits for the papers", experience: { emotion: -2 } };
const today: shapes.JourneyMap = { id: "today", title: "Today", state: "current" };
today.stages = [{ id: "move", name: { en: "The move", nb: "Flyttingen" }, steps: [step] }];
// @ts-expect-error a state that is none
const wrong: shapes.JourneyMap = { id: "today", title: "Today", state: "past" };
// @ts-expect-error an id is needed
const lacking: shapes.Step = { name: "Waits" };
// @ts-expect-error a member that nobody knows
const strange: shapes.Step = { id: "wait", name: "Waits", nmae: "x" };

const document: shapes.Atlas = { schema_version: "1.0", title: "Home insurance", language: "en", maps: [today] };
const atlas: Atlas = Atlas.fromObject(document, { limits: { depth: 32 }, lang: "nb", mask: undefined });
const same: Atlas = Atlas.fromJson(new TextEncoder().encode(atlas.toJson({ indent: 2 })));
// @ts-expect-error there are two canonical forms
const four = () => atlas.toJson({ indent: 4 });
// @ts-expect-error an atlas is read
const made = () => new Atlas();

const report: Frozen<shapes.Report> = atlas.check({ today: "2026-11-22", thresholds: { people: [8, 30] }, profile: "iterative" });
const first: Issue | Frozen<shapes.Finding> | undefined = report.findings[0];
const word: "info" | "warning" | "error" | undefined = first?.severity;
// @ts-expect-error results are frozen
const change = () => (report.ok = true);
// @ts-expect-error a language that nobody speaks here
const french = () => atlas.check({ lang: "fr" });

const title: Frozen<shapes.Text> = atlas.get("/title");
const maps: readonly Frozen<shapes.JourneyMap>[] = atlas.get("/maps") ?? [];
const unknown: unknown = atlas.get("/maps/0/stages/0/name");
const renamed: Atlas = atlas.replace("/title", "Moving house");
const described: Atlas = atlas.add("/description", "All of it", { lang: "nb" }).remove("/description");
const copy: shapes.Atlas = renamed.toObject();
copy.title = { en: textIn(title, "en", "en") };

const gap: Gap = renamed.gap("today", "today");
const distance: number | undefined = gap.summary.distance;
const applied: Frozen<shapes.JourneyMap> = gap.inverse().part([]).apply(maps[0]!);
const again: Gap = Gap.fromObject(gap.toObject());
Gap.fromJson(gap.toJson());
Atlas.fromObject({ ...copy, maps: [applied] });

// Every outcome has a case; a new one would be found here.
function fate(outcome: shapes.PainOutcome): string {
    switch (outcome) {
        case "removed":
            return "gone";
        case "relieved":
        case "kept":
        case "worsened":
        case "added":
        case "unstated":
            return outcome;
        default: {
            const never: never = outcome;
            return never;
        }
    }
}

function refused(text: string): readonly Issue[] {
    try {
        Inline.fromJson(text);
        return [];
    } catch (error) {
        if (!(error instanceof JourneyError)) throw error;
        const path: readonly (string | number)[] | undefined = error.issues[0]?.path;
        const code: string = error.code;
        return code && path ? error.issues : [];
    }
}

const standard = Atlas["~standard"].validate({});
const value: Atlas | undefined = standard.issues ? undefined : standard.value;
const published: { [name: string]: unknown } = await schema("gap");
const later = [slim, initSync, made, four, change, french, wrong, lacking, strange, word, unknown, same, value, published];

if (distance !== 0 || fate("removed") !== "gone" || refused("{").length !== 1 || again.before !== "today" || !later.length) throw new Error("typed");
console.log("typed");
