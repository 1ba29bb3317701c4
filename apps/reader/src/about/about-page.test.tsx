// @vitest-environment jsdom
import { lessons } from "@sidelight/content/lessons";
import { highestPlainGrade, lessonFigures } from "@sidelight/content/rules";
import { formatDay, formatNumber, languages } from "@sidelight/i18n";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { about as aboutAr } from "../messages/ar/about.ts";
import { about as aboutEn } from "../messages/en/about.ts";
import { AboutPage } from "./about-page.tsx";

const cases = lessons.flatMap((lesson) =>
  languages.map((language) => ({ lesson, language, title: `${lesson.slug}, ${language}` })),
);

/** The grades of the table of Chall and Dale (1995), by the whole part of a score. */
const grades = {
  en: ["grade 4 and below", "grades 5 and 6", "grades 7 and 8", "grades 9 and 10", "grades 11 and 12"],
  ar: ["الصف ٤ وما دونه", "الصفان ٥ و٦", "الصفان ٧ و٨", "الصفان ٩ و١٠", "الصفان ١١ و١٢"],
} as const;

describe.each(cases)("the page about $title", ({ lesson, language }) => {
  const page = document.createElement("div");
  page.innerHTML = renderToStaticMarkup(<AboutPage lesson={lesson} language={language} />);
  const words = { en: aboutEn, ar: aboutAr }[language];

  it("gives the version the day that the history gives it, and the first day apart", () => {
    const [newest] = lesson.history;
    const [line = ""] = [...page.querySelectorAll("p")]
      .map(({ textContent }) => textContent ?? "")
      .filter((text) => text.includes(lesson.version));
    const day = formatDay(language, newest?.date ?? "");
    expect(line.indexOf(day)).toBeGreaterThan(line.indexOf(lesson.version));
    expect(line.slice(0, line.indexOf(day))).not.toContain(formatDay(language, lesson.published));
    expect(page.querySelector(".history dt")?.textContent).toContain(day);
  });

  it("says the grades of its table with every Dale–Chall score", () => {
    const row = [...page.querySelectorAll("[role=row]")].find((it) =>
      it.textContent?.startsWith(words.daleChall),
    );
    const cells = [...(row?.querySelectorAll("[role=cell]") ?? [])].map(({ textContent }) => textContent);
    const { standard, plain } = lessonFigures(lesson).editions;
    const digit = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
    expect(cells.slice(0, 2)).toEqual(
      [standard, plain].map(({ daleChall = 0 }) => {
        const grade = grades[language][Math.max(0, Math.floor(daleChall) - 4)];
        return `${formatNumber(language, daleChall, digit)} (${grade})`;
      }),
    );
  });

  it("gives the plain edition’s limit by Flesch–Kincaid, and by no other figure", () => {
    const text = words.readingText(highestPlainGrade);
    const limit = formatNumber(language, highestPlainGrade);
    const [about = ""] = text.split(/Dale|ديل/);
    expect(about).toContain(limit);
    expect(text.slice(about.length)).not.toContain(limit);
    expect(page.textContent).toContain(text);
  });
});
