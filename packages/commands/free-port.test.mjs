import { createServer } from "node:net";
import { describe, expect, it } from "vitest";
import { portProblem } from "./free-port.mjs";

describe("a port to serve on", () => {
  it("is accepted when it is free", async () => {
    expect(await portProblem("39517")).toBeUndefined();
  });

  it("is named when it is in use, with another one to choose", async () => {
    const other = createServer();
    await new Promise((resolve) => other.listen(0, "127.0.0.1", resolve));
    const { port } = other.address();
    expect(await portProblem(String(port))).toBe(
      `Port ${port} is in use by another program. Choose another port: PORT=${port + 1} npm start`,
    );
    other.close();
  });

  it.each(["x", "0", "70000", "3000.5"])("is refused when it is %s", async (asked) => {
    expect(await portProblem(asked)).toContain(`PORT is "${asked}"`);
  });
});
