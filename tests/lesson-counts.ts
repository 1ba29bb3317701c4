import { findLesson } from "@sidelight/content/lessons";
import { isScored } from "@sidelight/content/questions";

const found = findLesson("damascus-december-2024");
if (!found) throw new Error("There is no lesson damascus-december-2024.");

/** How many questions the first lesson has, of every kind. */
export const questionCount: number = Object.keys(found.questions).length;

/** How many of its questions count towards the score. */
export const scoredCount: number = Object.values(found.questions).filter(isScored).length;

/** How many claims the first lesson has. */
export const claimCount: number = Object.keys(found.claims).length;

const claims = Object.values(found.claims);

/** How many of its claims another report contradicts. */
export const contestedCount: number = claims.filter(({ standing }) => standing === "contested").length;

/** How many claims have a speaker whom the reports name. */
export const namedSpeakerCount: number = claims.filter(
  ({ speaker }) => found.speakers[speaker]?.named,
).length;

/** The lesson's version, such as 1.4.0. */
export const lessonVersion: string = found.version;
