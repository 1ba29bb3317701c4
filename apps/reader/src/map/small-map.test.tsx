// @vitest-environment jsdom
import { findLesson, lessons } from "@sidelight/content/lessons";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { viewOf } from "../lessons/lesson-view.ts";
import { SmallMap } from "./small-map.tsx";

const lesson = findLesson("damascus-december-2024");
if (!lesson) throw new Error("The lesson to test with is missing.");

describe.each(["standard", "ar"] as const)("the small picture of the map, %s", (edition) => {
  const view = viewOf(lesson, edition);
  const drawing = document.createElement("div");
  drawing.innerHTML = renderToStaticMarkup(<SmallMap view={view} />);

  it("names the country and its capital, and nothing else", () => {
    const names = [...drawing.querySelectorAll("text")].map(({ textContent }) => textContent);
    const { map, places } = view.lesson;
    expect(names).toEqual([map?.neighbours[map.country], places.damascus?.name]);
  });

  it("is small: less than three kilobytes", () => {
    expect(new TextEncoder().encode(drawing.innerHTML).length).toBeLessThan(3 * 1024);
  });

  it("says nothing to those who don’t see it", () => {
    expect(drawing.querySelector("svg")?.getAttribute("aria-hidden")).toBe("true");
    expect(drawing.querySelector("[id], title")).toBeNull();
  });
});

it("a lesson without places has no picture", () => {
  for (const other of lessons.filter(({ map }) => !map))
    expect(renderToStaticMarkup(<SmallMap view={viewOf(other, "standard")} />)).toBe("");
});
