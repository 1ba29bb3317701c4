// npm test: from a fresh clone to one line that says what passed.
require("./node-version.cjs");
import("./test.mjs").then((command) => command.test());
