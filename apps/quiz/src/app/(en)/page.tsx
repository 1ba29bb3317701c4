import { placeAddress } from "@sidelight/preferences/page";
import type { Metadata } from "next";
import { QuizzesPage } from "../../lessons/quizzes-page.tsx";
import { alternatesOf } from "../../metadata/page-metadata.ts";

export const metadata: Metadata = {
  alternates: alternatesOf((language) => placeAddress("quiz", language), placeAddress("quiz", "en")),
};

export default function Page() {
  return <QuizzesPage language="en" />;
}
