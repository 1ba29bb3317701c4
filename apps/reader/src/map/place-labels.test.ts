import { describe, expect, it } from "vitest";
import { brokenAfter, type Lettering, labelsBeside, labelWithin, overlap, roomFor } from "./place-labels.ts";

const lettering: Lettering = { size: 10, letter: 0.5, line: 1.2, ascent: 0.8, descent: 0.2 };
const frame = { x: 0, y: 0, width: 200, height: 100 };
const dot = (x: number, y: number) => ({ x: x - 4, y: y - 4, width: 8, height: 8 });
const named = (id: string, x: number, y: number) => ({
  id,
  box: dot(x, y),
  texts: [[`${id} long name`], [id]],
  isHome: () => true,
});

describe("a name beside its mark", () => {
  it("is on the side where reading continues, if there is room", () => {
    const right = labelsBeside([named("a", 100, 50)], lettering, { frame, taken: [] }, "right");
    expect(right.a?.edge).toBe("left");
    expect(right.a?.box.x).toBeGreaterThan(100);
    const left = labelsBeside([named("a", 100, 50)], lettering, { frame, taken: [] }, "left");
    expect(left.a?.edge).toBe("right");
    const atTheEdge = labelsBeside([named("a", 190, 50)], lettering, { frame, taken: [] }, "right");
    expect(atTheEdge.a?.edge).toBe("right");
  });

  it("covers no other name or mark, however close they are", () => {
    const crowd = [named("a", 90, 50), named("b", 104, 50), named("c", 97, 61), named("d", 97, 39)];
    const labels = labelsBeside(crowd, lettering, { frame, taken: [] }, "right");
    expect(Object.keys(labels).toSorted()).toEqual(["a", "b", "c", "d"]);
    const boxes = Object.entries(labels);
    for (const [id, { box }] of boxes) {
      expect(crowd.filter((other) => overlap(box, other.box))).toEqual([]);
      expect(boxes.filter(([other, label]) => other !== id && overlap(box, label.box))).toEqual([]);
    }
  });

  it("crosses no border as long as there is room on its own side", () => {
    const home = { ...named("a", 100, 50), isHome: (x: number) => x < 110 };
    expect(labelsBeside([home], lettering, { frame, taken: [] }, "right").a?.edge).toBe("right");
  });

  it("shrinks to its number where the whole name has no room, and is left out where nothing has", () => {
    const narrow = { x: 0, y: 0, width: 40, height: 30 };
    const short = labelsBeside([named("a", 10, 15)], lettering, { frame: narrow, taken: [] }, "right");
    expect(short.a?.lines).toEqual(["a"]);
    const none = labelsBeside(
      [named("a", 10, 15)],
      lettering,
      { frame: { ...narrow, width: 12, height: 12 }, taken: [] },
      "right",
    );
    expect(none.a).toBeUndefined();
  });
});

describe("a name within an area", () => {
  const inside = (x: number) => (x > 100 ? 1 : -1);

  it("is inside it, as near to the middle as other names allow", () => {
    const first = labelWithin([["Name"]], lettering, { frame, taken: [] }, [150, 50], inside);
    const second = labelWithin(
      [["Name"]],
      lettering,
      { frame, taken: first ? [first.box] : [] },
      [150, 50],
      inside,
    );
    expect(first?.box.x).toBeGreaterThan(100);
    expect(Math.abs((first?.box.x ?? 0) + 10 - 150)).toBeLessThanOrEqual(4);
    expect(first && second && overlap(first.box, second.box)).toBe(false);
  });

  it("is broken where only its lines find room inside", () => {
    const room = labelWithin(
      [["Long name"], ["Long", "name"]],
      lettering,
      { frame, taken: [] },
      [120, 50],
      (x) => (x > 100 && x < 130 ? 1 : -1),
    );
    expect(room?.lines).toEqual(["Long", "name"]);
  });

  it("is left out where most of it would lie in another", () => {
    expect(
      labelWithin([["A long name"]], lettering, { frame, taken: [] }, [199, 50], (x) => (x > 195 ? 1 : -1)),
    ).toBeUndefined();
  });
});

it("a long name is broken between its words, and takes as much room as its longest line", () => {
  const lines = brokenAfter("8 Damascus International Airport", 14);
  expect(lines).toEqual(["8 Damascus", "International", "Airport"]);
  expect(roomFor(lines, lettering)).toEqual({ width: 56, height: 34 });
});
