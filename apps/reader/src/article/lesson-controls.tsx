import { preferencesMessages } from "@sidelight/preferences/form";
import { quizAddress } from "@sidelight/ui/addresses";
import type { LessonView } from "../lessons/lesson-view.ts";
import { OtherWords } from "./other-words.tsx";

/** Renders what stays at hand while reading: this paragraph in other words, the display settings, the quiz. */
export function LessonControls({ view }: { readonly view: LessonView }) {
  const { lesson, id, language, words } = view;
  return (
    <>
      <OtherWords view={view} />
      <span className="scripts-only" data-island="preferences" data-lazy="">
        <button type="button" className="button quiet" data-press="">
          <span aria-hidden="true" className="display-sign">
            Aa
          </span>
          <span className="visually-hidden">{preferencesMessages[language].display}</span>
        </button>
      </span>
      <a className="button quiet" href={quizAddress(lesson.slug, id)}>
        {words.lesson.quiz}
      </a>
    </>
  );
}
