export { actorKey, launchKey } from "./actor-key.ts";
export { type Launch, type ReadLaunch, readLaunch } from "./launch.ts";
