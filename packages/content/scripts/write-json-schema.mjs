// Writes the lesson's schema for other programs and for editors, from the very schema that lessons are parsed with.
import { writeFile } from "node:fs/promises";
import { z } from "zod";
import { lessonSchema } from "../dist/schema.js";

const schema = {
  title: "Sidelight lesson",
  description:
    "One lesson: editions on shared sentence names, claims, glossary, timeline, sources and questions.",
  ...z.toJSONSchema(lessonSchema, { io: "input" }),
};
await writeFile(
  new URL("../dist/lesson.schema.json", import.meta.url),
  `${JSON.stringify(schema, null, 2)}\n`,
);
