// Bundles the quiz once for each language and writes its page.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { build } from "esbuild";

for (const [language, survey] of Object.entries(JSON.parse(readFileSync("data.json", "utf8")))) {
  const folder = `out/${language}`;
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: { quiz: `${language}.jsx` },
    outdir: folder,
    bundle: true,
    minify: true,
    format: "esm",
    jsx: "automatic",
    target: "es2022",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  const data = JSON.stringify(survey).replaceAll("<", "\\u003c");
  writeFileSync(
    `${folder}/index.html`,
    `<!DOCTYPE html>
<html lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Quiz</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="quiz.css">
<script type="module" src="quiz.js"></script>
</head>
<body><div id="quiz"></div><script type="application/json" id="survey">${data}</script></body>
</html>
`,
  );
}
