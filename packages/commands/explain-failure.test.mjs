import { describe, expect, it } from "vitest";
import { explainFailure } from "./explain-failure.mjs";

describe("an installation that failed", () => {
  it.each([
    ["getaddrinfo ENOTFOUND packages.example", /no network/],
    ["npm error code EAI_AGAIN", /no network/],
    ["ERR_PNPM_META_FETCH_FAIL GET failed", /no network/],
    ["connect ECONNREFUSED 127.0.0.1:9", /no network/],
    ["ERR_PNPM_OUTDATED_LOCKFILE", /pnpm-lock\.yaml does not fit/],
    ["ENOSPC: no space left on device", /disk is full/],
  ])("is explained in one sentence: %s", (output, sentence) => {
    expect(explainFailure(output)).toMatch(sentence);
  });

  it("is printed in full for an unusual reason", () => {
    expect(explainFailure("something else")).toBeUndefined();
  });
});
