import type { Lesson } from "@sidelight/content";
import { SiteHeader, SkipLinks } from "@sidelight/preferences/page";
import { lessonAddress, worksheetAddress } from "../lessons/addresses.ts";
import { QuestionFieldset } from "../questions/question-fieldset.tsx";
import { firstSeed, practiceData, practiceDataId, questionHashes } from "./practice-data.ts";
import { resumeScript } from "./resume-script.ts";

/** JSON inside a script element must not be able to end it. */
const embedded = (data: unknown) => JSON.stringify(data).replaceAll("<", "\\u003c");

/**
 * The practice as a form: its first question can be read and answered before any script arrives, and what was chosen
 * by then is kept. Without scripts the form leads to the worksheet, which has every question and its answer.
 */
export function PracticePage({ lesson }: { readonly lesson: Lesson }) {
  const questions = Object.entries(lesson.questions);
  const hashes = questionHashes(lesson);
  const { title } = lesson.editions.standard;

  return (
    <>
      <SkipLinks links={[{ href: "#practice", label: "Skip to the question" }]} />
      <SiteHeader current="/quiz/" />
      <main className="quiz">
        <header className="quiz-head">
          <p className="kicker">Quiz</p>
          <h1>{title}</h1>
          <p className="note">
            <a href={lessonAddress(lesson.slug)}>Read the lesson</a> ·{" "}
            <a href={worksheetAddress(lesson.slug)}>All questions on one page</a>
          </p>
        </header>
        <noscript>
          <p className="notice">
            One question at a time takes scripts. Without them,{" "}
            <a href={worksheetAddress(lesson.slug)}>all questions are on one page</a>, each with its answer to
            open.
          </p>
        </noscript>
        <form
          id="practice"
          tabIndex={-1}
          data-island="practice"
          action={worksheetAddress(lesson.slug)}
          method="get"
          noValidate
        >
          <div className="start" data-start="">
            <p>
              {questions.length} questions, one point each; a partly right answer earns part of its point.
              There is no time limit, and your progress is kept on this device.
            </p>
            <fieldset className="modes scripts-only">
              <legend>When do you want feedback?</legend>
              <label className="choice">
                <input type="radio" name="mode" value="practice" defaultChecked autoComplete="off" />
                <span>
                  <strong>Practice:</strong> after each question
                </span>
              </label>
              <label className="choice">
                <input type="radio" name="mode" value="test" autoComplete="off" />
                <span>
                  <strong>Test:</strong> at the end
                </span>
              </label>
            </fieldset>
          </div>
          <div data-notice="" />
          {questions.map(([id, question], index) => (
            <QuestionFieldset
              key={id}
              lesson={lesson}
              id={id}
              question={question}
              seed={firstSeed}
              number={index + 1}
              of={questions.length}
              shown={index === 0}
              hash={hashes[id] ?? ""}
            >
              <div data-feedback="" />
              <div className="actions" data-actions="">
                {/* Only before the island takes over: from then on it knows which buttons a question needs. */}
                {index === 0 ? (
                  <button type="submit" className="button primary" data-press="">
                    Check answer
                  </button>
                ) : null}
              </div>
            </QuestionFieldset>
          ))}
          <div data-panel="" />
          <div data-status="" className="note" />
        </form>
        <script
          type="application/json"
          id={practiceDataId}
          dangerouslySetInnerHTML={{ __html: embedded(practiceData(lesson)) }}
        />
        <script data-keep="" dangerouslySetInnerHTML={{ __html: resumeScript(lesson.slug) }} />
      </main>
    </>
  );
}
