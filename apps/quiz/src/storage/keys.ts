/**
 * Tells a page, before its script, that there is an attempt to go on with. While an attempt is being saved its text stands
 * here; afterwards {@link going} does.
 */
export const goingKey = (lesson: string): string => `sidelight-going:${lesson}`;

/** Where attempts of version 1 were kept. */
export const oldKey = (lesson: string): string => `sidelight-attempt:${lesson}`;

/** What stands under {@link goingKey} when everything is saved. */
export const going = "1";
