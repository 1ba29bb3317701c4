// npm start: from a fresh clone to both apps in the browser.
require("./node-version.cjs");
require("./import-command.cjs")("start");
