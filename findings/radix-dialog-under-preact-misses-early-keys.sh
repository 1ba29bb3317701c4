#!/usr/bin/env bash
# Many small sites run @radix-ui/react-dialog on preact/compat. One expects a dialog that has been drawn to have the focus and to
# hear Escape, as it does on React, which runs the effects of a click before the click's task ends. Preact runs them after the next
# frame. A key pressed in between, which a slow device makes long, goes to the page underneath, and the dialog stays open.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund react@19.3.1 react-dom@19.3.1 preact@11.2.0 @radix-ui/react-dialog@1.3.1 esbuild@0.28.2 jsdom@27.0.0
cat > app.jsx <<'JS'
import * as Dialog from "@radix-ui/react-dialog";
import { createElement, useState } from "react";
import { createRoot } from "react-dom/client";

function App() {
  const [open, setOpen] = useState(false);
  return createElement(
    Dialog.Root,
    { open, onOpenChange: setOpen },
    createElement("button", { id: "opener", onClick: () => setOpen(true) }, "Open"),
    createElement(
      Dialog.Portal,
      null,
      createElement(Dialog.Content, { "aria-describedby": undefined }, createElement(Dialog.Title, null, "Title"), createElement("button", null, "Inside")),
    ),
  );
}
createRoot(document.querySelector("main")).render(createElement(App));
JS
cat > run.mjs <<'JS'
import { readFileSync } from "node:fs";
import { build } from "esbuild";
import { JSDOM } from "jsdom";

const version = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8")).version;
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const preact = { react: "preact/compat", "react-dom": "preact/compat", "react-dom/client": "preact/compat/client", "react/jsx-runtime": "preact/jsx-runtime" };

const tried = async (alias) => {
  const { outputFiles } = await build({ entryPoints: ["app.jsx"], bundle: true, write: false, format: "iife", alias, define: { "process.env.NODE_ENV": '"production"' } });
  const { window } = new JSDOM("<!doctype html><main></main>", { runScripts: "dangerously", pretendToBeVisual: true });
  window.eval(outputFiles[0].text);
  await pause(300);
  const { document } = window;
  const opener = document.querySelector("#opener");
  opener.focus();
  opener.click();
  await Promise.resolve();
  const drawn = document.querySelector("[role=dialog]") !== null;
  const focusInside = document.querySelector("[role=dialog]")?.contains(document.activeElement) === true;
  document.activeElement.dispatchEvent(new window.KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
  await pause(300);
  return { drawn, focusInside, openAfterEscape: document.querySelector("[role=dialog]") !== null };
};

console.log("@radix-ui/react-dialog", version("@radix-ui/react-dialog"), "· react", version("react"), "· preact", version("preact"));
const onReact = await tried({});
const onPreact = await tried(preact);
console.log("React: ", JSON.stringify(onReact));
console.log("Preact:", JSON.stringify(onPreact));
const as = onReact.drawn && onPreact.drawn && onReact.focusInside && !onPreact.focusInside && !onReact.openAfterEscape && onPreact.openAfterEscape;
console.log(as ? "As found: on Preact the dialog is drawn before it has the focus and hears Escape." : "This has changed.");
process.exit(as ? 0 : 1);
JS
node run.mjs
