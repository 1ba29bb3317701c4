// npm start: from a fresh clone to both apps in the browser.
require("./node-version.cjs");
import("./start.mjs").then((command) => command.start());
