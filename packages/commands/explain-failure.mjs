const offline =
  /\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|ERR_PNPM_META_FETCH_FAIL|ERR_PNPM_NO_OFFLINE_TARBALL|ENOTCACHED)\b/;
const outdated = /ERR_PNPM_OUTDATED_LOCKFILE/;
const full = /\bENOSPC\b/;

/**
 * Returns one sentence that says why an installation failed and what to do, or `undefined` for an unusual
 * reason.
 *
 * @param {string} output What npx and pnpm printed.
 */
export const explainFailure = (output) => {
  if (offline.test(output)) {
    return "Couldn't fetch the packages: there is no network, or the package registry doesn't answer. Connect and run the command again.";
  }
  if (outdated.test(output)) {
    return "pnpm-lock.yaml does not fit the package.json files. Run `npx pnpm install` and commit the lockfile.";
  }
  if (full.test(output)) return "The disk is full. Free about 2 GB and run the command again.";
  return undefined;
};
