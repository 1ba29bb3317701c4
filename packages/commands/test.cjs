// npm test: from a fresh clone to one line that says what passed.
require("./node-version.cjs");
require("./import-command.cjs")("test");
