import { placeAddress } from "@sidelight/preferences/page";
import { GlossaryPage } from "../../../../glossary/glossary-page.tsx";
import { pageMetadata } from "../../../../metadata/page-metadata.ts";
import { readerWords } from "../../../../words/reader-words.ts";

export const metadata = pageMetadata({
  title: readerWords.ar.glossary.title,
  description: readerWords.ar.glossary.description,
  address: (language) => placeAddress("glossary", language),
  language: "ar",
});

export default function Page() {
  return <GlossaryPage language="ar" />;
}
