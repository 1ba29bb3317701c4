export { lessonSchema } from "./model/lesson.schema.ts";
export { type ParsedLesson, parseLesson } from "./parse/parse-lesson.ts";
