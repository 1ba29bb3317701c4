import { lessonAddress, sideBySideAddress } from "@sidelight/ui/addresses";
import type { LessonView } from "../lessons/lesson-view.ts";

/** The two editions of a page, the one whose language it speaks first. */
export interface PairViews {
  readonly view: LessonView;
  readonly other: LessonView;
}

/**
 * Links from two editions to each of them alone, and to the two in the other order. With JavaScript they lead
 * to the same sentence.
 */
export function PairSwitch({ view, other }: PairViews) {
  const { lesson, id: first, language, words } = view;
  return (
    <nav aria-label={words.lesson.editions} className="editions">
      <ul>
        {[view, other].map(({ id, edition }) => (
          <li key={id}>
            <a
              className="button"
              href={lessonAddress(lesson.slug, id)}
              hrefLang={edition.lang}
              lang={edition.lang === language ? undefined : edition.lang}
              data-keep-sentence={first}
              data-press=""
            >
              {edition.name}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a
          href={sideBySideAddress(lesson.slug, other.id, first)}
          hrefLang={other.language}
          data-keep-sentence={first}
          data-press=""
        >
          {words.lesson.swap}
        </a>
      </p>
    </nav>
  );
}
