import { editionIds } from "@sidelight/content";
import { lessonAddress, sideBySideAddress } from "@sidelight/ui/addresses";
import type { LessonView } from "../lessons/lesson-view.ts";

/**
 * Links to the lesson's editions, with the current one marked in words, weight and line. With JavaScript the
 * link leads to the current sentence, which every edition has.
 */
export function EditionSwitch({ view }: { readonly view: LessonView }) {
  const { lesson, id: current, language, words } = view;
  return (
    <nav className="editions" aria-label={words.lesson.editions}>
      <ul>
        {editionIds.map((id) => {
          const { lang, name } = lesson.editions[id];
          return (
            <li key={id}>
              <a
                href={lessonAddress(lesson.slug, id)}
                className="button"
                aria-current={id === current ? "page" : undefined}
                hrefLang={lang}
                lang={lang === language ? undefined : lang}
                data-keep-sentence={current}
                data-press=""
              >
                {name}
              </a>
            </li>
          );
        })}
      </ul>
      <ul className="beside">
        {editionIds
          .filter((id) => id !== current)
          .map((id) => (
            <li key={id}>
              <a
                href={sideBySideAddress(lesson.slug, current, id)}
                // Such a page speaks the language of its first edition, which is the one being read.
                hrefLang={language}
                data-keep-sentence={current}
                data-press=""
              >
                {words.lesson.sideBySide(words.lesson.editionNames[id])}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
