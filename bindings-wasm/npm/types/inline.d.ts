export * from "./api.js";

/** Nothing to wait for: this entry is ready when it has been imported. */
export function init(): Promise<void>;
