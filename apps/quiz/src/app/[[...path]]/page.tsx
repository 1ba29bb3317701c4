import { contentAt, exportedPaths, metadataAt } from "../../routes/quiz-pages.tsx";

export const dynamicParams = false;
export const generateStaticParams = exportedPaths;
export const generateMetadata = metadataAt;

/** Every page of the quiz: the table of addresses says which there are. */
export default contentAt;
