/** A rectangle in units of a drawing. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The letter sizes that decide how much room a label needs. */
export interface Lettering {
  readonly size: number;
  /** The width of an ordinary letter, the distance of lines, and what rises above and hangs below a line: in parts of the size. */
  readonly letter: number;
  readonly line: number;
  readonly ascent: number;
  readonly descent: number;
}

/** A text with its place in a drawing. */
export interface Label {
  readonly lines: readonly string[];
  /** The room that it takes. */
  readonly box: Box;
  /** The edge of the box that its text is aligned to: the one nearest to what it names. */
  readonly edge: "left" | "middle" | "right";
}

/** What is named by a label beside it. */
export interface Named {
  readonly id: string;
  readonly box: Box;
  /** What to write, best first; a later text is for where the earlier ones find no room. */
  readonly texts: readonly (readonly string[])[];
  /** Whether a point lies where it belongs: in its own country, so that its name crosses no border without need. */
  readonly isHome: (x: number, y: number) => boolean;
}

/** Between a dot and its label, between one label and the next, and at best around the name of an area. */
const gap = { dot: 4, label: 3, area: 8 } as const;

/** How much farther from the middle of its area a name may be, to stand free and to have a ninth less outside the area. */
const detours = { crowded: 20, outside: 10 } as const;

/** Returns whether two boxes lie on each other. */
export const overlap = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

const within = (box: Box, frame: Box): boolean =>
  box.x >= frame.x &&
  box.y >= frame.y &&
  box.x + box.width <= frame.x + frame.width &&
  box.y + box.height <= frame.y + frame.height;

