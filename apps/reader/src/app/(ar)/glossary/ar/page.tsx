import { placeAddress } from "@sidelight/preferences/page";
import { GlossaryPage } from "../../../../glossary/glossary-page.tsx";
import { readerMessages } from "../../../../messages/reader-messages.ts";
import { pageMetadata } from "../../../../metadata/page-metadata.ts";

export const metadata = pageMetadata({
  title: readerMessages.ar.glossary.title,
  description: readerMessages.ar.glossary.description,
  address: (language) => placeAddress("glossary", language),
  language: "ar",
});

export default function Page() {
  return <GlossaryPage language="ar" />;
}
