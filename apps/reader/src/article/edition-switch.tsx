import { type EditionId, editionIds, type Lesson } from "@sidelight/content";
import { lessonAddress } from "../lessons/addresses.ts";

/** Which editions there are, and which one is being read. */
export interface EditionSwitchProps {
  readonly lesson: Lesson;
  readonly current: EditionId;
}

/** Links to the lesson's editions; the one being read is marked in words, weight and line. */
export function EditionSwitch({ lesson, current }: EditionSwitchProps) {
  return (
    <nav className="editions" aria-label="Editions">
      <ul>
        {editionIds.map((id) => (
          <li key={id}>
            <a
              href={lessonAddress(lesson.slug, id)}
              className="button"
              aria-current={id === current ? "page" : undefined}
              hrefLang={lesson.editions[id].lang}
            >
              {lesson.editions[id].name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