const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** Letters that are much narrower or wider than others, in parts of an ordinary one. */
const unusual: readonly (readonly [RegExp, number])[] = [
  [/[iljI1.,' ]/, 0.6],
  [/[tfr]/, 0.75],
  [/[mwMW]/, 1.6],
  [/[A-Z]/, 1.2],
];

const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (unusual.find(([those]) => those.test(letter))?.[1] ?? 1), 0);

/**
 * Returns the room that lines of text take, by their letters: a drawing is made before the reader's fonts are
 * known.
 */
export const roomFor = (
  lines: readonly string[],
  { size, letter, line, ascent, descent }: Lettering,
): { readonly width: number; readonly height: number } => ({
  width: Math.ceil(Math.max(...lines.map(widthOf)) * letter * size),
  height: Math.ceil((ascent + descent + (lines.length - 1) * line) * size),
});

/** Breaks a text between words, so that no line is longer than `most` letters where words allow it. */
export const brokenAfter = (text: string, most: number): readonly string[] => {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && [...longer].length <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
};

/** Adds up the weights of nine points of a box. */
const groundOf = ({ x, y, width, height }: Box, weigh: (x: number, y: number) => number): number =>
  [0, 0.5, 1]
    .flatMap((across) => [0, 0.5, 1].map((down) => weigh(x + across * width, y + down * height)))
    .reduce((sum, one) => sum + one, 0);

/** A place for a label, and how much harder it is to read there. */
interface Choice {
  readonly label: Label | undefined;
  readonly cost: number;
}

/** The costs, worst first: no label at all, a shortened one, and each ninth of a label outside its area. */
const costs = { none: 1000, shortened: 100, abroad: 4 } as const;

/**
 * Lists the places for a label: beside its dot, first on the usual side, then a little higher or lower, then
 * below or above it.
 */
const candidates = (
  { box }: Named,
  lines: readonly string[],
  lettering: Lettering,
  usual: "left" | "right",
): readonly Label[] => {
  const { width, height } = roomFor(lines, lettering);
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const beside = (side: "left" | "right", lift: number): Label => ({
    lines,
    edge: side === "right" ? "left" : "right",
    box: {
      x: side === "right" ? box.x + box.width + gap.dot : box.x - gap.dot - width,
      y: middle.y - height / 2 + (lift * height) / 2,
      width,
      height,
    },
  });
  const upright = (y: number): Label => ({
    lines,
    edge: "middle",
    box: { x: middle.x - width / 2, y, width, height },
  });
  const other = usual === "right" ? "left" : "right";
  return [
    beside(usual, 0),
    beside(other, 0),
    ...[0.5, -0.5, 1, -1].flatMap((lift) => [beside(usual, lift), beside(other, lift)]),
    upright(box.y + box.height + gap.dot / 2),
    upright(box.y - gap.dot / 2 - height),
  ];
};

/** The boxes that labels must not cover. */
export interface Ground {
  readonly frame: Box;
  readonly taken: readonly Box[];
}

const isFree = (box: Box, { frame, taken }: Ground, by: number = gap.label): boolean =>
  within(box, frame) && !taken.some((other) => overlap(grown(box, by), other));

/** So many choices are looked at before the best that was found is taken: enough for a dozen crowded names. */
const patience = 50_000;

/**
 * Puts a label beside each thing, on no other label and on no dot, at the lowest total cost. One name may
 * move to make room for another. If none of its texts fits, a thing has no label.
 */
export const labelsBeside = (
  named: readonly Named[],
  lettering: Lettering,
  { frame, taken }: Ground,
  usual: "left" | "right",
): Readonly<Record<string, Label>> => {
  const ground = { frame, taken: [...taken, ...named.map(({ box }) => box)] };
  const choicesOf = (one: Named): readonly Choice[] => [
    ...one.texts
      .flatMap((lines, shortened) =>
        candidates(one, lines, lettering, usual).map((label, place) => ({
          label,
          cost:
            shortened * costs.shortened +
            groundOf(label.box, (x, y) => (one.isHome(x, y) ? 0 : costs.abroad)) +
            place,
        })),
      )
      .filter(({ label }) => isFree(label.box, ground))
      .sort((a, b) => a.cost - b.cost),
    { label: undefined, cost: costs.none },
  ];
  // Start with the thing that has the fewest choices, so that a dead end shows early.
  const all = named
    .map((one) => ({ id: one.id, choices: choicesOf(one) }))
    .sort((a, b) => a.choices.length - b.choices.length);
  const least = all.map(({ choices }) => choices[0]?.cost ?? 0);
  let best: { readonly labels: readonly (Label | undefined)[]; readonly cost: number } | undefined;
  let looks = 0;
  const choose = (labels: readonly (Label | undefined)[], cost: number): void => {
    const rest = least.slice(labels.length).reduce((sum, one) => sum + one, 0);
    if (best && (cost + rest >= best.cost || looks > patience)) return;
    const next = all[labels.length];
    if (!next) {
      best = { labels, cost };
      return;
    }
    for (const choice of next.choices) {
      looks += 1;
      const { label } = choice;
      const clashes =
        label && labels.some((other) => other && overlap(grown(label.box, gap.label), other.box));
      if (!clashes) choose([...labels, label], cost + choice.cost);
    }
  };
  choose([], 0);
  return Object.fromEntries(
    all.flatMap(({ id }, index) => {
      const label = best?.labels[index];
      return label ? [[id, label]] : [];
    }),
  );
};

/** Returns the edge of a box that is nearest to what it names: the middle, unless that lies beside most of it. */
const edgeTowards = (at: number, { x, width }: Box): Label["edge"] => {
  if (at > x + width * 0.75) return "right";
  return at < x + width * 0.25 ? "left" : "middle";
};

/** Returns whether nine points of a box all lie where a test says. */
export const isAllWithin = (box: Box, isInside: (x: number, y: number) => boolean): boolean =>
  groundOf(box, (x, y) => Number(isInside(x, y))) === 9;

/**
 * Puts a label into an area: where most of it is inside and least of it in another area, near `near` and apart
 * from other names. A name that finds no such place is left out, because elsewhere it would name something else.
 *
 * @param texts The ways to write it: in one line, or broken into several.
 * @param weigh Of a point: 1 inside the area, 0 where a name may reach beyond it, less where it should not.
 */
export const labelWithin = (
  texts: readonly (readonly string[])[],
  lettering: Lettering,
  ground: Ground,
  near: readonly [number, number],
  weigh: (x: number, y: number) => number,
): Label | undefined => {
  const { frame } = ground;
  const step = 2;
  let best: { readonly label: Label; readonly cost: number } | undefined;
  for (const lines of texts) {
    const { width, height } = roomFor(lines, lettering);
    for (let y = frame.y; y + height <= frame.y + frame.height; y += step) {
      for (let x = frame.x; x + width <= frame.x + frame.width; x += step) {
        const box = { x, y, width, height };
        if (!isFree(box, ground)) continue;
        const fits = groundOf(box, weigh);
        if (fits < 2) continue;
        const far = Math.hypot(x + width / 2 - near[0], y + height / 2 - near[1]);
        const cost = far + (isFree(box, ground, gap.area) ? 0 : detours.crowded) - fits * detours.outside;
        if (best && cost >= best.cost) continue;
        best = { label: { lines, box, edge: edgeTowards(near[0], box) }, cost };
      }
    }
  }
  return best?.label;
};
