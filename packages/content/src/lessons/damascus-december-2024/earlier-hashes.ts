/**
 * Hashes of questions as they were asked before in other words. They ask the same, so an answer that was saved with one of
 * them still holds; a question whose meaning changed is not listed, and is asked again.
 */
export const earlierHashes = {
  "who-told-reuters": ["gjV9qXkHtwsD", "f_h6KtIYW6FE"],
  "departure-denied-where": ["MJL34BjOUcON", "NzAuT46bGiU6"],
  "what-the-two-accounts-dispute": ["GmVOZ5HMpACE", "oO4yOZvj5rHg"],
  "officers-named-destination": ["8gp4uWNsEfzQ"],
  "airport-through-afp": ["qWzaqB-P94K2", "NmvotRfnWPfx"],
  "different-hours": ["z1AHs-Kag_5k"],
  "weighing-the-hezbollah-source": ["H3BFQOyvhICU", "dKBMbmG_SDYG"],
  "agency-description": ["o7cJOWiYXHpu", "kIwzhdtZQ3tW"],
  "prisoners-freed": ["KgK1BN1iYejO"],
  "ministry-statements": ["8lvcXaxaLPnW", "T5Bj9RoIG1YG"],
  "homs-same-account": ["mnfvsfJZi_In", "0ynJIur0Fqrh"],
  "speakers-without-names": ["sW-L6YQ4vX7i"],
  "numbers-of-soldiers": ["ixufL1W-XLYt", "xwT33Zl8m_k0"],
  "reporting-two-figures": ["QJUUC1z4fdnC"],
  "trump-channel": ["AdjHFbRGigSv", "HfTwsoWYr1VN"],
  "blinken-and-turkey": ["2PakFhH3_wL2", "CJQxh4JuQI9n"],
  "fidan-agreed": ["5iZODKINGQ9y"],
  "who-said-it-that-night": ["3NAH7WQm7zNu"],
  "which-channel": ["zbBTYGOuCEkB"],
  "how-it-stands": ["-6fAEtInpE7-", "SnQlh30nvHaD"],
  "road-of-a-report": ["o6uxJjtncJK0", "lYWWJjWUXS8r"],
  "order-of-statements": ["9ttnUjZ6Q7KW"],
  "what-the-ministry-denied": ["NdtoBP6BLge3", "eyVD-zl6waIL"],
  "what-the-article-does-with-figures": ["KRBZkWag9LDE", "UUMFxxKzQu6k"],
  "words-of-that-night": ["yDRvbYLBZ_60"],
  "city-with-two-accounts": ["Dzr4KDqaU26P", "VnCMbsbIFqVT"],
  "check-the-departure": ["a-NmSs5Rhp4y", "7Ep4w4u2UOy0"],
  "check-the-soldiers": ["JnHMsY2pE237", "K1rCXqfJ4nAD"],
} as const;
