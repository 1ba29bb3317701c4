import { placeAddress } from "@sidelight/preferences/page";
import { HomePage } from "../../../lessons/home-page.tsx";
import { readerMessages } from "../../../messages/reader-messages.ts";
import { pageMetadata } from "../../../metadata/page-metadata.ts";

export const metadata = pageMetadata({
  description: readerMessages.ar.home.description,
  address: (language) => placeAddress("lessons", language),
  language: "ar",
});

export default function Page() {
  return <HomePage language="ar" />;
}
