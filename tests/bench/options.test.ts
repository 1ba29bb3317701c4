import { expect, it } from "vitest";
import { readOptions } from "./options.ts";

it("seven rounds without peers are measured if nothing else is asked for", () => {
  expect(readOptions([])).toEqual({ rounds: 7, json: undefined, markdown: false, peers: false });
});

it("every option can be set, after the dashes that pnpm may pass on", () => {
  expect(readOptions(["--", "--rounds", "3", "--json", "a.json", "--markdown", "--peers"])).toEqual({
    rounds: 3,
    json: "a.json",
    markdown: true,
    peers: true,
  });
});

it("an unknown option is refused with the ones that exist", () => {
  expect(() => readOptions(["--round", "3"])).toThrow("[--rounds N] [--peers]");
});

it.each(["0", "2.5", "many"])("%s rounds are refused with a sentence", (rounds) => {
  expect(() => readOptions(["--rounds", rounds])).toThrow(`--rounds is "${rounds}"`);
});
