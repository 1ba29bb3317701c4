import { lessonAddress, quizAddress } from "@sidelight/ui/addresses";
import { absolute } from "@sidelight/ui/environment";
import { licenceAddress } from "@sidelight/ui/page";
import type { Graph, Question, Quiz } from "schema-dts";
import type { QuizView } from "../lessons/quiz-view.ts";

/** A lesson's quiz for other programs: its questions, without the answers that a learner is to find. */
export const quizGraph = ({ lesson, id, edition, language }: QuizView): Graph => {
  const url = absolute(quizAddress(lesson.slug, id));
  const quiz: Quiz = {
    "@type": "Quiz",
    "@id": url,
    name: edition.title,
    url,
    inLanguage: language,
    about: { "@id": `${absolute(lessonAddress(lesson.slug, id))}#article` },
    isPartOf: { "@id": `${absolute(lessonAddress(lesson.slug, id))}#lesson` },
    educationalUse: "assessment",
    learningResourceType: "quiz",
    license: licenceAddress,
    isAccessibleForFree: true,
    hasPart: Object.entries(lesson.questions).map(
      ([question, asked]): Question => ({
        "@type": "Question",
        "@id": `${url}#q-${question}`,
        name: "statement" in asked ? `${asked.stem} ${asked.statement}` : asked.stem,
        eduQuestionType: asked.kind,
      }),
    ),
  };
  return { "@context": "https://schema.org", "@graph": [quiz] };
};
