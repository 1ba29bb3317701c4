import { chromium } from "@playwright/test";
const [,, out, address, width="1280", height="900", theme="light", ...rest] = process.argv;
const full = rest.includes("full");
const b = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox","--disable-gpu"] });
const p = await b.newPage({ viewport: { width:+width, height:+height }, colorScheme: theme==="dark"?"dark":"light" });
const scale = rest.find(r=>r.startsWith("scale="))?.slice(6);
if (scale) await p.addInitScript((s)=>localStorage.setItem("sidelight-preferences", JSON.stringify({textSize:+s})), scale);
p.on("console", m=>m.type()==="error"&&console.log("console:",m.text())); p.on("pageerror",e=>console.log("ERR",e.message));
await p.goto("http://127.0.0.1:8200"+address);
await p.waitForTimeout(700);
for (const r of rest) { if (r.startsWith("click=")) { await p.locator(r.slice(6)).first().click(); await p.waitForTimeout(500);} if (r.startsWith("to=")) { await p.locator(r.slice(3)).first().scrollIntoViewIfNeeded(); await p.evaluate((s)=>document.querySelector(s)?.scrollIntoView({block:"start"}), r.slice(3)); await p.waitForTimeout(300);} if (r.startsWith("media=")) await p.emulateMedia({media:r.slice(6)}); if (r==="forced") await p.emulateMedia({forcedColors:"active"}); }
console.log("overflow", await p.evaluate(()=>document.documentElement.scrollWidth - innerWidth));
await p.screenshot({ path: out, fullPage: full });
await b.close();
