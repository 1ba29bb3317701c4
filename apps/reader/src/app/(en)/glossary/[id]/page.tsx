import { TermPage } from "../../../../glossary/term-page.tsx";
import { type TermRoute, termMetadata, termOf, termParams } from "../../../../glossary/term-route.ts";

export const dynamicParams = false;
export const generateStaticParams = termParams;
export const generateMetadata = (route: TermRoute) => termMetadata(route, "en");

export default async function Page(route: TermRoute) {
  return <TermPage term={await termOf(route, "en")} language="en" />;
}
