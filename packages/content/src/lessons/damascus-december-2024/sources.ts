import { defineSources } from "../../model/source.ts";

/**
 * Where the facts come from. An address stands only where it is the publisher's own; where a report was
 * read elsewhere, its first publisher is named without one, and the title describes the report.
 */
export const sources = defineSources({
  // The night itself
  "reuters-departure": {
    publisher: "Reuters",
    title: "Two senior army officers say Assad has left Damascus; rebels say they are in the capital",
    date: "2024-12-08",
  },
  "reuters-entry": {
    publisher: "Reuters",
    title: "Report on rebels entering Damascus with no sign of the army",
    date: "2024-12-08",
    isKnownLater: true,
  },
  "afp-homs": {
    publisher: "Agence France-Presse",
    title: "Report on the rebels’ announcement that they control Homs, and on the ministry’s denials",
    date: "2024-12-08",
  },
  "afp-homs-entered": {
    publisher: "Agence France-Presse",
    title: "Report on a war monitor’s account that rebels had entered Homs",
    date: "2024-12-07",
  },
  "afp-homs-outskirts": {
    publisher: "Agence France-Presse",
    title: "Report on a monitor’s account of troops leaving Homs, and on the ministry’s denial",
    date: "2024-12-06",
  },
  "afp-near-damascus": {
    publisher: "Agence France-Presse",
    title: "Report on a monitor’s account that the army had left towns near Damascus",
    date: "2024-12-07",
  },
  "afp-panic": {
    publisher: "Agence France-Presse",
    title: "Report on fear and protests in and around Damascus",
    date: "2024-12-07",
  },
  "afp-statue": {
    publisher: "Agence France-Presse",
    title: "Report on the bust pulled down in Jaramana, with two witnesses and a verified video",
    date: "2024-12-07",
  },
  "bbc-statue": {
    publisher: "BBC",
    title: "Video of the bust of Hafez al-Assad being pulled down in a suburb of Damascus",
  },
  "bbc-damascus": {
    publisher: "BBC",
    title: "Report on the mood in Damascus as rebels came near",
  },
  "afp-hezbollah": {
    publisher: "Agence France-Presse",
    title: "Report on Hezbollah’s fighters leaving the Homs area and positions near Damascus",
    date: "2024-12-08",
  },
  "afp-hezbollah-sent": {
    publisher: "Agence France-Presse",
    title: "Report on Hezbollah fighters sent to the border area",
    date: "2024-12-07",
  },
  "shafaq-presidency": {
    publisher: "Shafaq News",
    title: "Syrian presidency denies reports of Al-Assad’s departure",
    date: "2024-12-07",
    url: "https://www.shafaq.com/en/World/Syrian-presidency-denies-reports-of-Al-Assad-s-departure",
  },
  "shafaq-iraq": {
    publisher: "Shafaq News",
    title: "Over 1,500 Syrian army personnel enter Iraq, including officers",
    date: "2024-12-07",
    url: "https://www.shafaq.com/en/Iraq/Over-1-500-Syrian-army-personnel-enter-Iraq-including-officers",
  },
  "reuters-iraq": {
    publisher: "Reuters",
    title: "Report on Syrian troops crossing into Iraq, with a figure from the mayor of al-Qaim",
    date: "2024-12-07",
  },
  "dw-live": {
    publisher: "Deutsche Welle",
    title: "Syria updates: Rebels enter Damascus after taking Homs",
    date: "2024-12-08",
    url: "https://www.dw.com/en/syria-updates-rebels-enter-damascus-after-taking-homs/live-70993412",
    isKnownLater: true,
  },
  "ukrainska-pravda-entry": {
    publisher: "Ukrainska Pravda",
    title: "Report on rebels entering Damascus and on their announcement on state television",
    date: "2024-12-08",
    url: "https://www.pravda.com.ua/eng/news/2024/12/8/7488200/",
    isKnownLater: true,
  },
  "the-federal-live": {
    publisher: "The Federal",
    title: "Live reports on the fall of Damascus",
    date: "2024-12-08",
    isKnownLater: true,
  },
  "hindu-homs": {
    publisher: "The Hindu",
    title: "Syria rebels celebrate in captured Homs, set sights on Damascus",
    date: "2024-12-08",
    isKnownLater: true,
  },
  "guardian-homs": {
    publisher: "The Guardian",
    title: "Report on the Syrian army leaving Homs",
    isKnownLater: true,
  },

  // The days before
  "afp-eleven-days": {
    publisher: "Agence France-Presse",
    title: "Account of the eleven days from the first attack to the fall of Damascus",
    date: "2024-12-08",
    isKnownLater: true,
  },
  "bluewin-chronicle": {
    publisher: "Bluewin",
    title: "Chronicle of the dramatic events in Syria",
    url: "https://www.bluewin.ch/en/news/international/chronicle-of-the-dramatic-events-in-syria-2478913.html",
  },
  "trt-timeline": {
    publisher: "TRT",
    title: "Timeline of the advance from Aleppo to Damascus",
    url: "https://trt.global/afrika-english/article/18241240",
    isKnownLater: true,
  },
  "sky-timeline": {
    publisher: "Sky News",
    title: "How the rebel assault unfolded in Syria",
  },
  "wikipedia-aleppo": {
    publisher: "Wikipedia",
    title: "Battle of Aleppo (2024)",
    url: "https://en.wikipedia.org/wiki/Battle_of_Aleppo_(2024)",
  },
  "shafaq-hama": {
    publisher: "Shafaq News",
    title: "Syrian army withdraws from Hama, admits opposition forces enter the city",
    date: "2024-12-05",
    url: "https://www.shafaq.com/en/World/Syrian-army-withdraws-from-Hama-admits-opposition-forces-enter-the-City",
  },
  "shafaq-daraa": {
    publisher: "Shafaq News",
    title: "Syrian opposition forces capture Daraa as Al-Assad’s allies show signs of strain",
    url: "https://www.shafaq.com/en/World/Syrian-opposition-forces-capture-Daraa-as-Al-Assad-s-allies-show-signs-of-strain",
  },
  "zee-daraa": {
    publisher: "Zee News",
    title: "Report on rebels taking Daraa and moving on Homs",
    url: "https://zeenews.india.com/world/assad-s-hold-weaken-on-key-syrian-cities-rebels-seize-daraa-advance-on-homs-10-updates-2828935.html",
  },
  "un-briefing-december-6": {
    publisher: "United Nations",
    title: "Daily press briefing by the Office of the Spokesperson for the Secretary-General",
    date: "2024-12-06",
    url: "https://press.un.org/en/2024/db241206.doc.htm",
  },
  "sputnik-displaced": {
    publisher: "Sputnik",
    title: "Over 370,000 Syrians have been displaced since start of hostilities, UN spokesman says",
    date: "2024-12-07",
    url: "https://sputnikglobe.com/20241207/over-370000-syrians-have-been-displaced-since-start-of-hostilities--un-spokesman--1121112371.html",
  },

  // What became known later
  "sputnik-russian-ministry": {
    publisher: "Sputnik",
    title: "Statement by Russia’s foreign ministry that Assad gave up the presidency",
    date: "2024-12-08",
    url: "https://sputnikglobe.com/20241208/assad-resigns-amid-peace-efforts-orders-peaceful-power-handover---russian-foreign-ministry-1121123067.html",
    isKnownLater: true,
  },
  "ukrainska-pravda-moscow": {
    publisher: "Ukrainska Pravda",
    title: "Report that Russian state agencies place Assad in Moscow",
    date: "2024-12-08",
    url: "https://www.pravda.com.ua/eng/news/2024/12/8/7488262/",
    isKnownLater: true,
  },
  "politico-asylum": {
    publisher: "Politico",
    title: "Report on Vladimir Putin’s personal decision to grant Assad asylum",
    date: "2024-12-09",
    url: "https://www.politico.eu/article/vladimir-putin-personally-grant-asylum-syria-bashar-assad/",
    isKnownLater: true,
  },
  "moscow-times-asylum": {
    publisher: "The Moscow Times",
    title: "Putin personally granted asylum to Syria’s Assad, Kremlin says",
    date: "2024-12-09",
    url: "https://www.themoscowtimes.com/2024/12/09/putin-personally-granted-asylum-to-syrias-assad-kremlin-says-a87268",
    isKnownLater: true,
  },
  "reuters-final-hours": {
    publisher: "Reuters",
    title: "Assad’s final hours in Syria, from interviews with 14 people",
    date: "2024-12-13",
    isKnownLater: true,
  },
  "afp-last-hours": {
    publisher: "Agence France-Presse",
    title: "Five former officials on Assad’s last hours in Damascus",
    date: "2024-12-14",
    isKnownLater: true,
  },
  "mehr-statement": {
    publisher: "Mehr News Agency",
    title: "Assad denies planned Syria departure, says he sought fight",
    date: "2024-12-16",
    url: "https://en.mehrnews.com/news/225621/Assad-denies-planned-Syria-departure-says-he-sought-fight",
    isKnownLater: true,
  },
  "reuters-army": {
    publisher: "Reuters",
    title: "Demoralised and abandoned by allies: why Assad’s army failed to fight in Syria",
    date: "2024-12-12",
    isKnownLater: true,
  },
  "reuters-hezbollah": {
    publisher: "Reuters",
    title: "Report on Hezbollah’s forces leaving Syria, from Lebanese and Syrian security sources",
    date: "2024-12-08",
    isKnownLater: true,
  },
  "xinhua-qassem": {
    publisher: "Xinhua",
    title: "Hezbollah leader acknowledges loss of weapons supply route through Syria",
    date: "2024-12-15",
    isKnownLater: true,
  },
  "reuters-iraq-return": {
    publisher: "Reuters",
    title: "Iraq starts sending Syrian soldiers back home, state media reports",
    date: "2024-12-19",
    isKnownLater: true,
  },
  "tass-iraq-return": {
    publisher: "TASS",
    title: "Report on Iraq handing Syrian soldiers back at al-Qaim",
    date: "2024-12-19",
    url: "https://tass.com/world/1890527",
    isKnownLater: true,
  },
  "unhcr-update": {
    publisher: "UNHCR, the UN Refugee Agency",
    title: "Regional Flash Update 2: Syria situation crisis",
    date: "2024-12-11",
  },
  "ocha-update": {
    publisher: "United Nations Office for the Coordination of Humanitarian Affairs",
    title: "Syrian Arab Republic: Flash Update No. 9 on the Recent Developments in Syria",
    date: "2024-12-31",
    url: "https://www.unocha.org/publications/report/syrian-arab-republic/syrian-arab-republic-flash-update-no-9-recent-developments-syria-31-december-2024-enar",
  },
  "ansa-sednaya": {
    publisher: "ANSA",
    title: "Report on the former detainees’ association: no prisoners are trapped in Sednaya",
    date: "2024-12-09",
    url: "https://www.ansa.it/ansamed/it/notizie/rubriche/cronaca/2024/12/09/ong-a-sednaya-non-ci-sono-detenuti-intrappolati_5a5842c4-709f-443b-b852-151d978c01bb.html",
    isKnownLater: true,
  },
  "bbc-sednaya": {
    publisher: "BBC",
    title: "Syria rescuers end search for secret cells in Saydnaya prison",
    date: "2024-12-10",
    isKnownLater: true,
  },
  "trt-sednaya": {
    publisher: "TRT World",
    title: "Interview with the head of the association of Sednaya’s former detainees",
    url: "https://www.trtworld.com/article/18242458",
    isKnownLater: true,
  },
  "menafn-airport": {
    publisher: "MENAFN",
    title: "Damascus airport to start serving international flights from January 7",
    isKnownLater: true,
  },

  // Hayat Tahrir al-Sham
  "ctc-formation": {
    publisher: "Combating Terrorism Center at West Point",
    title: "The formation of Hayat Tahrir al-Sham and wider tensions in the Syrian insurgency",
    url: "https://ctc.westpoint.edu/the-formation-of-hayat-tahrir-al-sham-and-wider-tensions-in-the-syrian-insurgency/",
  },
  "wikipedia-hts": { publisher: "Wikipedia", title: "Hayʼat Tahrir al-Sham" },
  "new-arab-split": {
    publisher: "The New Arab",
    title: "Report on the al-Nusra Front’s announcement that it was breaking with al-Qaeda",
    date: "2016-07-28",
    url: "https://www.newarab.com/news/al-nusra-front-leader-revealed-jolani-announces-al-qaeda-split",
  },
  "state-department-hts": {
    publisher: "United States Department of State",
    title: "Amendments to the terrorist designations of the al-Nusrah Front",
    date: "2018-05-31",
  },
  "state-department-revocation": {
    publisher: "United States Department of State",
    title: "Statement on ending the terrorist designation of Hayat Tahrir al-Sham",
    date: "2025-07-07",
    isKnownLater: true,
  },
  "reuters-turkey-list": {
    publisher: "Reuters",
    title: "Report on Turkey listing Hayat Tahrir al-Sham as a terrorist organisation",
    date: "2018-08-31",
    url: "https://www.reuters.com/article/us-mideast-crisis-syria-turkey-idUSKCN1LG1XM",
  },
  "trt-eu": {
    publisher: "TRT World",
    title: "Report on the European Union following the United Nations on al-Sharaa",
    url: "https://www.trtworld.com/article/4cdd14473016",
    isKnownLater: true,
  },
  "uk-delisting": {
    publisher: "Government of the United Kingdom",
    title: "UK removes Hayat Tahrir al-Sham from terrorist organisation list",
    date: "2025-10-21",
    isKnownLater: true,
  },
  "national-fto": {
    publisher: "The National",
    title: "US ends foreign terrorist designation for Syria’s HTS",
    date: "2025-07-07",
    url: "https://www.thenationalnews.com/news/2025/07/07/us-ends-foreign-terrorist-designation-for-syrias-hts/",
    isKnownLater: true,
  },
  "national-un-delisting": {
    publisher: "The National",
    title: "UN Security Council removes Jabhat Al Nusra and HTS from sanctions list",
    date: "2026-02-27",
    url: "https://www.thenationalnews.com/news/us/2026/02/27/un-security-council-removes-jabhat-al-nusra-and-hts-from-sanctions-list/",
    isKnownLater: true,
  },
  "levant24-un-delisting": {
    publisher: "Levant24",
    title: "Report on the UN sanctions committee removing the entry for al-Nusra and HTS",
    date: "2026-02-27",
    url: "https://levant24.com/?p=14275",
    isKnownLater: true,
  },
  "trt-resolution-2799": {
    publisher: "TRT World",
    title: "Report on Security Council resolution 2799, which took al-Sharaa and one minister off the list",
    date: "2025-11-06",
    url: "https://www.trtworld.com/article/d68f44fb967a",
    isKnownLater: true,
  },
  "wikipedia-victory-conference": {
    publisher: "Wikipedia",
    title: "Syrian Revolution Victory Conference",
    url: "https://en.wikipedia.org/wiki/Syrian_Revolution_Victory_Conference",
    isKnownLater: true,
  },
  "wikipedia-al-sharaa": {
    publisher: "Simple English Wikipedia",
    title: "Ahmed al-Sharaa",
    url: "https://simple.wikipedia.org/wiki/Ahmed_al-Sharaa",
  },

  // Sednaya
  "amnesty-site": {
    publisher: "Amnesty International",
    title: "Inside Saydnaya: Syria’s torture prison",
    url: "https://saydnaya.amnesty.org/en/saydnaya.html",
  },
  "amnesty-hangings": {
    publisher: "Amnesty International",
    title: "Report on mass hangings at Saydnaya prison, Syria (MDE 24/5415/2017)",
    date: "2017-02-07",
  },

  // The United Nations
  "un-resolution-2254": {
    publisher: "United Nations",
    title:
      "Security Council Unanimously Adopts Resolution 2254 (2015), Endorsing Road Map for Peace Process in Syria, Setting Timetable for Talks",
    date: "2015-12-18",
    url: "https://press.un.org/en/2015/sc12171.doc.htm",
  },
  "un-press-statement": {
    publisher: "United Nations",
    title: "Security Council press statement on Syria",
    date: "2024-12-17",
    url: "https://press.un.org/en/2024/sc15943.doc.htm",
  },
  "wikipedia-2254": {
    publisher: "Wikipedia",
    title: "United Nations Security Council Resolution 2254",
    url: "https://en.wikipedia.org/wiki/United_Nations_Security_Council_Resolution_2254",
  },
  "trt-pedersen": {
    publisher: "TRT",
    title: "Report on Pedersen’s call for urgent talks in Geneva",
    date: "2024-12-07",
    url: "https://trt.global/world/article/18241138",
  },
  "ap-pedersen": {
    publisher: "Associated Press",
    title: "Report on the UN envoy for Syria announcing that he will step down",
    date: "2025-09-18",
    isKnownLater: true,
  },
  "wikipedia-special-envoy": {
    publisher: "Wikipedia",
    title: "Special Envoy of the Secretary-General",
    url: "https://en.wikipedia.org/wiki/Special_Envoy_of_the_Secretary-General",
  },
  "cfr-security-council": {
    publisher: "Council on Foreign Relations",
    title: "Glossary: UN Security Council",
  },

  // People
  "britannica-assad": {
    publisher: "Britannica Kids",
    title: "Bashar al-Assad",
    url: "https://kids.britannica.com/students/article/Bashar-al-Assad/602765",
  },
  "afp-hafez": {
    publisher: "Agence France-Presse",
    title: "Account of Hafez al-Assad’s three decades in power",
  },
  "cnn-hafez": {
    publisher: "CNN",
    title: "Report on the death of Hafez al-Assad",
    date: "2000-06-10",
  },
  "embassy-blinken": {
    publisher: "United States Embassy in Trinidad and Tobago",
    title: "Meet America’s new Secretary of State, Antony Blinken",
    url: "https://tt.usembassy.gov/meet-americas-new-secretary-of-state-antony-blinken/",
  },
  "alhurra-call": {
    publisher: "Alhurra",
    title: "Report on the call between Blinken and Fidan",
    date: "2024-12-07",
  },
  "yetkin-fidan": {
    publisher: "Yetkin Report",
    title: "Articles on Hakan Fidan",
    url: "https://yetkinreport.com/en/tag/hakan-fidan-en/page/3",
  },
  "wikipedia-fidan": { publisher: "Wikipedia", title: "Hakan Fidan" },
  "historical-dictionary-lavrov": {
    publisher: "Historical Dictionary of the Russian Federation",
    title: "Lavrov, Sergey Viktorovich",
  },
  "reuters-lavrov": {
    publisher: "Reuters",
    title: "Report on Lavrov’s words in Doha",
    date: "2024-12-07",
  },
  "duvar-doha": {
    publisher: "Duvar English",
    title: "Five Arab states, Iran, Turkey and Russia urge political solution in Syria in joint statement",
    url: "https://duvarenglish.com/five-arab-states-iran-turkey-and-russia-urge-political-solution-in-syria-in-joint-statement-news-65360",
  },
  "wikipedia-erdogan": {
    publisher: "Simple English Wikipedia",
    title: "Recep Tayyip Erdoğan",
    url: "https://simple.wikipedia.org/wiki/Recep_Tayyip_Erdogan",
  },
  "anews-erdogan": {
    publisher: "A News",
    title: "Report on Erdogan’s speech in Gaziantep",
    date: "2024-12-07",
    url: "https://anews.com.tr/world/2024/12/07/erdogan-syria-has-had-enough-wars-syrians-deserve-freedom-security-peace-in-their-homeland",
  },
  "abc-trump": {
    publisher: "ABC News (Australia)",
    title: "When does Trump become president? An explainer",
    date: "2024-11-07",
    url: "https://www.abc.net.au/news/2024-11-07/when-does-trump-become-president-explainer/104571630",
  },
  "orient-trump": {
    publisher: "L’Orient Today",
    title: "Trump says US must not meddle in Syria situation",
    url: "https://today.lorientlejour.com/article/1438674/trump-says-us-must-not-meddle-in-syria-situation.html",
  },

  // Places
  "wikipedia-homs": { publisher: "Wikipedia", title: "Homs" },
  "wikipedia-hama": { publisher: "Wikipedia", title: "Hama" },
  "wikipedia-daraa": { publisher: "Wikipedia", title: "Daraa" },
  "wikipedia-latakia": { publisher: "Wikipedia", title: "Latakia" },
  "irish-times-hermel": {
    publisher: "The Irish Times",
    title: "Caught in the crossfire in a hillside region a few kilometres from Syria",
    url: "https://www.irishtimes.com/news/world/middle-east/caught-in-the-crossfire-in-a-hillside-region-a-few-kilometres-from-syria-1.1392014",
  },
  "orient-hermel": {
    publisher: "L’Orient Today",
    title: "Hermel, an oasis in the middle of the desert",
    url: "https://today.lorientlejour.com/article/1179253/hermel-an-oasis-in-the-middle-of-the-desert.html",
  },
  "wikipedia-airport": { publisher: "Wikipedia", title: "Damascus International Airport" },
  "wikipedia-jaramana": { publisher: "Wikipedia", title: "Jaramana" },

  // Groups, agencies, networks
  "britannica-hezbollah": { publisher: "Britannica", title: "Hezbollah" },
  "eu-hezbollah": {
    publisher: "Council of the European Union",
    title: "Renewal of the list of persons, groups and entities involved in terrorist acts",
  },
  "wikipedia-hezbollah": { publisher: "Wikipedia", title: "Hezbollah" },
  "wikipedia-al-qaeda": { publisher: "Wikipedia", title: "Al-Qaeda" },
  "reuters-observatory": {
    publisher: "Reuters",
    title: "Portrait of the man behind the Syrian Observatory for Human Rights",
    date: "2011-12-08",
    url: "https://www.reuters.com/article/uk-britain-syria-idUKTRE7B71XG20111208",
  },
  "wikipedia-abdulrahman": { publisher: "Wikipedia", title: "Rami Abdulrahman" },
  "britannica-reuters": { publisher: "Britannica", title: "Reuters" },
  "britannica-afp": { publisher: "Britannica", title: "Agence France-Presse" },
  "wikipedia-truth-social": {
    publisher: "Wikipedia",
    title: "Truth Social",
    url: "https://en.wikipedia.org/wiki/Truth_Social",
  },

  // Words
  "oxford-denial": {
    publisher: "Oxford Learner’s Dictionaries",
    title: "denial",
    url: "https://www.oxfordlearnersdictionaries.com/definition/american_english/denial",
  },
  "quill-anonymous": {
    publisher: "Quill, the magazine of the Society of Professional Journalists",
    title: "Guidelines on anonymous sources",
    date: "2014-04-09",
    url: "https://www.quillmag.com/2014/04/09/guidelines-on-anonymous-sources/",
  },
  "wikipedia-source": {
    publisher: "Wikipedia",
    title: "Source (journalism)",
    url: "https://en.wikipedia.org/wiki/Source_(journalism)",
  },
  "wikipedia-displaced": { publisher: "Wikipedia", title: "Internally displaced person" },
  "free-dictionary-front": {
    publisher: "The Free Dictionary",
    title: "Forward edge of the battle area",
    url: "https://www.thefreedictionary.com/Forward+Edge+of+Battle+Area",
  },
  "taylor-francis-settlement": {
    publisher: "Taylor & Francis",
    title: "Book chapter on negotiated settlements",
    url: "https://www.taylorfrancis.com/books/9781317041832/chapters/10.4324/9781315613505-10",
  },
  "dictionary-president-elect": {
    publisher: "Dictionary.com",
    title: "president-elect",
    url: "https://www.dictionary.com/browse/president-elect",
  },
  "dictionary-atm": {
    publisher: "Dictionary.com",
    title: "automated-teller machine",
    url: "https://www.dictionary.com/browse/automated-teller-machine",
  },
  "wikipedia-security-force": {
    publisher: "Wikipedia",
    title: "Security force",
    url: "https://en.wikipedia.org/wiki/Security_force",
  },
});
