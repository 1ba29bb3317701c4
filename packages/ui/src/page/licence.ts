/**
 * The address of the licence of all texts. Its name is a lesson's own (`lesson.licence`), and this is the one
 * it names.
 */
export const licenceAddress = "https://creativecommons.org/licenses/by/4.0/";
