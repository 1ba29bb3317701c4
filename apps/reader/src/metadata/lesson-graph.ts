import { editionIds, type Lesson } from "@sidelight/content";
import { lessonAddress, lessonPictureAddress, quizAddress } from "@sidelight/ui/addresses";
import { absolute } from "@sidelight/ui/environment";
import { licenceAddress } from "@sidelight/ui/page";
import type { Article, Graph, LearningResource, Organization } from "schema-dts";
import type { LessonView } from "../lessons/lesson-view.ts";

/** The publisher. */
export const publisher: Organization = { "@type": "Organization", name: "Sidelight", url: absolute("/") };

/** The schema.org type of a lesson's article. */
const kinds = { report: "NewsArticle", explainer: "Article" } as const satisfies Record<
  Lesson["genre"],
  string
>;

/**
 * Returns a lesson for other programs: an article that is also a learning resource, with its editions and quiz. Its terms
 * are with the words of the lesson, on their own page.
 */
export const lessonGraph = ({ lesson, id, edition, language }: LessonView): Graph => {
  const url = absolute(lessonAddress(lesson.slug, id));
  const article: Article = {
    "@type": kinds[lesson.genre],
    "@id": `${url}#article`,
    headline: edition.title,
    description: edition.standfirst,
    inLanguage: edition.lang,
    datePublished: lesson.published,
    dateModified: lesson.history[0]?.date ?? lesson.published,
    temporalCoverage: lesson.asOf,
    version: lesson.version,
    license: licenceAddress,
    isAccessibleForFree: true,
    image: absolute(lessonPictureAddress(lesson.slug, language)),
    mainEntityOfPage: url,
    author: publisher,
    publisher,
  };
  const resource: LearningResource = {
    "@type": "LearningResource",
    "@id": `${url}#lesson`,
    name: edition.title,
    description: lesson.summary,
    url,
    inLanguage: edition.lang,
    learningResourceType: "lesson",
    teaches: lesson.teaches,
    license: licenceAddress,
    isAccessibleForFree: true,
    accessibilityFeature: [
      "structuralNavigation",
      "readingOrder",
      "displayTransformability",
      "longDescription",
    ],
    accessibilityHazard: "none",
    workTranslation: editionIds
      .filter((other) => other !== id)
      .map((other) => ({
        "@type": "LearningResource" as const,
        "@id": `${absolute(lessonAddress(lesson.slug, other))}#lesson`,
        inLanguage: lesson.editions[other].lang,
      })),
    hasPart: [
      { "@id": `${url}#article` },
      { "@type": "Quiz", "@id": absolute(quizAddress(lesson.slug, id)), name: edition.title },
    ],
  };
  return { "@context": "https://schema.org", "@graph": [article, resource] };
};
