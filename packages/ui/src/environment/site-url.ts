/** Where the site is served, without a slash at its end: from the environment when it is built for the world. */
export const siteOrigin = new URL(process.env.SITE_URL ?? "http://127.0.0.1:3000").origin;

/** Returns an address of the site as a whole URL. */
export const absolute = (address: string): string => new URL(address, siteOrigin).href;
