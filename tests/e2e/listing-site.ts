import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/**
 * Serves the site as it is served by an owner who lists some record stores: in the page, for the launch, and in the
 * Content-Security-Policy, for the browser. The site that is tested lists none, as it ships.
 *
 * @param of Where the site is served without a list.
 */
export const openListingSite = async (of: string, ...stores: readonly string[]) => {
  let list = stores.join(" ");
  const allow = (policy: string) => policy.replace("connect-src 'self'", `connect-src 'self' ${list}`);
  const server = createServer(async (request, response) => {
    const { "if-none-match": _, host: __, connection: ___, ...headers } = request.headers;
    const answer = await fetch(`${of}${request.url}`, {
      headers: headers as Record<string, string>,
      redirect: "manual",
    });
    for (const [name, value] of answer.headers)
      if (!/^(?:content-(?:encoding|length)|etag|connection|keep-alive|transfer-encoding)$/.test(name))
        response.setHeader(name, name === "content-security-policy" ? allow(value) : value);
    response.statusCode = answer.status;
    if (!answer.headers.get("content-type")?.startsWith("text/html"))
      return response.end(Buffer.from(await answer.arrayBuffer()));
    const html = (await answer.text()).replace('data-record-stores=""', `data-record-stores="${list}"`);
    return response.end(allow(html));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** From now on these are listed, and no others. */
    list: (...next: readonly string[]) => {
      list = next.join(" ");
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  };
};
