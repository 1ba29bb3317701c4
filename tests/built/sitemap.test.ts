import { isListed, pageAddress } from "@sidelight/ui/pages";
import { describe, expect, it } from "vitest";
import { addresses, sitePages } from "../addresses.ts";
import { filesEnding } from "./built-files.ts";

describe("the table of addresses", () => {
  it("has every page that was built, except the one for unknown addresses", () => {
    const built = filesEnding(".html").filter((file) => file !== "404.html");
    expect(built.map((file) => `/${file.replace(/index\.html$/, "")}`).sort()).toEqual(
      sitePages.map(pageAddress).sort(),
    );
  });

  it("has every address in the sitemap, and the sitemap every one that search engines may open", () => {
    expect([...addresses].sort()).toEqual(sitePages.filter(isListed).map(pageAddress).sort());
  });
});
