export { recordStores } from "./record-stores.ts";
export { absolute, siteOrigin } from "./site-url.ts";
