export {
  aboutAddress,
  cardsAddress,
  evidenceAddress,
  keyAddress,
  lessonAddress,
  lessonPictureAddress,
  packageAddress,
  quizAddress,
  sameSentenceAddress,
  sideBySideAddress,
  sitePictureAddress,
  termAddress,
  worksheetAddress,
} from "./links.ts";
export {
  addressOf,
  type PageKind,
  type QuizPageKind,
  type ReaderPageKind,
  type ValuesOf,
} from "./page-paths.ts";
