export { PageHead } from "./page-head.tsx";
export { SiteFooter } from "./site-footer.tsx";
export { SiteHeader, type SiteLink, SkipLinks } from "./site-header.tsx";
