// The published schema in the words of zod and of valibot, as somebody would write it there by hand.

const nameOf = (reference) => reference.split("/").at(-1);

export function inZod(z, root) {
    const made = new Map();
    const define = (name) => {
        if (!made.has(name)) {
            made.set(name, undefined);
            made.set(name, convert(root.$defs[name]));
        }
        return made.get(name) ?? z.lazy(() => made.get(name));
    };
    function convert(schema) {
        if (schema.$ref) return define(nameOf(schema.$ref));
        if (schema.enum) return z.enum(schema.enum);
        if (schema.anyOf) return z.union(schema.anyOf.map(convert));
        switch (schema.type) {
            case "object": {
                if (!schema.properties) return z.record(z.string(), schema.additionalProperties ? convert(schema.additionalProperties) : z.unknown());
                const needed = new Set(schema.required);
                const members = Object.entries(schema.properties).map(([name, its]) => [name, needed.has(name) ? convert(its) : convert(its).optional()]);
                return z.strictObject(Object.fromEntries(members));
            }
            case "array":
                return z.array(convert(schema.items));
            case "string": {
                let text = z.string();
                if (schema.maxLength !== undefined) text = text.max(schema.maxLength);
                return schema.pattern ? text.regex(new RegExp(schema.pattern)) : text;
            }
            case "integer":
            case "number": {
                let number = schema.type === "integer" ? z.int() : z.number();
                if (schema.minimum !== undefined) number = number.min(schema.minimum);
                return schema.maximum === undefined ? number : number.max(schema.maximum);
            }
            case "boolean":
                return z.boolean();
            default:
                return z.unknown();
        }
    }
    return convert(root);
}

export function inValibot(v, root) {
    const made = new Map();
    const define = (name) => {
        if (!made.has(name)) {
            made.set(name, undefined);
            made.set(name, convert(root.$defs[name]));
        }
        return made.get(name) ?? v.lazy(() => made.get(name));
    };
    const piped = (schema, ...checks) => (checks.length > 0 ? v.pipe(schema, ...checks) : schema);
    function convert(schema) {
        if (schema.$ref) return define(nameOf(schema.$ref));
        if (schema.enum) return v.picklist(schema.enum);
        if (schema.anyOf) return v.union(schema.anyOf.map(convert));
        const given = (name, check) => (schema[name] === undefined ? [] : [check(schema[name])]);
        switch (schema.type) {
            case "object": {
                if (!schema.properties) return v.record(v.string(), schema.additionalProperties ? convert(schema.additionalProperties) : v.unknown());
                const needed = new Set(schema.required);
                const members = Object.entries(schema.properties).map(([name, its]) => [name, needed.has(name) ? convert(its) : v.optional(convert(its))]);
                return v.strictObject(Object.fromEntries(members));
            }
            case "array":
                return v.array(convert(schema.items));
            case "string":
                return piped(v.string(), ...given("maxLength", v.maxLength), ...given("pattern", (pattern) => v.regex(new RegExp(pattern))));
            case "integer":
                return piped(v.number(), v.integer(), ...given("minimum", v.minValue), ...given("maximum", v.maxValue));
            case "number":
                return piped(v.number(), ...given("minimum", v.minValue), ...given("maximum", v.maxValue));
            case "boolean":
                return v.boolean();
            default:
                return v.unknown();
        }
    }
    return convert(root);
}
