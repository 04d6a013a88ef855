/** Changes by others, and work that goes on by itself. */
export const tabLive = {
  late: 'Mae newyddion am newidiadau pobl eraill yn hwyr. Mae Hafan yn gofyn bob ychydig eiliadau ac yn dal i geisio.',
  clash: 'Wrth i chi ysgrifennu, newidiodd rhywun arall hyn: {{field}}',
  emptied: 'Fe’i gadawyd yn wag.',
  keepMine: 'Cadw’r hyn a ysgrifennais i',
  takeTheirs: 'Cymryd yr hyn sydd yno',
  followed: 'Newidiodd rhywun arall hyn tra oedd y ffurflen ar agor. Rydych yn gweld yr hyn a ysgrifennwyd.',
  answeredMeanwhile:
    'Wrth i chi ysgrifennu, atebodd {{name}} hyn. Bydd eich ateb chi’n cymryd ei le os cofnodwch ef.',
  movedOn: 'Wrth i chi ysgrifennu, aeth yr achos ymlaen oddi yma. Mae’r hyn a ysgrifennoch o hyd isod.',
  leaveMine: 'Gadael yr hyn a ysgrifennais i allan',
  bundle: {
    begin: 'Gwneud bwndel tystiolaeth',
    making: 'Mae’r bwndel tystiolaeth yn cael ei lunio: {{done}} o {{total}}',
    leave: 'Gallwch adael y dudalen hon: mae’r gwaith yn mynd ymlaen, a bydd y bwndel yn aros yma amdanoch.',
    failed:
      'Methwyd â llunio’r bwndel tystiolaeth y gofynnwyd amdano: {{time}}. Ni chollwyd ac ni newidiwyd dim o’r achos. Rhowch gynnig arall arni; os bydd yn methu eto, rhowch wybod i’r sawl sy’n rhedeg Hafan yn eich cyngor.',
    again: 'Rhowch gynnig arall: gwneud bwndel tystiolaeth',
    ready: 'Bwndel tystiolaeth {{time}}, gofynnwyd amdano gan {{name}}: {{size}} kB',
    fetch: 'Lawrlwytho’r bwndel tystiolaeth',
    until: 'gellir ei nôl tan {{time}}',
  },
  steps: {
    title: 'Yn cael ei osod yn Microsoft 365: {{done}} o {{total}}',
    now: 'Nawr: {{step}}',
    again: 'Rhoddir cynnig arall am {{time}}: {{step}}',
    next: 'Wedyn: {{steps}}',
    more_zero: 'a {{count}} arall',
    more_one: 'ac {{count}} arall',
    more_two: 'a {{count}} arall',
    more_few: 'a {{count}} arall',
    more_many: 'a {{count}} arall',
    more_other: 'a {{count}} arall',
    leave: 'Gallwch ddal i weithio, neu adael: mae’n mynd ymlaen ar ei ben ei hun.',
  },
} as const;
