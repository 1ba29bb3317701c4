import { quizAddress } from "@sidelight/ui/addresses";
import type { LessonView } from "../lessons/lesson-view.ts";

/** What is said on arrival. */
export interface ArrivalProps {
  readonly view: LessonView;
  /** That the sentence is the one that was being read in the edition that was left. */
  readonly same: string;
}

/**
 * Where a reader who came from another edition is told so, and one who came from the quiz finds the way back. Empty until
 * the island knows; the status is there from the start, because a live region that comes with its words is not heard.
 */
export function Arrival({ view: { lesson, id, words }, same }: ArrivalProps) {
  return (
    <div className="arrival" data-island="editions" data-same={same}>
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
