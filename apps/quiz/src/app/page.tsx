import { lessons } from "@sidelight/content/lessons";
import { SiteHeader, SkipLinks } from "@sidelight/preferences/page";
import { lessonAddress, quizAddress, worksheetAddress } from "../lessons/addresses.ts";

export default function Page() {
  return (
    <>
      <SkipLinks links={[{ href: "#quizzes", label: "Skip to the quizzes" }]} />
      <SiteHeader current="/quiz/" />
      <main className="quiz">
        <header className="quiz-head">
          <h1>Quizzes</h1>
          <p className="standfirst">
            Each question asks who said what, what it means, or how far to trust it. Each answer, right or
            wrong, comes with the sentence that proves it.
          </p>
        </header>
        <ul id="quizzes" tabIndex={-1} className="quiz-list">
          {lessons.map(({ slug, editions, questions }) => (
            <li key={slug}>
              <h2>
                <a href={quizAddress(slug)}>{editions.standard.title}</a>
              </h2>
              <p>
                {Object.keys(questions).length} questions, no time limit.{" "}
                <a href={lessonAddress(slug)}>Read the lesson</a> ·{" "}
                <a href={worksheetAddress(slug)}>All questions on one page</a>
              </p>
            </li>
          ))}
        </ul>
      </main>
    </>
  );
}
