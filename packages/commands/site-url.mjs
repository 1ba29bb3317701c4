/**
 * Returns the site's address: the one in the environment, or this machine at the served port, so that
 * canonical addresses and the sitemap lead to the local site.
 *
 * @param {{ SITE_URL?: string, PORT?: string }} environment
 * @returns {string | undefined} Nothing if the builds' default is right.
 */
export const siteUrl = ({ SITE_URL, PORT }) =>
  SITE_URL || (PORT ? `http://127.0.0.1:${Number(PORT)}` : undefined);
