import { placeAddress } from "@sidelight/preferences/page";
import { HomePage } from "../../../lessons/home-page.tsx";
import { pageMetadata } from "../../../metadata/page-metadata.ts";
import { readerWords } from "../../../words/reader-words.ts";

export const metadata = pageMetadata({
  description: readerWords.ar.home.description,
  address: (language) => placeAddress("lessons", language),
  language: "ar",
});

export default function Page() {
  return <HomePage language="ar" />;
}
