// @vitest-environment jsdom
import { findLesson } from "@sidelight/content/lessons";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { listTerms } from "./list-terms.ts";
import { TermPage } from "./term-page.tsx";

const lesson = findLesson("damascus-december-2024");
if (!lesson) throw new Error("The lesson to test with is gone.");

it("words in another language are marked as such on the page of a term", () => {
  const { standard } = lesson.editions;
  const sentences = {
    ...standard.sentences,
    "army-officers-say-assad-left": [
      { term: "reuters", as: "Reuters" },
      " calls it a ",
      { lang: "fr", as: "fait accompli" },
      ".",
    ],
  };
  const changed = { ...lesson, editions: { ...lesson.editions, standard: { ...standard, sentences } } };
  const term = listTerms([changed], "en").find(({ id }) => id === "reuters");
  if (!term) throw new Error("The term to test with is gone.");
  document.body.innerHTML = renderToStaticMarkup(<TermPage term={term} language="en" />);
  const item = [...document.querySelectorAll(".term-uses li")].find((it) =>
    it.textContent?.includes("accompli"),
  );
  expect(item?.querySelector("b")?.textContent).toBe("Reuters");
  expect(item?.querySelector("[lang=fr]")?.textContent).toBe("fait accompli");
});
