/**
 * Hashes of questions as they were asked before in other words. They ask the same, so an answer saved with one of them
 * still counts. A question whose meaning changed isn't listed, and is asked again.
 */
export const earlierHashes = {
  "many-pages-one-report": ["Zz0Soy6k1q6U", "iFs-EfHIuVXW"],
  "observatory-where": ["ywUeWlz9P511", "wBCiYWZGPyPx", "Hc-VVLIidCCG"],
  "officers-through-whom": ["xBm8707c8Rb3", "lf6u4j5MvluF", "GKZvKLr45g_8", "Nfg9DDwpyurs"],
  "reasons-for-no-name": ["KRkO9OkhqVZ7"],
  "what-to-do-without-a-name": ["f4u6z2F4dvau", "M5dZ4VEdRqLE", "w06mOe9yursJ", "X4Z9OnsgXA3v"],
  "who-spoke-against": ["coSTvHG7K3AY", "FS8ikThypHL8", "Guop0aJgZ9wV"],
  "both-say-taken": ["asYTqjWFfFoI", "L8iYakEmt7zd", "U1sgGs05RP6M"],
  "fair-line-on-homs": ["o_CbD_fln3d5", "QPsZoYul3_O1"],
  "denial-makes-wrong": ["6nkD_sxhYFmF", "9EZaE5EE_G4T", "TVv8sEzOea0F", "dYMA--CUCTM3"],
  "both-may-be-honest": ["hC67-ZhJmDvD"],
  "two-numbers": ["R4pOcz5SkBD_", "lmpUQ-nYkNrk"],
  "counted-at-different-hours": ["pSi75Fxmq82r", "UFgGV7Efic3u", "UIjbrXySymIt", "243Vc1dABToy"],
  "telling-a-friend-a-number": ["4ux0vI-HTTqh", "zY_LIPWK87Z8", "jfKPO5kT9SwJ"],
  "correction-not-update": ["8nngRWKKjAgT", "OWwvSDSfb6LU"],
  "mistake-lives-on": ["d4gqdNpH1R4V"],
  "message-about-assad": ["Zh-ykEvZYBtQ", "tyYo2HwjVtmz"],
  "whose-words": ["kDGAqj-Y7sTq", "hYcdYr8e2pXq", "2INGBd58rkgp"],
  "what-they-are-in-the-news": ["GwiWMlRWww9Y", "Ps2v9HgjgKZ_"],
  "life-of-a-report": ["DJ1CNW9QSXBA", "xZCKisMtuuj4", "kdDGPrnYjVM4"],
  "gaps-in-a-report": ["DSypEkexeTHm", "lxMJ_dnL8pMX", "iVUqBF_poebM", "XVzS7AP6-NKM"],
  "word-for-saying-who": ["KRnie6V9RntX", "htjOicAw2qje", "ZaLaudFB123Y"],
  "agree-or-conflict": ["NYzMU-JXTivs", "0zZb9nvkvx3g"],
  "next-step-with-one-source": ["O8q_xxaXrErX", "Me78d5lbCaPN", "8N4ovUHgL0ra", "lJu1LK2uW2CF"],
  "claim-about-denials": ["STYM9RlZqE5e", "q__UN7KBlK5K", "YL2Iai-_WKhY", "qPZSJf6lQdQR"],
  "five-questions-on-a-report": ["ZdUYHNDX8Tpc", "-rNd8s5FXIFe"],
} as const;
