import type { LessonView } from "../lessons/lesson-view.ts";

/**
 * Renders the empty panel in which notes open, beside the line that was pressed or, where there is no room, at the foot
 * of the screen. It is no modal dialog: the text stays in reach. The island fills it and puts it after the paragraph, so
 * that the next Tab press goes on from there.
 */
export function NotePanel({ view: { words } }: { readonly view: LessonView }) {
  const { doors } = words;
  return (
    <div className="note-panel" role="dialog" aria-labelledby="note-title" hidden>
      <div className="note-bar">
        <button type="button" className="button quiet" data-back="" hidden>
          <span aria-hidden="true">{doors.backSign}</span> {doors.backToNote}
        </button>
        <button type="button" className="button quiet" data-close="">
          <span aria-hidden="true">✕</span> {doors.close}
        </button>
      </div>
      <div className="note-body">
        <h2 id="note-title" tabIndex={-1}>
          {doors.note}
        </h2>
        <div className="article-entry" />
        <p>
          {/* biome-ignore lint/a11y/useValidAnchor: the island gives it the address of the whole note. */}
          <a data-more="">
            {doors.more}
            <span className="visually-hidden" />
          </a>
        </p>
      </div>
    </div>
  );
}
