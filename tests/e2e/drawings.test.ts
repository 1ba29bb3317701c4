import type { Page } from "@playwright/test";
import { lesson } from "../addresses.ts";
import { expect, test } from "../page-test.ts";

const themes = ["light", "dark", "sepia", "contrast"] as const;

const choose = (page: Page, theme: (typeof themes)[number]) =>
  page.addInitScript(
    (chosen) => localStorage.setItem("sidelight-preferences", JSON.stringify({ theme: chosen })),
    theme,
  );

for (const theme of themes) {
  test(`in forced colours, drawings take the device's colours, not those of the theme ${theme}`, async ({
    page,
  }) => {
    await choose(page, theme);
    await page.emulateMedia({ forcedColors: "active" });
    const kept: string[] = [];
    for (const drawn of ["timeline/", "map/"]) {
      await page.goto(`${lesson}${drawn}`);
      kept.push(
        ...(await page.locator(".chart").evaluateAll((drawings) => {
          const probe = document.createElement("i");
          document.body.append(probe);
          const [ink, ground] = ["CanvasText", "Canvas"].map((colour) => {
            probe.style.color = colour;
            return getComputedStyle(probe).color;
          });
          return drawings.flatMap((drawing) =>
            [...drawing.querySelectorAll("path, rect, circle, line, text")].flatMap((shape) => {
              const { fill, stroke } = getComputedStyle(shape);
              const isText = shape.tagName === "text";
              const right = isText
                ? fill === ink && [ground, "none"].includes(stroke)
                : [ink, ground, "none"].includes(fill) && [ink, ground, "none"].includes(stroke);
              return right ? [] : [`${shape.getAttribute("class")}: fill ${fill}, stroke ${stroke}`];
            }),
          );
        })),
      );
    }
    expect([...new Set(kept)]).toEqual([]);
  });

  test(`on the map, the country of the lesson stands out from its neighbours, ${theme}`, async ({ page }) => {
    await choose(page, theme);
    await page.goto(`${lesson}map/`);
    const { tint, border, outside } = await page
      .locator(".map-chart")
      .first()
      .evaluate((map) => {
        const context = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
        const luminance = (colour: string) => {
          if (!context) return Number.NaN;
          context.fillStyle = colour;
          context.fillRect(0, 0, 1, 1);
          const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map((value) => {
            const part = value / 255;
            return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        };
        const ratio = (one: string, other: string) => {
          const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
          return (light + 0.05) / (dark + 0.05);
        };
        const style = (selector: string) => getComputedStyle(map.querySelector(selector) ?? map);
        const [own, neighbour] = [style(".map-land.own"), style(".map-land:not(.own)")];
        return {
          tint: ratio(own.fill, neighbour.fill),
          border: ratio(own.stroke, own.fill),
          outside: ratio(own.stroke, neighbour.fill),
        };
      });
    expect(tint).toBeGreaterThanOrEqual(1.2);
    expect(Math.min(border, outside)).toBeGreaterThanOrEqual(3);
  });
}

for (const edition of ["", "ar/"]) {
  test(`on the maps of ${lesson}${edition}, no name lies on another one or on a place that it does not name`, async ({
    page,
  }) => {
    await page.goto(`${lesson}${edition}map/`);
    const clashes = await page.locator(".map-chart").evaluateAll((maps) =>
      maps.flatMap((map) => {
        // The letters themselves: the box of a text has the font's room above and below them, which is empty.
        const names = [...map.querySelectorAll<SVGTextElement>("text[data-names]")].flatMap((text) => {
          const size = Number.parseFloat(getComputedStyle(text).fontSize);
          let y = Number(text.getAttribute("y"));
          return [...text.querySelectorAll("tspan")].map((line) => {
            const length = line.getComputedTextLength();
            const middle = text.getAttribute("text-anchor") === "middle";
            const forward = (text.getAttribute("text-anchor") === "start") === (document.dir !== "rtl");
            const x = Number(line.getAttribute("x")) - (middle ? length / 2 : forward ? 0 : length);
            y += Number.parseFloat(line.getAttribute("dy") ?? "") * size;
            return { of: text, words: line.textContent, x, y: y - size * 0.75, width: length, height: size };
          });
        });
        const marks = [...map.querySelectorAll<SVGGraphicsElement>(".map-place")].map((mark) => {
          const { x, y, width, height } = mark.getBBox();
          return { of: mark, words: "a mark", x, y, width, height };
        });
        return names.flatMap((one) =>
          [...names, ...marks]
            .filter(
              (other) =>
                other.of !== one.of &&
                one.x < other.x + other.width &&
                other.x < one.x + one.width &&
                one.y < other.y + other.height &&
                other.y < one.y + one.height,
            )
            .map((other) => `${one.words} on ${other.words}`),
        );
      }),
    );
    expect(clashes).toEqual([]);
  });
}
