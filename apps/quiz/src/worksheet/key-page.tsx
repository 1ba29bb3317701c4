import { largestSeed, rightChoices } from "@sidelight/content/questions";
import { lessonAddress, worksheetAddress } from "@sidelight/ui/addresses";
import { SiteHeader, SkipLinks } from "@sidelight/ui/page";
import type { QuizView } from "../lessons/quiz-view.ts";
import { worksheetMessages } from "../messages/worksheet-messages.ts";
import { formOf } from "../questions/forms.ts";
import { RightAnswer } from "../questions/right-answer.tsx";
import { firstSeed, type QuizData, quizData } from "../quiz-data/quiz-data.ts";
import { optionWords, questionWords, sentenceWords } from "../quiz-data/quiz-words.ts";
import { letterOf } from "./letters.ts";
import { PrintSize } from "./print-size.tsx";
import { SeedForm } from "./seed-form.tsx";
import { WorksheetData } from "./worksheet-data.tsx";

/** One answer of the key. */
interface KeyEntryProps {
  readonly data: QuizData;
  readonly id: string;
}

/** One answer of the key. Letters change with the seed; the words beside them do not. */
function KeyEntry({ data, id }: KeyEntryProps) {
  const question = data.questions[id];
  if (!question) return null;
  const lettered = formOf(question).lettered?.(question) ?? {};
  const letter = (choice: string) => letterOf(data.language, lettered, id, choice, firstSeed);
  const right = rightChoices(question).filter((choice) => letter(choice) !== "");
  return (
    <li id={`key-${id}`} data-key={id}>
      <p className="key-question">{questionWords(data, question)}</p>
      {right.length > 0 ? (
        <ul className="key-letters">
          {right.map((choice) => (
            <li key={choice}>
              <strong data-letter={choice}>{letter(choice)}</strong> {optionWords(data, question, choice)}
            </li>
          ))}
        </ul>
      ) : (
        <RightAnswer data={data} question={question} />
      )}
      <ul className="proof">
        {question.evidence.map((sentence) => (
          <li key={sentence}>
            {sentenceWords(data, sentence)}{" "}
            <a className="screen-only" href={lessonAddress(data.lesson, data.edition, sentence)}>
              {worksheetMessages[data.language].inLesson}
            </a>
          </li>
        ))}
      </ul>
    </li>
  );
}

/** The answers to a printed worksheet, each with the sentences that prove it. */
export function KeyPage({ view }: { readonly view: QuizView }) {
  const { lesson, id: edition, language, words, worksheet } = view;
  const data = quizData(view);
  return (
    <>
      <SkipLinks links={[{ href: "#key", label: worksheet.skipToKey }]} />
      <SiteHeader language={language} current="quiz" />
      <main className="quiz">
        <header className="quiz-head">
          <p className="kicker">{worksheet.key}</p>
          <h1>{view.edition.title}</h1>
          <p className="note screen-only">
            <a href={worksheetAddress(lesson.slug, edition)} data-with-seed="">
              {worksheet.toSheet}
            </a>
          </p>
        </header>
        <SeedForm view={view} />
        <PrintSize view={view} />
        <div
          id="key"
          tabIndex={-1}
          data-island="worksheet"
          data-bad-seed={words.notices.badSeed("{asked}", largestSeed)}
        >
          <p role="status" data-notice="" />
          <ol className="key">
            {Object.keys(lesson.questions).map((id) => (
              <KeyEntry key={id} data={data} id={id} />
            ))}
          </ol>
        </div>
        <WorksheetData view={view} />
      </main>
    </>
  );
}
