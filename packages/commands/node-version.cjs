// In the oldest syntax there is, so that a Node that is too old still gets to say so.
var major = Number(process.versions.node.split(".")[0]);
if (major < 20) {
  console.error(
    "Sidelight needs Node 20 or newer; this is Node " +
      process.versions.node +
      ". Install a current Node and run the command again.",
  );
  process.exit(1);
}
