import { SiteHeader, SkipLinks } from "@sidelight/preferences/page";
import type { Metadata } from "next";

export const metadata: Metadata = { title: "Nothing is at this address" };

export default function NotFound() {
  return (
    <>
      <SkipLinks links={[{ href: "#main", label: "Skip to the content" }]} />
      <SiteHeader />
      <main id="main" tabIndex={-1}>
        <h1>Nothing is at this address</h1>
        <p className="standfirst">
          The page was moved, or the address has a slip in it. These are the places there are:
        </p>
        <ul>
          <li>
            <a href="/">All lessons</a>
          </li>
          <li>
            <a href="/glossary/">The glossary, every word and name of the lessons</a>
          </li>
          <li>
            <a href="/quiz/">The quizzes</a>
          </li>
        </ul>
      </main>
    </>
  );
}
