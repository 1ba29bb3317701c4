import { type LessonRoute, lessonOf, lessonParams } from "../../../../../lessons/lesson-route.ts";
import { viewOf } from "../../../../../lessons/lesson-view.ts";
import { lessonPicture } from "../../../../../metadata/lesson-picture.ts";

export const dynamic = "force-static";
export const dynamicParams = false;
export const generateStaticParams = lessonParams;

/** The picture for link previews, drawn when the site is built. */
export async function GET(_request: Request, route: LessonRoute): Promise<Response> {
  const picture = lessonPicture(viewOf(await lessonOf(route), "standard"));
  return new Response(new Uint8Array(picture), { headers: { "content-type": "image/png" } });
}
