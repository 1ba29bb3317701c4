/** The id of the words that say which question of how many it is. Parts that every question has are named by them too. */
export const numberId = (question: string): string => `q-${question}-number`;
