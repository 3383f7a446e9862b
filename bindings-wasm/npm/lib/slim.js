// Without the module: the caller brings its bytes, or the module itself.

export { init, initSync } from "./engine.js";
export * from "./index.js";
