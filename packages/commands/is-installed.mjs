import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Whether the packages that the lockfile asks for are there already: pnpm keeps a copy of what it installed from.
 * Contents are compared and not times, which a checkout changes; without a network that would be a needless failure.
 *
 * @param {string} root The root of the checkout.
 */
export const isInstalled = (root) => {
  const asked = join(root, "pnpm-lock.yaml");
  const installed = join(root, "node_modules", ".pnpm", "lock.yaml");
  // The copy is written last, so an installation that was cut short does not have it.
  return (
    [asked, installed].every((path) => existsSync(path)) &&
    readFileSync(asked, "utf8") === readFileSync(installed, "utf8")
  );
};
