import { QuizzesPage } from "../../../lessons/quizzes-page.tsx";
import { quizzesMetadata } from "../../../metadata/page-metadata.ts";

export const metadata = quizzesMetadata("ar");

export default function Page() {
  return <QuizzesPage language="ar" />;
}
