import { placeAddress } from "@sidelight/preferences/page";
import { HomePage } from "../../lessons/home-page.tsx";
import { readerMessages } from "../../messages/reader-messages.ts";
import { pageMetadata } from "../../metadata/page-metadata.ts";

export const metadata = pageMetadata({
  description: readerMessages.en.home.description,
  address: (language) => placeAddress("lessons", language),
  language: "en",
});

export default function Page() {
  return <HomePage language="en" />;
}
