export type { HttpAnswer, HttpRequest, PagePorts, SendHttp, TabMemory } from "../ports.ts";
export {
  type Entries,
  type Entry,
  queueStatements,
  reportedIn,
  retryDelay,
  sendableEntries,
  settleEntry,
  type Trouble,
} from "./ledger.ts";
export { type Outbox, type OutboxState, openOutbox } from "./outbox.ts";
export { dueStatements, type LaunchedQuiz, openReporter, type Reporter } from "./reporter.ts";
