// What no schema sees: that ids stand once, and that what is named is there. By hand, for the members that the documents have.

export function references(data) {
    const problems = [];
    const ids = (rows, what) => {
        const seen = new Set();
        for (const { id } of rows ?? []) {
            if (seen.has(id)) problems.push(`${what} ${id} stands twice`);
            seen.add(id);
        }
        return seen;
    };
    const { units, processes, systems, data: items } = data.operations ?? {};
    const known = {
        roles: ids(data.roles, "role"), segments: ids(data.segments, "segment"), personas: ids(data.personas, "persona"),
        jobs: ids(data.jobs, "job"), channels: ids(data.channels, "channel"), units: ids(units, "unit"), metrics: ids(data.metrics, "metric"),
        processes: ids(processes, "process"), systems: ids(systems, "system"), data: ids(items, "data"), maps: ids(data.maps, "map"),
    };
    const one = (id, of) => {
        if (id !== undefined && !of.has(id)) problems.push(`${id} is unknown`);
    };
    const all = (list, of) => {
        for (const id of list ?? []) one(id, of);
    };
    for (const persona of data.personas ?? []) {
        one(persona.role, known.roles);
        all(persona.segments, known.segments);
    }
    for (const part of [...(processes ?? []), ...(systems ?? [])]) one(part.owner, known.units);
    const steps = new Map();
    for (const map of data.maps ?? []) steps.set(map.id, stepsOf(map, ids));
    for (const map of data.maps ?? []) {
        const needs = ids(map.needs, "need");
        one(map.job, known.jobs);
        one(map.derived_from, known.maps);
        all(map.personas, known.personas);
        for (const need of map.needs ?? []) one(need.owner, known.units);
        ids(map.stages, "stage");
        for (const stage of map.stages ?? []) {
            for (const step of stage.steps ?? []) {
                all(step.needs, needs);
                all(step.replaces, steps.get(map.derived_from) ?? new Set());
                for (const point of step.touchpoints ?? []) touchpoint(point, known, one, all);
            }
        }
    }
    for (const initiative of data.initiatives ?? []) {
        one(initiative.owner, known.units);
        for (const { map, step } of initiative.changes ?? []) {
            one(map, known.maps);
            one(step, steps.get(map) ?? new Set());
        }
    }
    return problems;
}

function stepsOf(map, ids) {
    const steps = (map.stages ?? []).flatMap((stage) => stage.steps ?? []);
    for (const member of ["touchpoints", "pains", "gains"]) ids(steps.flatMap((step) => step[member] ?? []), member);
    return ids(steps, "step");
}

function touchpoint(point, known, one, all) {
    one(point.channel, known.channels);
    one(point.role, known.roles);
    one(point.owner, known.units);
    all(point.backstage?.processes, known.processes);
    all(point.backstage?.systems, known.systems);
    for (const need of point.data_needs ?? []) one(need.data, known.data);
    for (const value of point.metrics ?? []) one(value.metric, known.metrics);
}
