/** Entries whose standard words are hard, in short words and short sentences. */
export const glossary = {
  hts: {
    definition: [
      "An armed group from the north-west of Syria. It was formed in January 2017, when some groups joined to make one. It grew out of the al-Nusra Front, which was al-Qaeda’s branch in Syria. In 2016 the al-Nusra Front said it was breaking with al-Qaeda. People do not agree on whether it really did.",
      "In December 2024 it was on five lists of terrorist groups. They were the lists of the United Nations, the United States, the United Kingdom, the European Union and Turkey.",
    ],
    knownLater: [
      "Since that night, the United States has taken it off its list of foreign terrorist groups (8 July 2025). The United Kingdom has said that it is ending its ban (21 October 2025). A committee of the UN Security Council has taken the group off the UN list (27 February 2026).",
    ],
  },
  sednaya: {
    definition: [
      "A prison of the army, about 30 kilometres north of Damascus. Amnesty International is a group that works for human rights. In 2017 it said that people had been hanged there, and had not had a fair trial. It spoke of the time from September 2011 to December 2015. It put their number at between 5,000 and 13,000. Assad’s government said that this was wrong. When it put people to death, it said, it kept to the law.",
    ],
    knownLater: ["The prison was opened on 8 December 2024. It is not known how many people were freed."],
  },
  "resolution-2254": {
    definition: [
      "A decision of the UN Security Council on Syria. All 15 members voted for it on 18 December 2015. It asked for talks between the government and the people who were against it. It asked for a ceasefire: a stop to the fighting. It asked for a government with all sides in it. It asked for a new constitution, the main law of a country. And it asked for free elections, with the UN to watch over them. It set dates. The dates passed, and the steps were not finished.",
      "It does not name HTS, which was formed later.",
    ],
  },
  "bashar-al-assad": {
    definition: [
      "He came to power in Syria in July 2000, as president. His father, Hafez al-Assad, had the post before him. At first he had trained to be an eye doctor.",
    ],
  },
  "hafez-al-assad": {
    definition: [
      "The father of Bashar al-Assad. He took power in Syria in November 1970. From 1971 until he died he was president. He died on 10 June 2000.",
    ],
  },
  "ahmed-al-sharaa": {
    definition: [
      "The head of HTS on that night. Most people knew him then as Abu Mohammed al-Jolani. He had led the whole group since October 2017. Its first head was another man.",
    ],
    knownLater: [
      "On 29 January 2025 a meeting of armed groups named him president of Syria for a limited time. On 6 November 2025 the Security Council took him off the UN list of people under sanctions.",
    ],
  },
  pedersen: {
    definition: [
      "A diplomat from Norway. A diplomat speaks for a country, or for the UN, to others. He was made UN special envoy for Syria in October 2018.",
    ],
    knownLater: ["In September 2025 he told the Security Council that he would leave the job."],
  },
  blinken: {
    definition: [
      "He was the United States secretary of state. In other countries, this job is called foreign minister. He had held it since January 2021. Joe Biden was president then. Blinken was due to leave when Biden’s term ended, on 20 January 2025.",
    ],
  },
  fidan: {
    definition: [
      "He has been Turkey’s foreign minister since June 2023. For most of the years from 2010 until then, he was head of Turkey’s spy agency.",
    ],
  },
  lavrov: {
    definition: [
      "Russia’s foreign minister since March 2004. Before that, he spoke for Russia at the UN. On 7 December 2024 he was in Doha for talks on Syria. Doha is the capital of Qatar.",
    ],
  },
  erdogan: {
    definition: [
      "He has been president of Turkey since August 2014. For eleven years before that, he was prime minister. In Turkish, his last name has a letter that is not spoken: ğ.",
    ],
  },
  trump: {
    definition: [
      "He had won the American vote of 5 November 2024, but he was not yet president again. He had held the job once before.",
    ],
    knownLater: ["He took up the job on 20 January 2025."],
  },
  damascus: {
    knownLater: ["Rebels came into the city early on 8 December 2024. They said so on state TV."],
  },
  aleppo: {
    definition: [
      "A large city in the north of Syria. Many call it the second city of the country. The rebels began to move forward in the province around it. That was on 27 November 2024. They came into the city on 29 November.",
    ],
  },
  hama: {
    definition: [
      "The fourth-largest city in Syria. It is north of Homs, on the river Orontes. On 5 December 2024 the army itself said that it had left the city.",
    ],
  },
  daraa: {
    definition: [
      "A city in the south of Syria, near the border with Jordan. In 2011 some boys were held there because of words painted on a wall. People came out to protest, and the uprising against Assad began. On 6 to 7 December 2024 local groups from the south, not HTS, took the city.",
    ],
  },
  latakia: {
    definition: [
      "Syria’s main port, on the Mediterranean Sea. On the coast around it, the Alawites were strong. They are the religious group of Assad’s family.",
    ],
  },
  "defence-ministry": {
    definition: [
      "The part of a government that runs the army. Here it means the ministry of Syria’s government at the time. It said it was not true that its forces had pulled back from near Damascus. It called things in Homs “safe and stable”.",
    ],
  },
  hezbollah: {
    definition: [
      "A party of Shia Muslims in Lebanon, with fighters of its own. Iran backs it. Hezbollah fought for Assad in Syria from 2013. Some countries have it on their lists of terrorist groups, and the United States is one of them. The list of the European Union names Hezbollah’s armed wing.",
    ],
  },
  "al-qaeda": {
    definition: [
      "A network of armed Islamists. Osama bin Laden and others set it up in 1988. It carried out the attacks of 11 September 2001 in the United States.",
    ],
  },
  reuters: {
    definition: [
      "A news agency that works in many countries. It began in London in 1851. It was Reuters that the two army officers spoke to.",
    ],
  },
  afp: {
    definition: [
      "A news agency with its head office in Paris. It works in many countries. It has had this name since 1944. Many of the reports on this page came through AFP.",
    ],
  },
  "truth-social": {
    definition: [
      "A social network: people post what they think there. It opened in February 2022. Donald Trump set it up. It belongs to a firm called Trump Media & Technology Group.",
    ],
  },
  "syrian-observatory": {
    definition: [
      "A small office in Coventry, in England, that follows the war in Syria. It was set up in 2006. People inside Syria tell it what they know. News pages and broadcasts often use what it says. Some have said that it takes the side of those who were against Assad. But it has reported abuses by all sides.",
    ],
  },
  "security-council": {
    definition: [
      "The part of the UN that has to keep the peace. It has 15 member states. Its resolutions can bind all the members of the UN. That means that they must follow them.",
    ],
  },
  "secretary-of-state": {
    definition: [
      "In the United States: the one in the government whose job is to deal with other countries. Most other countries call this job foreign minister.",
    ],
  },
  "news-agency": {
    definition: [
      "A company that sells news. Its reporters send words, photos and video. Newspapers, websites, radio and TV pay to use them. So you may see one report in many places, but it is still only one report.",
    ],
  },
  "unnamed-source": {
    definition: [
      "Someone who tells a reporter something but whose name is not printed. The report may still say what kind of person it is, such as an army officer. The news agency must answer for using the words. Readers cannot judge the person for themselves.",
    ],
  },
  "special-envoy": {
    definition: [
      "Here: a person whom the head of the UN, the Secretary-General, has picked to work on one country or one problem. Special envoys are senior diplomats. They can talk to people and try to win them over. They cannot give orders.",
    ],
  },
  "displaced-people": {
    definition: [
      "Forced to leave home. Some displaced people have not left their own country. Others have crossed a border, and may be refugees. Most of the 370,000 people in this article were still inside Syria.",
    ],
  },
  minorities: {
    definition: [
      "Groups of people in a country who are not the same as most people there in faith, language or where they come from. In Syria, Kurds, Alawites, Christians and Druze are some of them.",
    ],
  },
  "negotiated-settlement": {
    definition: [
      "An end to a war that the sides reach by talking. They agree on it, and no one has to win by force.",
    ],
  },
  "president-elect": {
    definition: ["Someone who has won the vote for president but has not started the job yet."],
  },
  outgoing: {
    definition: [
      "Still in the job, but due to leave it soon. In December 2024 the outgoing American president was Joe Biden.",
    ],
  },
} as const;
