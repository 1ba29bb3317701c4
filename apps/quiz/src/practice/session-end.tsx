import type { QuizMessages } from "../messages/quiz-messages.ts";
import type { RunningSession } from "./use-platform-session.ts";

/** A platform's session and its messages. */
export interface SessionProps {
  readonly words: QuizMessages["storage"]["sessions"];
  readonly session: RunningSession;
}

// One function for all renders: a new one would be called each time and take focus back.
const focusOn = (element: HTMLElement | null) => element?.focus();

/** The way back to the learning platform: a button that ends the open session; after that, a link. */
export function LeaveButton({ words, session: { state, returnAddress, end } }: SessionProps) {
  if (state === "open")
    return (
      <button type="button" className="button" onClick={end}>
        {returnAddress ? words.leave : words.end}
      </button>
    );
  return returnAddress ? (
    <a className="button" href={returnAddress}>
      {words.back}
    </a>
  ) : null;
}

/** Below the question: how to leave, and the progress once the button was pressed. */
export function SessionEnd({ words, session }: SessionProps) {
  const { state } = session;
  if (state === "ended") return null;
  return state === "open" ? (
    <p key="open">
      {words.states.open} <LeaveButton words={words} session={session} />
    </p>
  ) : (
    // The button that was pressed is gone; focus goes to the result.
    <p key="left" role="status" tabIndex={-1} ref={focusOn}>
      {words.states[state]} <LeaveButton words={words} session={session} />
    </p>
  );
}

/** Above the question, once the session has ended: a note that nothing more is reported, and the way back. */
export function SessionEnded({ words, session }: SessionProps) {
  return (
    <p className="notice" tabIndex={-1} ref={session.endedHere ? focusOn : undefined}>
      {words.states.ended} <LeaveButton words={words} session={session} />
    </p>
  );
}
