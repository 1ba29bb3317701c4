import { placeAddress } from "@sidelight/preferences/page";
import { GlossaryPage } from "../../../glossary/glossary-page.tsx";
import { readerMessages } from "../../../messages/reader-messages.ts";
import { pageMetadata } from "../../../metadata/page-metadata.ts";

export const metadata = pageMetadata({
  title: readerMessages.en.glossary.title,
  description: readerMessages.en.glossary.description,
  address: (language) => placeAddress("glossary", language),
  language: "en",
});

export default function Page() {
  return <GlossaryPage language="en" />;
}
