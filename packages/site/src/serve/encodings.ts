/** A way to send a file: as the build has compressed it, or as it is. */
export interface Encoding {
  /** As in `Content-Encoding`; empty for the file as it is. */
  readonly name: "br" | "gzip" | "";
  /** What the name of the file ends with. */
  readonly ending: ".br" | ".gz" | "";
}

/** Smallest first. */
const encodings: readonly Encoding[] = [
  { name: "br", ending: ".br" },
  { name: "gzip", ending: ".gz" },
];

const asItIs: Encoding = { name: "", ending: "" };

/**
 * The encodings that a browser takes, smallest first, the file as it is last (RFC 9110, 12.5.3).
 *
 * @param accepted The `Accept-Encoding` header: `"gzip;q=0.5, br"`.
 */
export const acceptedEncodings = (accepted: string | undefined): readonly Encoding[] => {
  const weights = new Map(
    (accepted ?? "").split(",").map((part) => {
      const [name = "", ...parameters] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/);
      const weight = parameters.find((parameter) => parameter.startsWith("q="));
      return [name, weight ? Number(weight.slice(2)) : 1] as const;
    }),
  );
  const isTaken = ({ name }: Encoding) => (weights.get(name) ?? weights.get("*") ?? 0) > 0;
  return [...encodings.filter(isTaken), asItIs];
};
