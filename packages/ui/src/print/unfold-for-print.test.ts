// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from "vitest";
import { unfoldForPrint } from "./unfold-for-print.ts";

const isOpen = () => [...document.querySelectorAll("details")].map(({ open }) => open);

describe("what is folded", () => {
  beforeEach(() => {
    document.body.innerHTML = `<details data-printed="open"></details><details></details>
      <details data-printed="open" open></details>`;
  });

  it("opens for printing and returns to the reader’s state in browsers whose styles cannot do it", () => {
    vi.stubGlobal("CSS", { supports: () => false });
    unfoldForPrint();
    dispatchEvent(new Event("beforeprint"));
    expect(isOpen()).toEqual([true, false, true]);
    dispatchEvent(new Event("afterprint"));
    expect(isOpen()).toEqual([false, false, true]);
  });
});
