export const questions = {} as never;
