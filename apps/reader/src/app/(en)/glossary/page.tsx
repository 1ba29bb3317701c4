import { placeAddress } from "@sidelight/preferences/page";
import { GlossaryPage } from "../../../glossary/glossary-page.tsx";
import { pageMetadata } from "../../../metadata/page-metadata.ts";
import { readerWords } from "../../../words/reader-words.ts";

export const metadata = pageMetadata({
  title: readerWords.en.glossary.title,
  description: readerWords.en.glossary.description,
  address: (language) => placeAddress("glossary", language),
  language: "en",
});

export default function Page() {
  return <GlossaryPage language="en" />;
}
