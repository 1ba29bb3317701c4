import articles from "../../data.json";
import { Article } from "./article.jsx";

export const dynamicParams = false;

/** One page for each language. */
export const generateStaticParams = () => Object.keys(articles).map((language) => ({ language }));

/** The article of a language. */
export default async function Page({ params }) {
  const { language } = await params;
  return <Article article={articles[language]} />;
}
