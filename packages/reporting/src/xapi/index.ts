export { actorKey, launchKey } from "./actor-key.ts";
export {
  anonymousActor,
  attemptStatements,
  attemptXapi,
  type StatementContext,
} from "./attempt-statements.ts";
export { type Launch, type ReadLaunch, readLaunch } from "./launch.ts";
export type { RecordStore } from "./record-store.ts";
export type { Activity, Actor, LanguageMap, Result, Statement } from "./statement.ts";
