// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from "vitest";
import { applyPreferences, storedPreferences, storePreferences } from "./apply-preferences.ts";
import { defaultPreferences } from "./preferences.ts";

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

describe("a page", () => {
  it("shows the theme, the size and the spacing that were chosen", () => {
    const root = document.createElement("html");
    applyPreferences(root, { theme: "dark", textSize: 150, lineSpacing: 2, knownNow: false, terms: "off" });
    expect(root.dataset.theme).toBe("dark");
    expect(root.dataset.terms).toBe("off");
    expect(root.style.getPropertyValue("--text-scale")).toBe("1.5");
    expect(root.style.getPropertyValue("--line-spacing")).toBe("2");
    expect(root.hasAttribute("data-hide-known")).toBe(true);
  });

  it("finds again saved preferences", () => {
    const chosen = {
      theme: "contrast",
      textSize: 200,
      lineSpacing: 1.5,
      knownNow: false,
      terms: "every",
    } as const;
    expect(storePreferences(chosen)).toBe(true);
    expect(storedPreferences()).toEqual(chosen);
  });

  it("uses the defaults and says that nothing is saved when storage is blocked", () => {
    const refuse = () => {
      throw new DOMException("refused", "SecurityError");
    };
    vi.spyOn(Storage.prototype, "getItem").mockImplementation(refuse);
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(refuse);
    expect(storedPreferences()).toEqual(defaultPreferences);
    expect(storePreferences(defaultPreferences)).toBe(false);
  });
});
