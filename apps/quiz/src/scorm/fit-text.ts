/** What stands at the end of a text of which a platform gets only the beginning. */
const more = "…";

/**
 * Cuts a text to so many characters (UTF-16 units), the sign that it goes on included. No character is cut in two.
 *
 * @returns The very same text where it fits.
 */
export const fitText = (text: string, room: number): string => {
  if (text.length <= room) return text;
  const end = room - more.length;
  const splitsPair = /[\uD800-\uDBFF]/.test(text.charAt(end - 1));
  return text.slice(0, splitsPair ? end - 1 : end) + more;
};
