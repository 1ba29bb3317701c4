import { describe, expect, it } from "vitest";
import { recordStores } from "./record-stores.ts";

const listed = (value: string | undefined) => recordStores({ SIDELIGHT_RECORD_STORES: value });

describe("the record stores that an owner lists", () => {
  it("are none unless the variable names some", () => {
    expect(recordStores({})).toEqual([]);
    expect(listed("")).toEqual([]);
    expect(listed(" , ")).toEqual([]);
  });

  it("are origins as browsers write them, each once, in the order of the list", () => {
    expect(
      listed(
        "https://LRS.Example.org/, https://b.example:443 http://b.example:80\nhttps://c.example:8443,https://lrs.example.org http://127.0.0.1:3190 http://localhost:80",
      ),
    ).toEqual([
      "https://lrs.example.org",
      "https://b.example",
      "http://b.example",
      "https://c.example:8443",
      "http://127.0.0.1:3190",
      "http://localhost",
    ]);
  });

  it("may have names of other scripts, which browsers write in ASCII", () => {
    expect(listed("https://سجل.example")).toEqual(["https://xn--rgbn6c.example"]);
  });

  it.each([
    ["lrs.example.org", /"lrs\.example\.org" isn't a web address/],
    ["ftp://lrs.example.org", /doesn't begin with https:\/\/ or http:\/\//],
    ["localhost:3000", /doesn't begin with https:\/\/ or http:\/\//],
    ["https://lrs.example.org/xapi/", /has more than a host, so write https:\/\/lrs\.example\.org/],
    ["https://lrs.example.org/?", /has more than a host/],
    ["https://key:secret@lrs.example.org", /has a name or password in it/],
    ["https://*.example.org", /has a host that can't be listed, "\*\.example\.org"/],
    ["https://a.example;script-src", /has a host that can't be listed/],
  ])("%s is refused with what is wrong and how to write it", (entry, message) => {
    expect(() => listed(`https://fine.example ${entry}`)).toThrow(message);
    expect(() => listed(entry)).toThrow(/^SIDELIGHT_RECORD_STORES can't be used: .*https:\/\/host:port/);
  });

  it("are all named that are wrong, in one message", () => {
    expect(() => listed("a.example https://b.example b")).toThrow(/"a\.example" .*; "b" /);
  });
});
