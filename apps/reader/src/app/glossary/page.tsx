import { lessons } from "@sidelight/content/lessons";
import { SiteHeader, SkipLinks } from "@sidelight/preferences/page";
import type { Metadata } from "next";
import { AllTerms } from "../../glossary/all-terms.tsx";

export const metadata: Metadata = {
  title: "Glossary",
  description:
    "Every word, name and abbreviation that Sidelight’s lessons explain, in the sense they have there.",
  alternates: { canonical: "/glossary/" },
};

export default function Page() {
  return (
    <>
      <SkipLinks links={[{ href: "#terms", label: "Skip to the entries" }]} />
      <SiteHeader current="/glossary/" />
      <main className="glossary-page">
        <h1>Glossary</h1>
        <p className="standfirst">
          Every word, name and abbreviation that the lessons explain, in the sense it has there, with the day
          up to which it was checked.
        </p>
        <AllTerms lessons={lessons} />
      </main>
    </>
  );
}
