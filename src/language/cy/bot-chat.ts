/** Ymadroddion y sgwrs ei hun. */
export const botChat = {
  actionAdded:
    'Wedi ei nodi yn y cynllun: {{action}}. Perchennog: {{owner}}. Erbyn {{date}}. Newidiwch ef ar y cerdyn os nad dyna oedd gennych mewn golwg.',
  nearest:
    'Nid wyf yn siŵr beth a hoffech. Yr agosaf ato a wn i:\n\n{{phrases}}\n\nDewiswch un, neu ysgrifennwch ef mewn geiriau eraill.',
  unknown: 'Ni wn i am ddim byd tebyg eto. Mae hyn yn aros amdanoch, a dyma’r hyn y gallwch ei ysgrifennu:',
  noEdition:
    'Nid oes argraffiad mewn grym yma sy’n cynnwys y weithdrefn hon, felly ni ellir agor achos o’r fath.',
  nextInChannel: 'Nesaf gallwch ysgrifennu yma, er enghraifft: "statws", "dangos rhestr wirio", "cymorth".',
  inChannel:
    'Yn y sianel hon gallwch ysgrifennu ataf: "statws", "dangos adran adleoli", "ychwanegu cam gweithredu: …, perchennog …, erbyn dydd Gwener nesaf", "trefnu’r grŵp llywio", "cofnodi galwad: …", "beth mae’r Cod yn ei ddweud am atal". Mae’r hyn sy’n eiddo i chi yn unig, eich diwrnod, eich achosion, penderfyniadau, yn eich sgwrs eich hun gyda fi.',
} as const;
