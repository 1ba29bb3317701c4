/** The mark that tells a page before its script that there is an attempt to go on with. */
export const goingKey = (lesson: string): string => `sidelight-going:${lesson}`;

/** Where attempts of version 1 were kept. */
export const oldKey = (lesson: string): string => `sidelight-attempt:${lesson}`;
