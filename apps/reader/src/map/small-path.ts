/** The size of the grid that a small drawing is rounded to, in units of the drawing. */
export const gridSize = 1.5;

/**
 * Returns a path of lines in whole squares of the grid, written as steps from point to point: most numbers have two figures
 * or one, so a small drawing takes few bytes. A point is rounded the same way in both countries that share it, so borders
 * still meet.
 */
export const smallPath = (path: string): string =>
  path
    .split("M")
    .filter(Boolean)
    .map((ring) => {
      const points = ring
        .replace("Z", "")
        .split("L")
        .map((point) => point.split(",").map((value) => Math.round(Number(value) / gridSize)));
      let [x, y] = [0, 0];
      const steps: [number, number][] = [];
      for (const [index, [toX = 0, toY = 0]] of points.entries()) {
        const [across, down] = [toX - x, toY - y];
        const last = steps.at(-1);
        [x, y] = [toX, toY];
        if (index > 0 && across === 0 && down === 0) continue;
        // Steps in the same direction are one.
        const isOn =
          index > 1 && last && last[0] * down === last[1] * across && last[0] * across + last[1] * down > 0;
        if (isOn) last.splice(0, 2, last[0] + across, last[1] + down);
        else steps.push([across, down]);
      }
      // An island of one or two points has no area.
      if (steps.length < 3) return "";
      const [start = [0, 0], ...rest] = steps;
      return `M${start.join(" ")}l${rest.map((step) => step.join(" ")).join(" ")}z`;
    })
    .join("")
    .replaceAll(" -", "-");
