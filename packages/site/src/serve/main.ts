// Serves ./dist, or the folder named on the command line, on this machine only.
import { siteFolder } from "../workspace-folders.ts";
import { createSiteServer } from "./create-site-server.ts";
import { readPort, usualPort } from "./read-port.ts";
import { stopOnSignals } from "./stop-server.ts";

try {
  const port = readPort(process.env.PORT);
  const server = createSiteServer(process.argv[2] ?? siteFolder);
  server.on("error", (error: NodeJS.ErrnoException) => {
    console.error(
      error.code === "EADDRINUSE"
        ? `Port ${port} is in use by another program. Choose another port: PORT=${port === 65_535 ? usualPort : port + 1} npm start`
        : `Couldn't start the server: ${error.message}`,
    );
    process.exit(1);
  });
  server.listen(port, "127.0.0.1", () => {
    console.log(
      `\nReader  http://127.0.0.1:${port}/\nQuiz    http://127.0.0.1:${port}/quiz/\n\nCtrl+C stops it.`,
    );
  });
  stopOnSignals(server);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
