import assert from "node:assert/strict";
// The entries share one compiled half: this one leaves it to the test to bring it.
import { JourneyError } from "journeykit/slim";

// A document, fresh for each test.
export const small = () => ({
    schema_version: "1.0",
    title: "Home insurance",
    language: "en",
    maps: [{ id: "today", title: "Today", state: "current", stages: [{ id: "a", name: "Before" }] }],
});

// The error that the work ends with.
export function refusal(work) {
    try {
        work();
    } catch (error) {
        assert.ok(error instanceof JourneyError, error);
        return error;
    }
    return assert.fail("nothing was refused");
}
