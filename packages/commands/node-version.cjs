// Uses the oldest syntax, so that a Node that is too old can still print the message.
var major = Number(process.versions.node.split(".")[0]);
if (major < 20) {
  console.error(
    "Sidelight needs Node 20 or newer; this is Node " +
      process.versions.node +
      ". Install a current Node and run the command again.",
  );
  process.exit(1);
}
