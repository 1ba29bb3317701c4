// An island because hiding what is known now needs JavaScript. Without it everything is shown.
export { mountKnownSwitch as default } from "../src/claims/known-switch.ts";
