// Runs in <head> before the first paint, so that no page is ever seen in the wrong theme or size.
import { applyPreferences, storedPreferences } from "./apply-preferences.ts";

const root = document.documentElement;
const apply = () => applyPreferences(root, storedPreferences());

// Styles show what only islands can work (the display button) under this attribute; an old browser gets none.
if (root.dataset.oldBrowser === undefined) root.dataset.scripts = "";
apply();
// A page that comes back from the back/forward cache, and one open in another tab, follow a later choice.
addEventListener("pageshow", apply);
addEventListener("storage", apply);
