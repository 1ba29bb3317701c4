/** The environment variable that lists the record stores. */
const variable = "SIDELIGHT_RECORD_STORES";

/** A host that means the same to a browser's address parser and in a Content-Security-Policy: no wildcard, no `;`. */
const plainHost = /^(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])$/;

/** Says why an entry can't be used; nothing where it can. */
const problemOf = (entry: string): string | undefined => {
  let url: URL;
  try {
    url = new URL(entry);
  } catch {
    return "isn't a web address";
  }
  if (url.protocol !== "https:" && url.protocol !== "http:") return "doesn't begin with https:// or http://";
  if (url.username !== "" || url.password !== "") return "has a name or password in it";
  if (!plainHost.test(url.hostname)) return `has a host that can't be listed, "${url.hostname}"`;
  if (url.pathname !== "/" || url.search !== "" || url.hash !== "" || /[?#]/.test(entry))
    return `has more than a host, so write ${url.origin}`;
  return undefined;
};

/**
 * Reads the record stores that the site's owner allows answers to be sent to, from `SIDELIGHT_RECORD_STORES`: origins,
 * separated by spaces or commas. A launch that names any other host is not followed.
 *
 * @returns Origins as browsers write them, such as `https://lrs.example.org`: lower case, no default port, no slash at the
 * end, each once. Empty where the variable is not set, and then nothing is ever sent.
 * @throws When an entry is not an http(s) origin, with every such entry and how to write it.
 */
export const recordStores = (
  environment: Readonly<Record<string, string | undefined>>,
): readonly string[] => {
  const entries = (environment[variable] ?? "").split(/[\s,]+/).filter((entry) => entry !== "");
  const problems = entries.flatMap((entry) => {
    const problem = problemOf(entry);
    return problem ? [`"${entry}" ${problem}`] : [];
  });
  if (problems.length > 0)
    throw new Error(
      `${variable} can't be used: ${problems.join("; ")}. List each record store as https://host or https://host:port, with spaces between them, as in ${variable}="https://lrs.example.org https://records.example.com:8443".`,
    );
  return [...new Set(entries.map((entry) => new URL(entry).origin))];
};
