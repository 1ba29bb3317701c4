/** Days whose standard words are hard. */
export const timeline = {
  "advance-begins": {
    text: "HTS and groups on its side attack army posts in the province of Aleppo. The Syrian Observatory for Human Rights, a war monitor, says that more than 130 people died in one day.",
  },
  "edge-of-homs": {
    text: "Rebels reach the edge of Homs. The Syrian Observatory says that troops have left the city for the parts around it. The defence ministry says that this is not true. A UN spokesman says that 370,000 people have been displaced. Antony Blinken and Hakan Fidan speak by phone.",
  },
  "daraa-taken": {
    text: "Local groups from the south take the city of Daraa. First there was a deal: it let the army leave in good order.",
  },
  "night-of-two-answers": {
    text: "After the ministry’s denial, rebels say that they hold Homs. HTS says that Sednaya has been opened. A war monitor says that the army and the security forces have left Damascus International Airport. Two senior army officers tell Reuters that Assad has left.",
  },
  "damascus-entered": {
    text: "Rebels say that they are coming into the capital. HTS says that its forces are moving into it.",
    knownLater:
      "Rebels come into Damascus early in the day. They say so on state TV. The prime minister offers to hand over power. Russia’s foreign ministry says that Assad has left Syria. In the evening, Russian state agencies quote a source in the Kremlin, who is not named. The source says that Assad is in Moscow.",
  },
} as const;

/** Places whose standard words are hard. */
export const places = {
  damascus: {
    note: "The president’s office said that Assad was working “from the capital”. Later, two army officers said that he had left it. Rebels said that they were coming into it.",
  },
  homs: {
    note: "Rebels said that they had taken the city. Before that, the defence ministry had said that things there were “safe and stable”.",
  },
  hama: {
    note: "The defence ministry spoke of three areas where operations had begun against the rebels. This is one of them.",
  },
  daraa: {
    note: "A city in the south. The defence ministry said that its forces there were being made stronger, and that operations had begun.",
  },
  "damascus-airport": {
    note: "A war monitor said that the army had left it. It said the security forces had gone from there too.",
  },
  aleppo: {
    note: "The rebels first began to move forward in the province around the city. They came into the city on 29 November 2024.",
  },
} as const;
