export * from "./api.js";

/** What {@link init} takes: an address, a response, bytes, or the compiled module. */
export type ModuleSource = string | URL | Request | Response | BufferSource | WebAssembly.Module;

/** Makes the package ready with a module that the caller brings. */
export function init(source: ModuleSource | Promise<ModuleSource>): Promise<void>;

/** The same at once. */
export function initSync(module: BufferSource | WebAssembly.Module): void;
