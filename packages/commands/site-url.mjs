/**
 * Where the site will say that it is: what the environment asks for, or else this machine at the port it is served on, so
 * that canonical addresses and the sitemap lead to what is being looked at.
 *
 * @param {{ SITE_URL?: string, PORT?: string }} environment
 * @returns {string | undefined} Nothing where the builds' own default is right.
 */
export const siteUrl = ({ SITE_URL, PORT }) =>
  SITE_URL || (PORT ? `http://127.0.0.1:${Number(PORT)}` : undefined);
