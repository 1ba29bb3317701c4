import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Returns whether the packages in the lockfile are already installed, by comparing it with the copy that pnpm
 * saves. It compares contents and not times, because a checkout changes times and a second installation fails
 * without a network.
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
