import { quizAddress } from "@sidelight/ui/addresses";
import type { LessonView } from "../lessons/lesson-view.ts";

/** The messages on arrival. */
export interface ArrivalProps {
  readonly view: LessonView;
  /** That the sentence is the one that was being read in the edition that was left. */
  readonly same: string;
}

/**
 * Tells readers who came from another edition that they are at the same sentence, and gives those who came
 * from the quiz a way back. Empty until the island fills it. The status is in the page from the start,
 * because screen readers do not announce a live region that is added together with its text.
 */
export function Arrival({ view: { lesson, id, words }, same }: ArrivalProps) {
  return (
    <div className="arrival" data-same={same}>
      <p role="status" />
      <a className="button primary" href={quizAddress(lesson.slug, id)} hidden>
        {words.lesson.backToQuestion}
      </a>
      <button type="button" className="button" hidden>
        {words.lesson.dismiss}
      </button>
    </div>
  );
}
