import { isScored } from "@sidelight/content/questions";
import { cardsAddress, lessonAddress, worksheetAddress } from "@sidelight/ui/addresses";
import { recordStores } from "@sidelight/ui/environment";
import { JsonLd, SiteHeader, SkipLinks } from "@sidelight/ui/page";
import type { QuizView } from "../lessons/quiz-view.ts";
import { quizGraph } from "../metadata/quiz-graph.ts";
import { Confidence } from "../questions/confidence.tsx";
import { QuestionFieldset } from "../questions/question-fieldset.tsx";
import { firstSeed, quizData, quizDataId } from "../quiz-data/quiz-data.ts";
import { resumeScript } from "./resume-script.ts";

/** Writes JSON that cannot end the script element it is in. */
const embedded = (data: unknown) => JSON.stringify(data).replaceAll("<", "\\u003c");

/**
 * The practice as a form. Its first question can be read and answered before any script arrives, and that answer counts. Without
 * scripts its button leads to the worksheet, which has every question and its answer.
 */
export function PracticePage({ view }: { readonly view: QuizView }) {
  const { lesson, id: edition, language, words, hashes } = view;
  const questions = Object.entries(lesson.questions);
  const { title } = view.edition;

  return (
    <>
      <SkipLinks links={[{ href: "#practice", label: words.skipToQuestion }]} />
      <SiteHeader language={language} current="quiz" />
      <main className="quiz">
        <header className="quiz-head">
          <p className="kicker">{words.quiz}</p>
          <h1>{title}</h1>
          <p className="note" data-site-only="">
            <a href={lessonAddress(lesson.slug, edition)}>{words.readLesson}</a> ·{" "}
            <a href={worksheetAddress(lesson.slug, edition)}>{words.onOnePage}</a> ·{" "}
            <a href={cardsAddress(lesson.slug, edition)}>{words.cards.link}</a>
          </p>
        </header>
        <p className="notice without-islands">
          {words.start.noScripts}{" "}
          <a href={worksheetAddress(lesson.slug, edition)}>{words.start.noScriptsLink}</a>
        </p>
        <form
          id="practice"
          tabIndex={-1}
          data-island="practice"
          data-packaged-island="practice-scorm"
          data-opening={words.start.opening}
          // Launches are followed to these stores only.
          data-record-stores={recordStores(process.env).join(" ")}
          // A form with this method sends nothing, so without scripts no answer gets into an address.
          method="dialog"
          // Values that a browser restores after a reload would count as the learner's.
          autoComplete="off"
          noValidate
        >
          <div className="start" data-start="">
            <p>
              {words.start.intro(words.questions(questions.length))}{" "}
              {questions.every(([, question]) => isScored(question)) ? null : `${words.start.own} `}
              <span className="scripts-only" data-site-only="">
                {words.start.saved}
              </span>
            </p>
            <fieldset className="modes scripts-only">
              <legend>{words.start.when}</legend>
              <label className="choice">
                <input type="radio" name="mode" value="practice" defaultChecked />
                <span>
                  <strong>{words.start.modes.practice.name}</strong> {words.start.modes.practice.means}
                </span>
              </label>
              <label className="choice">
                <input type="radio" name="mode" value="test" />
                <span>
                  <strong>{words.start.modes.test.name}</strong> {words.start.modes.test.means}
                </span>
              </label>
            </fieldset>
          </div>
          <div data-notice="" />
          {questions.map(([id, question], index) => (
            <QuestionFieldset
              key={id}
              view={view}
              id={id}
              question={question}
              seed={firstSeed}
              number={index + 1}
              of={questions.length}
              shown={index === 0}
              hash={hashes[id] ?? ""}
            >
              <Confidence words={words} question={id} />
              <div data-feedback="" />
              <div className="actions" data-actions="">
                {/* Only until the island takes over and renders the buttons that a question needs. */}
                {index === 0 ? (
                  <button type="submit" form="without-scripts" className="button primary" data-press="">
                    {words.actions.check}
                  </button>
                ) : null}
              </div>
            </QuestionFieldset>
          ))}
          <div data-panel="" />
          <div data-status="" className="note" />
        </form>
        {/* The form that the button sends without the island. It holds no answers and leads to the worksheet. */}
        <form
          id="without-scripts"
          hidden
          data-without-scripts=""
          action={worksheetAddress(lesson.slug, edition)}
          method="get"
        />
        <script
          type="application/json"
          id={quizDataId}
          dangerouslySetInnerHTML={{ __html: embedded(quizData(view)) }}
        />
        <script data-keep="" dangerouslySetInnerHTML={{ __html: resumeScript(lesson.slug) }} />
      </main>
      <JsonLd data={quizGraph(view)} />
    </>
  );
}
