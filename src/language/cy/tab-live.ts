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
} as const;
