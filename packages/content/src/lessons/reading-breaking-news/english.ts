// What a translation of this lesson follows, part by part.
export { claims } from "./claims.ts";
export { glossary } from "./glossary.ts";
export { channels, speakers } from "./people-and-channels.ts";
export { questions } from "./questions.ts";
export { timeline } from "./timeline.ts";

/** The lesson has no map. */
export const places = {} as const;
