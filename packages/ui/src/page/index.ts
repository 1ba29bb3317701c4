export { JsonLd } from "./json-ld.tsx";
export { licenceAddress } from "./licence.ts";
export { PageDocument, type PageDocumentProps } from "./page-document.tsx";
export {
  placeAddress,
  placeNames,
  SiteHeader,
  type SiteHeaderProps,
  type SiteLink,
  type SitePlace,
  SkipLinks,
} from "./site-header.tsx";
