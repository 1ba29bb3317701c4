import type { ServerResponse } from "node:http";
import { lookup } from "mrmime";

const oneYear = 31_536_000;

/** Islands carry a hash of their content in their name, and so do the images and fonts of the apps. */
export const isHashed = (path: string): boolean =>
  /^islands\/.*-[A-Z0-9]{8}\.js$|(^|\/)_next\/static\/media\//.test(path);

/** Returns the type of a file by its name; text is always UTF-8. */
export const typeOf = (path: string): string => {
  const type = lookup(path) ?? "application/octet-stream";
  return /^text\/|javascript|json|xml$/.test(type) ? `${type};charset=utf-8` : type;
};

/** Browser features that our pages never use, so that injected code can't use them either. */
const unused = [
  "accelerometer",
  "camera",
  "display-capture",
  "encrypted-media",
  "geolocation",
  "gyroscope",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "publickey-credentials-get",
  "usb",
  "xr-spatial-tracking",
];

const permissions = unused.map((feature) => `${feature}=()`).join(", ");

/** Returns the headers of every answer, errors included. */
export const setCommonHeaders = (response: ServerResponse): void => {
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Referrer-Policy", "same-origin");
  response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
  response.setHeader("Permissions-Policy", permissions);
};

/** Returns the caching of a file: forever if hashed, otherwise revalidated. */
export const setCaching = (response: ServerResponse, path: string): void => {
  response.setHeader("Cache-Control", isHashed(path) ? `public, max-age=${oneYear}, immutable` : "no-cache");
  response.setHeader("Vary", "Accept-Encoding");
};

const policyMeta = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/;

/**
 * Returns the policy of a page as a header, with `frame-ancestors`, which a `<meta>` cannot have. The site
 * itself may frame the page, and so may the record stores that it reports to, because a learning platform
 * shows the quiz in a frame.
 *
 * @param html The page, or its start.
 * @returns `undefined` where the page has no policy.
 */
export const headerPolicy = (html: string): string | undefined => {
  const policy = policyMeta.exec(html)?.[1]?.replaceAll("&amp;", "&");
  const stores = /(?:^|;\s*)connect-src ([^;]*)/.exec(policy ?? "")?.[1]?.split(" ") ?? [];
  const embedders = stores.filter((source) => /^https?:/.test(source));
  return policy && `${policy}; frame-ancestors ${["'self'", ...embedders].join(" ")}`;
};
