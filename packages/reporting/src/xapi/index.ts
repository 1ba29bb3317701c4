export {
  anonymousActor,
  attemptStatements,
  attemptXapi,
  type StatementContext,
} from "./attempt-statements.ts";
export type { Activity, Actor, LanguageMap, Result, Statement } from "./statement.ts";
