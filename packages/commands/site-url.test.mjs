import { describe, expect, it } from "vitest";
import { siteUrl } from "./site-url.mjs";

describe("the addresses that a site gives of itself", () => {
  it("are those of the port that it is served on", () => {
    expect(siteUrl({ PORT: "3401" })).toBe("http://127.0.0.1:3401");
  });

  it("are those that were asked for, whatever the port", () => {
    expect(siteUrl({ PORT: "3401", SITE_URL: "https://news.example.org" })).toBe("https://news.example.org");
  });

  it("are left to the build where nothing was asked for", () => {
    expect(siteUrl({})).toBeUndefined();
    expect(siteUrl({ PORT: "" })).toBeUndefined();
  });
});
