/** Returns the id of a question's number. It is part of the names of groups that every question has. */
export const numberId = (question: string): string => `q-${question}-number`;
