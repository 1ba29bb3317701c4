import { test as base, expect } from "@playwright/test";

export { expect };

/**
 * A test in a page that may ask its own origin only and must not fail silently: any request elsewhere, any exception
 * and any console error fails the test that caused it.
 */
export const test = base.extend<{ watched: undefined }>({
  watched: [
    async ({ page, baseURL }, use) => {
      const complaints: string[] = [];
      page.on("request", (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith("http") && url.origin !== baseURL)
          complaints.push(`asked another origin: ${url.href}`);
      });
      page.on("pageerror", (error) => complaints.push(`threw: ${error.message}`));
      page.on("console", (message) => {
        if (message.type() === "error") complaints.push(`console: ${message.text()}`);
      });
      await use(undefined);
      expect(complaints.filter((complaint) => !complaint.includes("status of 404"))).toEqual([]);
    },
    { auto: true },
  ],
});
