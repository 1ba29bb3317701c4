// pnpm check: the fast part of `npm test`.
import { fastChecks, runChecks } from "./checks.mjs";

await runChecks(fastChecks);
