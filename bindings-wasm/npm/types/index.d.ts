export * from "./api.js";

/**
 * Makes the package ready in a browser. Node is ready without it, and nothing happens there.
 *
 * @param source Where the module is, if not beside the package: an address, a response, bytes, or the compiled module.
 */
export function init(source?: ModuleSource | Promise<ModuleSource>): Promise<void>;

/** What {@link init} takes. */
export type ModuleSource = string | URL | Request | Response | BufferSource | WebAssembly.Module;
