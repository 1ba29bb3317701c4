import { inLanguage } from "@sidelight/content";
import { lessons } from "@sidelight/content/lessons";
import { questionHash } from "@sidelight/content/questions";
import { describe, expect, it } from "vitest";
import { viewOf } from "./quiz-view.ts";

describe("the hashes under which an answer counts", () => {
  it.each(lessons.map((lesson) => [lesson.slug, lesson] as const))(
    "are those of each language and of earlier wordings: %s",
    (_slug, lesson) => {
      const { hashes, knownHashes } = viewOf(lesson, "plain");
      expect(Object.keys(lesson.earlierHashes ?? {}).length).toBeGreaterThan(10);
      for (const id of Object.keys(lesson.questions)) {
        const today = (["en", "ar"] as const).map((language) =>
          questionHash(inLanguage(lesson, language).questions[id] ?? {}),
        );
        expect(knownHashes[id]).toEqual([...today, ...(lesson.earlierHashes?.[id] ?? [])]);
        expect(hashes[id]).toBe(today[0]);
      }
    },
  );
});
