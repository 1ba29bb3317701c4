export { lessonSchema } from "./model/lesson.schema.ts";
