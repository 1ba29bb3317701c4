/**
 * Hashes of questions as they were asked before in other words. They ask the same, so an answer that was saved with one of
 * them still holds; a question whose meaning changed is not listed, and is asked again.
 */
export const earlierHashes = {
  "observatory-where": ["ywUeWlz9P511", "wBCiYWZGPyPx"],
  "officers-through-whom": ["xBm8707c8Rb3", "lf6u4j5MvluF"],
  "what-to-do-without-a-name": ["f4u6z2F4dvau", "M5dZ4VEdRqLE"],
  "who-spoke-against": ["coSTvHG7K3AY", "FS8ikThypHL8"],
  "both-say-taken": ["asYTqjWFfFoI", "L8iYakEmt7zd"],
  "denial-makes-wrong": ["6nkD_sxhYFmF", "9EZaE5EE_G4T"],
  "two-numbers": ["R4pOcz5SkBD_"],
  "counted-at-different-hours": ["pSi75Fxmq82r", "UFgGV7Efic3u"],
  "telling-a-friend-a-number": ["4ux0vI-HTTqh"],
  "correction-not-update": ["8nngRWKKjAgT"],
  "whose-words": ["kDGAqj-Y7sTq", "hYcdYr8e2pXq"],
  "life-of-a-report": ["DJ1CNW9QSXBA", "xZCKisMtuuj4"],
  "gaps-in-a-report": ["DSypEkexeTHm", "lxMJ_dnL8pMX"],
  "word-for-saying-who": ["KRnie6V9RntX", "htjOicAw2qje"],
  "next-step-with-one-source": ["O8q_xxaXrErX", "Me78d5lbCaPN"],
  "claim-about-denials": ["STYM9RlZqE5e", "q__UN7KBlK5K"],
  "five-questions-on-a-report": ["ZdUYHNDX8Tpc"],
} as const;
