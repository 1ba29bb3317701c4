import { QuizzesPage } from "../../lessons/quizzes-page.tsx";
import { quizzesMetadata } from "../../metadata/page-metadata.ts";

export const metadata = quizzesMetadata("en");

export default function Page() {
  return <QuizzesPage language="en" />;
}
