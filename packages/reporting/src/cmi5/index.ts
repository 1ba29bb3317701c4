export { cmi5Report, type Reported } from "./report.ts";
export { beginCmi5, type Cmi5Ports, type Cmi5Session, cmi5Extension } from "./session.ts";
export {
  boundToSession,
  type Cmi5Verb,
  cmi5Id,
  cmi5Scope,
  cmi5Statement,
  inSession,
} from "./statement.ts";
