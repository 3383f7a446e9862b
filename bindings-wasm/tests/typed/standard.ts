// A library that takes any Standard Schema takes an atlas.

import { sValidator } from "@hono/standard-validator";
import type { StandardSchemaV1 } from "@standard-schema/spec";
import { Hono } from "hono";
import { Atlas, type shapes } from "journeykit";

const standard: StandardSchemaV1<shapes.Atlas, Atlas> = Atlas;
type Output = StandardSchemaV1.InferOutput<typeof Atlas>;
const title = (atlas: Output): unknown => atlas.get("/title");

export const app = new Hono().post("/", sValidator("json", standard), (context) => context.json(title(context.req.valid("json"))));
