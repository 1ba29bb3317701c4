// @vitest-environment jsdom
import { lessons } from "@sidelight/content/lessons";
import type { questionKinds } from "@sidelight/content/questions";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { viewOf } from "../lessons/quiz-view.ts";
import { WorksheetPage } from "../worksheet/worksheet-page.tsx";
import { showLengths, watchLengths } from "./length-dom.ts";

const [lesson] = lessons;
if (!lesson) throw new Error("There is no lesson to write about.");

const fieldOf = (kind: (typeof questionKinds)[number]) =>
  document.querySelector<HTMLTextAreaElement>(`[data-kind="${kind}"] [data-longest]`) as HTMLTextAreaElement;
const told = (field: HTMLElement, name: string) =>
  field.parentElement?.querySelector(`[data-length-${name}]`)?.textContent;
const type = (field: HTMLTextAreaElement, text: string) => {
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
};

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = renderToStaticMarkup(<WorksheetPage view={viewOf(lesson, "standard")} />);
});
afterEach(() => {
  vi.useRealTimers();
  document.body.innerHTML = "";
});

it("no field cuts what is typed", () => {
  expect(document.querySelectorAll("[maxlength]").length).toBe(0);
  expect(document.querySelectorAll('[type="number"]').length).toBe(0);
});

describe("a long text", () => {
  it("is not cut, and the page says how many characters are too many", () => {
    const end = watchLengths(document.body, "en");
    const field = fieldOf("open-response");
    type(field, "x".repeat(1089));
    expect(field.value.length).toBe(1089);
    expect(told(field, "note")).toBe("You have 289 characters too many.");
    expect(document.getElementById(field.getAttribute("aria-describedby") ?? "")?.textContent).toBe(
      "You have 289 characters too many.",
    );
    type(fieldOf("short-text"), "x".repeat(101));
    expect(told(fieldOf("short-text"), "note")).toBe("You have 1 character too many.");
    end();
  });

  it("is announced when typing pauses, not at each key", () => {
    const end = watchLengths(document.body, "ar");
    const field = fieldOf("open-response");
    for (const length of [801, 802, 803]) {
      type(field, "x".repeat(length));
      vi.advanceTimersByTime(900);
      expect(told(field, "said")).toBe("");
    }
    vi.advanceTimersByTime(100);
    expect(told(field, "said")).toBe("في جوابك ٣ أحرف زائدة.");
    end();
  });

  it("shows how much room is left when it is nearly full, and nothing before", () => {
    const field = fieldOf("open-response");
    for (const [length, words] of [
      [0, ""],
      [599, ""],
      [600, "You have 200 characters left."],
      [799, "You have 1 character left."],
      [800, "You have 0 characters left."],
    ] as const) {
      field.value = "x".repeat(length);
      showLengths(document.body, "en");
      expect(told(field, "note")).toBe(words);
    }
  });
});
