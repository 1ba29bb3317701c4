/** Claims whose standard words are hard: what was said, what else contradicted it, what is known now. */
export const claims = {
  departure: {
    said: "President Bashar al-Assad has got on a plane and left Damascus. Where he was going is not known.",
    known: [
      "Assad left Damascus between the evening of 7 December and the early hours of 8 December 2024. He went by way of Hmeimim, a Russian air base, and on to Russia. Russia gave him asylum: it let him stay there.",
      "People still do not agree on the hour, on the airport, or on whether he gave up his post. Russia says that he did. A statement issued in his name on 16 December says that he never thought of it.",
    ],
  },
  "entering-capital": {
    said: "Rebels are coming into the capital.",
    known: ["Early on Sunday 8 December 2024, rebels did come into Damascus. They said so on state TV."],
  },
  "hts-moving": {
    known: ["Rebels were in Damascus early on Sunday 8 December 2024. HTS was one of their groups."],
  },
  "hts-roots": {
    said: "HTS grew out of the Syrian branch of al-Qaeda. Governments in the West have it on their lists of terrorist groups. It has tried to seem less harsh, and has told minorities that they have nothing to fear.",
    known: [
      "In December 2024 HTS was on five lists of terrorist groups. They were the lists of the United Nations, the United States, the United Kingdom, the European Union and Turkey.",
      "Some have changed this. The United States took HTS off its list of foreign terrorist groups on 8 July 2025. The United Kingdom said on 21 October 2025 that it was ending its ban. The United Nations took HTS off its list on 27 February 2026. We have not checked what the European Union and Turkey have done since then.",
    ],
  },
  "no-withdrawal": {
    said: "There is no truth in reports that its forces have pulled back from near Damascus.",
    contestNote:
      "On Saturday 7 December there were reports that the army had left places near Damascus. The ministry said that those reports were not true.",
    known: [
      "Rebels came into Damascus early on 8 December 2024, and reports showed no sign of the army at its posts. Later reports say that the army had fallen apart and that soldiers had run away. Which places they left, and at which hour, is still not well known.",
    ],
  },
  airport: {
    said: "The army has gone from Damascus International Airport, and so have the security forces. It has been abandoned.",
    known: [
      "Only one monitor said what went on there that night: the Syrian Observatory for Human Rights. Flights stopped on 8 December 2024. Flights to other countries were due to start again on 7 January 2025.",
    ],
  },
  "hezbollah-damascus": {
    said: "Hezbollah’s fighters have left their posts around Damascus.",
    known: [
      "On 8 December 2024 two security sources in Lebanon spoke to Reuters. They were not named either. They said the group’s forces had pulled out of Syria on Saturday. On 14 December its leader said that it had lost its supply route through Syria. We found no public statement by Hezbollah that it was pulling out.",
    ],
  },
  "sednaya-opened": {
    said: "It is the end of the era of tyranny in the prison of Sednaya. Rebels have broken into it.",
    known: [
      "The prison was opened on 8 December 2024. A group of people who had once been held there said that the last prisoner came out that day, and that no one was left inside. Rescuers searched until 10 December. They found no hidden cells.",
      "It is not known how many people were freed.",
    ],
  },
  "homs-denied": {
    said: "Things in Homs are safe and stable.",
    known: ["The rebels held the city on the night of 7 to 8 December 2024. The army had left before that."],
  },
  reinforcing: {
    said: "It is making its forces in the south stronger. Operations against the rebels have begun in three areas: Hama, Homs and Daraa.",
    known: [
      "On 5 December 2024 the army itself had said that it had left the city of Hama. Local groups took the city of Daraa on 6 to 7 December. Homs fell on the night of 7 to 8 December.",
    ],
  },
  "hezbollah-homs": {
    said: "Hezbollah has told its fighters to leave the Homs area. Some are to go to Latakia in Syria, and some to the area of Hermel in Lebanon.",
    known: [
      "On 8 December 2024 Syrian and Lebanese sources told Reuters that Hezbollah was pulling out. They are not named. On 14 December the group’s leader said that it had lost its supply route through Syria. But one AFP report, of 7 December, had said that fighters were being sent to the border area.",
    ],
  },
  panic: {
    said: "There is panic in Damascus. The roads are jammed with cars. People are looking for supplies, and there are queues at cash machines.",
    known: ["Other reports of 7 December 2024 describe much the same things in the city. One is by the BBC."],
  },
  rania: {
    said: "It was not like this when she went out in the morning. Then, all at once, everyone was scared.",
  },
  statue: {
    said: "People at a protest pulled down a statue of Hafez al-Assad, the president’s late father, in a suburb of Damascus.",
    known: [
      "It happened on 7 December 2024 in the main square of Jaramana. Two witnesses spoke to AFP. AFP also had a video, and checked it. A BBC video shows the same. To be exact, it was a bust: a head and shoulders on a base.",
    ],
  },
  "iraq-hundreds": {
    known: [
      "Soldiers did cross into Iraq, but there were more of them than the source said. Later counts say about 2,000. On 19 December 2024 Iraq sent 1,905 officers and soldiers back to Syria.",
    ],
  },
  "iraq-2000": {
    said: "There are 2,000 troops, and some of them are officers.",
    known: [
      "Later counts fit this number: about 2,000. The mayor of al-Qaim, a town on the border, gave Reuters the same one on 7 December 2024. On 19 December Iraq sent 1,905 officers and soldiers back.",
    ],
  },
  displaced: {
    said: "The violence has driven 370,000 people from their homes.",
    known: [
      "The number was given on Friday 6 December 2024. It was soon too low. Later the UN said that it had gone up to between 800,000 and 1 million by 8 December. It was at its highest on 12 December: 1.1 million. Then many of the people went home. On 27 December there were still about 664,000 who had not.",
    ],
  },
  pedersen: {
    said: "There should be urgent political talks. They should put into action a Security Council resolution of 2015. It is a road map: a plan with steps. It leads to a negotiated settlement.",
  },
  blinken: { said: "There should be a political way out of the conflict." },
  lavrov: { said: "No one may let a terrorist group take control of Syrian land." },
} as const;
