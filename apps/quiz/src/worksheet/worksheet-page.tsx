import { isScored, largestSeed } from "@sidelight/content/questions";
import { keyAddress, lessonAddress, packageAddress, quizAddress } from "@sidelight/ui/addresses";
import { SiteHeader, SkipLinks } from "@sidelight/ui/page";
import type { QuizView } from "../lessons/quiz-view.ts";
import { QuestionFieldset } from "../questions/question-fieldset.tsx";
import { firstSeed, quizData } from "../quiz-data/quiz-data.ts";
import { PrintSize } from "./print-size.tsx";
import { SeedForm } from "./seed-form.tsx";
import { WorksheetAnswer } from "./worksheet-answer.tsx";
import { WorksheetData } from "./worksheet-data.tsx";

/** All questions on one page, each with its answer to open: for print, for a class, and without scripts. */
export function WorksheetPage({ view }: { readonly view: QuizView }) {
  const { lesson, id: edition, language, words, worksheet } = view;
  const data = quizData(view);
  const questions = Object.entries(lesson.questions);
  return (
    <>
      <SkipLinks links={[{ href: "#worksheet", label: words.skipToQuestions }]} />
      <SiteHeader language={language} current="quiz" />
      <main className="quiz">
        <header className="quiz-head">
          <p className="kicker">{worksheet.title}</p>
          <h1>{view.edition.title}</h1>
          <p className="print-only name-line">{worksheet.name}</p>
          <p>
            {worksheet.intro(words.questions(questions.length))}{" "}
            <span className="screen-only">{worksheet.compare}</span>{" "}
            {questions.every(([, question]) => isScored(question)) ? null : words.start.own}
          </p>
          <p className="note screen-only">
            <a href={lessonAddress(lesson.slug, edition)}>{words.readLesson}</a> ·{" "}
            <a href={quizAddress(lesson.slug, edition)}>{words.oneAtATime}</a> ·{" "}
            <a href={keyAddress(lesson.slug, edition)} data-with-seed="">
              {worksheet.toKey}
            </a>
          </p>
        </header>
        <SeedForm view={view} />
        <PrintSize view={view} />
        <form
          id="worksheet"
          tabIndex={-1}
          className="worksheet"
          data-island="worksheet"
          data-bad-seed={words.notices.badSeed("{asked}", largestSeed)}
          autoComplete="off"
          noValidate
        >
          <p role="status" data-notice="" />
          {questions.map(([id, question], index) => (
            <QuestionFieldset
              key={id}
              view={view}
              id={id}
              question={question}
              seed={firstSeed}
              number={index + 1}
              of={questions.length}
              shown={true}
              hash={data.hashes[id] ?? ""}
            >
              <WorksheetAnswer data={data} id={id} question={question} number={index + 1} />
            </QuestionFieldset>
          ))}
        </form>
        <WorksheetData view={view} />
        <section className="packages screen-only" aria-labelledby="packages">
          <h2 id="packages">{words.packages.title}</h2>
          <p>{words.packages.note}</p>
          <ul>
            {(["2004", "1.2"] as const).map((version) => (
              <li key={version}>
                <a href={packageAddress(lesson.slug, edition, version)} download="">
                  {words.packages.link(version)}
                </a>
              </li>
            ))}
          </ul>
        </section>
      </main>
    </>
  );
}
