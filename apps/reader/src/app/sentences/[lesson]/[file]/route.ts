import { lessonSentences, sentenceFiles } from "../../../../lessons/sentence-files.ts";

export const dynamic = "force-static";

export const generateStaticParams = () => sentenceFiles;

/** The sentences of one edition by name, for the button that shows a paragraph in other words, and for other programs. */
export const GET = async (
  _request: Request,
  { params }: { readonly params: Promise<(typeof sentenceFiles)[number]> },
): Promise<Response> => Response.json(lessonSentences(await params));
