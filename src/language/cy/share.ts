/** Achos yn neges rhywun: wedi'i ganfod wrth ysgrifennu, neu wedi'i agor o ddolen. */
export const share = {
  open: 'Agor yn Hafan',
  overdue: 'Wedi mynd heibio’r terfyn amser',
  next: 'Y terfyn amser nesaf',
  needToKnow: 'Ar gyfer pobl y mae angen iddynt wybod yn unig. Peidiwch â’i basio ymlaen.',
  link: 'Achos yn Hafan',
  linkNote: 'Mae’r ddolen yn agor i’r rhai sy’n cael gweld yr achos.',
  noCases:
    'Nid ydych mewn unrhyw achos, ac nid ydych yn gweld yr un. Pan fyddwch yng ngrŵp achos, bydd wedi’i restru yma.',
  nothing:
    'Nid oes achos y cewch ei weld â “{{text}}” yn ei gyfeirnod, yn enw’r gwasanaeth nac yn enw’r darparwr.',
  late: 'Mae Hafan yn cymryd gormod o amser. Chwiliwch eto ymhen ychydig.',
  failed: 'Ni weithiodd y chwiliad, ac mae Hafan wedi nodi pam. Rhowch gynnig arall arni ymhen ychydig.',
} as const;
