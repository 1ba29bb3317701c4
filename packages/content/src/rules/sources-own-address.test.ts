import { describe, expect, it } from "vitest";
import { type Cases, type Change, reported, reportedForEach } from "../test-lesson/reported.ts";
import { sourcesOwnAddress } from "./sources-own-address.ts";

const at =
  (url: string): Change =>
  (lesson) => {
    Object.assign(lesson.sources.handbook ?? {}, { url });
  };

const accepts: Cases = {
  "the lesson as it is": () => {},
  none: (lesson) => {
    delete lesson.sources.handbook?.url;
  },
  "a host whose name ends like a relay’s": at("https://www.notmsn.com/handbook"),
  "a relay’s name in the path": at("https://example.org/msn.com"),
};

const refuses: Cases = {
  "a relay": at("https://www.wikiwand.com/en/x"),
  "an archive": at("https://web.archive.org/web/2024/https://example.org/"),
  "a relay in capitals, with a port": at("https://WWW.MSN.COM:443/x"),
  "a relay behind a user": at("https://example.org@news.yahoo.com/x"),
  "plain http": at("http://example.org/handbook"),
};

describe("addresses of sources", () => {
  it.each(Object.entries(accepts))("accept %s", (_what, change) => {
    expect(reported(sourcesOwnAddress, change)).toBe("");
  });

  it("refuse the rest, and say how to fix it", () => {
    expect(reportedForEach(sourcesOwnAddress, refuses)).toMatchInlineSnapshot(`
      "# a relay
      sources.handbook.url
        found:    https://www.wikiwand.com/en/x
        expected: the publisher's own address (www.wikiwand.com carries other publishers' texts)
        fix:      Link to the publisher, or leave \`url\` out and name the publisher alone.
        rule:     sources-own-address

      # an archive
      sources.handbook.url
        found:    https://web.archive.org/web/2024/https://example.org/
        expected: the publisher's own address (web.archive.org carries other publishers' texts)
        fix:      Link to the publisher, or leave \`url\` out and name the publisher alone.
        rule:     sources-own-address

      # a relay in capitals, with a port
      sources.handbook.url
        found:    https://WWW.MSN.COM:443/x
        expected: the publisher's own address (www.msn.com carries other publishers' texts)
        fix:      Link to the publisher, or leave \`url\` out and name the publisher alone.
        rule:     sources-own-address

      # a relay behind a user
      sources.handbook.url
        found:    https://example.org@news.yahoo.com/x
        expected: the publisher's own address (news.yahoo.com carries other publishers' texts)
        fix:      Link to the publisher, or leave \`url\` out and name the publisher alone.
        rule:     sources-own-address

      # plain http
      sources.handbook.url
        found:    http://example.org/handbook
        expected: an address that begins with https://
        fix:      Use the publisher's https address, or leave \`url\` out.
        rule:     sources-own-address"
    `);
  });
});
