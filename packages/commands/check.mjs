// pnpm check: the fast part of `npm test`.
import { fastStages, runStages } from "./checks.mjs";

await runStages(fastStages);
