import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The root of the checkout. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** Where the workspace's own programs lie, its Node among them. */
const programs = [join(root, "node_modules", ".bin"), join(root, "tests", "node_modules", ".bin")];

/** Returns the environment in which the workspace's own programs come first. */
export const environment = (extra = {}) => ({
  ...process.env,
  PATH: [...programs, process.env.PATH ?? ""].join(delimiter),
  // Tools that count their users would ask other hosts.
  NEXT_TELEMETRY_DISABLED: "1",
  TURBO_TELEMETRY_DISABLED: "1",
  ...extra,
});
