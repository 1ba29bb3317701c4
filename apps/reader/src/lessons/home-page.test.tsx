// @vitest-environment jsdom
import { lessons } from "@sidelight/content/lessons";
import { languages } from "@sidelight/i18n";
import { keyAddress, lessonAddress, quizAddress, worksheetAddress } from "@sidelight/ui/addresses";
import { mainEdition } from "@sidelight/ui/pages";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { readerMessages } from "../messages/reader-messages.ts";
import { HomePage } from "./home-page.tsx";

const [first] = lessons.toSorted((a, b) => a.published.localeCompare(b.published));
if (!first) throw new Error("There is no lesson to start with.");

describe.each(languages)("the home page, %s", (language) => {
  const page = document.createElement("div");
  page.innerHTML = renderToStaticMarkup(<HomePage language={language} />);
  const { home, lesson: words } = readerMessages[language];
  const links = (selector: string) =>
    [...page.querySelectorAll(selector)].map((link) => link.getAttribute("href"));

  it("has one button: it opens the lesson that was published first", () => {
    expect(links(".button.primary")).toEqual([lessonAddress(first.slug, mainEdition(first, language))]);
  });

  it("shows that lesson’s map, and two speakers who contradict each other", () => {
    expect(page.querySelectorAll(".lead .small-map")).toHaveLength(1);
    expect(page.querySelectorAll(".lead-claims dt")).toHaveLength(2);
  });

  it("leads to every edition and every quiz, each with its minutes", () => {
    for (const lesson of lessons) {
      const card = page.querySelector(`article[aria-labelledby="${lesson.slug}"]`);
      const rows = [...(card?.querySelectorAll(".card-ways li") ?? [])];
      expect(rows.map((row) => row.querySelector("a")?.getAttribute("href"))).toEqual(
        expect.arrayContaining([
          ...(["standard", "plain", "ar"] as const).map((id) => lessonAddress(lesson.slug, id)),
          quizAddress(lesson.slug, mainEdition(lesson, language)),
        ]),
      );
      for (const row of rows) expect(row.textContent).toMatch(/minute|دقيق|دقائق/);
    }
  });

  it("gives the level of the editions that have one, and of no other", () => {
    for (const lesson of lessons) {
      const card = page.querySelector(`article[aria-labelledby="${lesson.slug}"]`);
      const stated = Object.values(lesson.grades ?? {}).map(({ fleschKincaid = 0 }) =>
        home.level(fleschKincaid),
      );
      const level = new RegExp(home.level(0).replace(/[0٠]/, "[\\d٠-٩]+"), "g");
      expect(card?.textContent?.match(level)).toEqual(stated);
    }
  });

  it("tells teachers the aim, the level, the time and where the worksheet and its answers are", () => {
    const teachers = page.querySelector("section.teachers");
    for (const lesson of lessons) {
      const main = mainEdition(lesson, language);
      const aim = language === "ar" ? lesson.translations.ar.teaches : lesson.teaches;
      expect(teachers?.textContent).toContain(aim);
      expect(links(".teachers a")).toEqual(
        expect.arrayContaining([worksheetAddress(lesson.slug, main), keyAddress(lesson.slug, main)]),
      );
      for (const [id, { fleschKincaid = 0 }] of Object.entries(lesson.grades ?? {})) {
        const name = words.editionNames[id as keyof typeof words.editionNames];
        const ages = [fleschKincaid + 5, fleschKincaid + 6] as const;
        expect(teachers?.textContent).toContain(home.teachers.grade(name, fleschKincaid, ...ages));
      }
    }
  });

  it("has no id twice", () => {
    const ids = [...page.querySelectorAll("[id]")].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});
