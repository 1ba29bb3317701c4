import {
  type PairRoute,
  pairMetadata,
  pairOf,
  pairParams,
} from "../../../../../../../side-by-side/pair-route.ts";
import { SideBySidePage } from "../../../../../../../side-by-side/side-by-side-page.tsx";

export const dynamicParams = false;
export const generateStaticParams = pairParams("plain");
export const generateMetadata = (route: PairRoute) => pairMetadata(route, "plain");

export default async function Page(route: PairRoute) {
  return <SideBySidePage {...(await pairOf(route))} first="plain" />;
}
