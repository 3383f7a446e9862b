export { Atlas } from "./atlas.js";
export { Gap } from "./gap.js";
export { JourneyError } from "./error.js";
export { schema } from "./schema.js";
export { textIn } from "./text.js";
