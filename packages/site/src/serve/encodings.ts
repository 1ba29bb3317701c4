/** A way to send a file: compressed by the build, or as it is. */
export interface Encoding {
  /** As in `Content-Encoding`; empty for the file as it is. */
  readonly name: "br" | "gzip" | "";
  /** The ending of the file's name. */
  readonly ending: ".br" | ".gz" | "";
}

/** Smallest first. */
const encodings: readonly Encoding[] = [
  { name: "br", ending: ".br" },
  { name: "gzip", ending: ".gz" },
];

const asItIs: Encoding = { name: "", ending: "" };

/**
 * Lists the encodings that a browser accepts, smallest first and the plain file last (RFC 9110, 12.5.3).
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
