import type { Lesson } from "@sidelight/content";
import { SiteHeader, SkipLinks } from "@sidelight/preferences/page";
import { lessonAddress, quizAddress } from "../lessons/addresses.ts";
import { firstSeed, practiceData } from "../practice/practice-data.ts";
import { QuestionFieldset } from "../questions/question-fieldset.tsx";
import { WorksheetAnswer } from "./worksheet-answer.tsx";

/** Every question as a form on one page, each with its answer to open: for paper, for a class, and without scripts. */
export function WorksheetPage({ lesson }: { readonly lesson: Lesson }) {
  const data = practiceData(lesson);
  const questions = Object.entries(lesson.questions);
  return (
    <>
      <SkipLinks links={[{ href: "#worksheet", label: "Skip to the questions" }]} />
      <SiteHeader current="/quiz/" />
      <main className="quiz">
        <header className="quiz-head">
          <p className="kicker">Worksheet</p>
          <h1>{lesson.editions.standard.title}</h1>
          <p>
            {questions.length} questions, one point each. Choose your answers, then open each answer to
            compare. Nothing is sent or kept.
          </p>
          <p className="note">
            <a href={lessonAddress(lesson.slug)}>Read the lesson</a> ·{" "}
            <a href={quizAddress(lesson.slug)}>One question at a time</a> · Order of options: {firstSeed}
          </p>
        </header>
        <form id="worksheet" tabIndex={-1} className="worksheet" noValidate>
          {questions.map(([id, question], index) => (
            <QuestionFieldset
              key={id}
              lesson={lesson}
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
      </main>
    </>
  );
}
