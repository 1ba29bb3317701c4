import { editionIds } from "@sidelight/content";
import { lessonAddress } from "@sidelight/ui/addresses";
import type { LessonView } from "../lessons/lesson-view.ts";
import { LessonControls } from "./lesson-controls.tsx";
import { SectionLinks } from "./section-links.tsx";

/**
 * Keeps the ways through a lesson at hand where there is no room for them beside the text: its sections, its editions,
 * the display settings and the quiz. With JavaScript it names the section that is being read.
 */
export function LessonBar({ view }: { readonly view: LessonView }) {
  const { lesson, id: current, language, words } = view;
  return (
    <nav className="lesson-bar screen-only" aria-label={words.lesson.tools}>
      <div className="lesson-bar-row">
        <details>
          <summary>
            <span data-section="">{words.lesson.contents}</span>
          </summary>
          <div className="lesson-bar-menu">
            <SectionLinks view={view} />
            <ul>
              {editionIds
                .filter((id) => id !== current)
                .map((id) => (
                  <li key={id}>
                    <a
                      href={lessonAddress(lesson.slug, id)}
                      hrefLang={lesson.editions[id].lang}
                      lang={lesson.editions[id].lang === language ? undefined : lesson.editions[id].lang}
                      data-keep-sentence={current}
                      data-press=""
                    >
                      {lesson.editions[id].name}
                    </a>
                  </li>
                ))}
            </ul>
          </div>
        </details>
        <LessonControls view={view} />
      </div>
    </nav>
  );
}
