import { placeAddress } from "@sidelight/preferences/page";
import { HomePage } from "../../lessons/home-page.tsx";
import { pageMetadata } from "../../metadata/page-metadata.ts";
import { readerWords } from "../../words/reader-words.ts";

export const metadata = pageMetadata({
  description: readerWords.en.home.description,
  address: (language) => placeAddress("lessons", language),
  language: "en",
});

export default function Page() {
  return <HomePage language="en" />;
}
