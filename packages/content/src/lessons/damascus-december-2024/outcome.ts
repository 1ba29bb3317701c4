/**
 * Words that give away how the night ended, as regular expressions. None of them may appear for a reader who has
 * switched off what became known later.
 */
export const outcome = {
  en: [
    "(?<!7 )(?:to|until) 8 December 2024",
    "until that night",
    "asylum|in exile",
    "Assad(?:’s government)? (?:has |had |was )?(?:fled|flees|fell|falls|toppled|ousted|overthrown|resigned)",
    "(?:fall|collapse) of (?:Assad|Damascus|Homs|the government)",
    "Homs fell|in captured Homs|taking Homs|leaving Homs$",
    "gave up the presidency|hand over power|former president",
    "(?:enter|entered|entering) (?:Damascus|it) (?:early|after|with|and)|from Aleppo to Damascus",
    "(?:in|to) Moscow",
    "(?:final|last) hours in",
    "prison was opened|secret cells|former detainees|prisoners are trapped",
    "named him president of Syria|Victory Conference",
    "taken off several lists|(?:ended|ends|removes|ending) .*(?:listing|designation|HTS|Tahrir al-Sham)",
    "1,905|soldiers back",
    "took office|step down",
  ],
  ar: [
    "(?<!٧ |المعلومات )(?:حتى|إلى) ٨ كانون الأول",
    "حتى تلك الليلة|حتى الليلة",
    "لجوء",
    "الأسد (?:فرّ|هرب|سقط|استقال)|(?:فرار|هروب|سقوط|انهيار) (?:الأسد|دمشق|حمص|الحكومة)|سيطرت الفصائل على حمص في",
    "تسليم السلطة|تخلى عن الرئاسة|الرئيس السابق|استقالته",
    "دخلتها فصائل|(?:دخلت|تدخل) فصائل المعارضة دمشق",
    "(?:في|إلى) موسكو",
    "فُتح السجن|سمّاه مؤتمر",
    "شُطبت|شطبتها|أنهت الولايات المتحدة",
    "١٬٩٠٥",
    "تولى منصبه في ٢٠ كانون الثاني|سيترك منصبه",
  ],
} as const;
