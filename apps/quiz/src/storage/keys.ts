/**
 * The key that tells a page, before its script, that there is an attempt to resume. While the attempt is being saved it holds
 * the attempt's text; afterwards it holds {@link allSaved}.
 */
export const underWayKey = (lesson: string): string => `sidelight-going:${lesson}`;

/** The key of attempts of version 1. */
export const oldKey = (lesson: string): string => `sidelight-attempt:${lesson}`;

/** The value of {@link underWayKey} when everything is saved. */
export const allSaved = "1";
