export { PageDocument, type PageDocumentProps } from "./page-document.tsx";
export { SiteHeader, type SiteLink, SkipLinks } from "./site-header.tsx";
