import type { Criterion } from '../../../types.ts';

/** What can lie behind a failure or an exit. */
const reason = (id: string, cite: string, en: string, cy: string): Criterion => ({
  id,
  cite,
  group: 'reason',
  text: { en, cy },
});

export const criteria: readonly Criterion[] = [
  {
    ...reason(
      'regulator-closes',
      'PFP 4.1',
      'The Care Quality Commission closes it',
      'Mae’r Comisiwn Ansawdd Gofal yn ei gau',
    ),
    also: ['PFP 1.5', 'PFP 3.1'],
  },
  {
    ...reason(
      'commissioners-end',
      'PFP 4.1',
      'Commissioners end the contract or decommission the care',
      'Mae comisiynwyr yn dod â’r contract i ben neu’n datgomisiynu’r gofal',
    ),
    also: ['PFP 1.5', 'PFP 3.1'],
  },
  reason(
    'provider-notice',
    'PFP 4.1',
    'The provider has given notice on its contract',
    'Mae’r darparwr wedi rhoi rhybudd ar ei gontract',
  ),
  reason(
    'planned-exit',
    'PFP 3.3',
    'The provider has planned to leave the area',
    'Mae’r darparwr wedi cynllunio i ymadael â’r ardal',
  ),
  {
    ...reason(
      'acute-finances',
      'PFP 4.1',
      'Money is so short that the provider cannot find a buyer or wind down in order',
      'Mae arian mor brin fel na all y darparwr ddod o hyd i brynwr na dirwyn i ben yn drefnus',
    ),
    also: ['PFP 1.5'],
  },
  {
    ...reason(
      'insolvency',
      'PFP 4.1',
      'The provider is insolvent, or an administrator or receiver acts for it',
      'Mae’r darparwr yn ansolfent, neu mae gweinyddwr neu dderbynnydd yn gweithredu drosto',
    ),
    also: ['PFP 1.5', 'PFP 3.1'],
  },
  {
    ...reason(
      'safeguarding-failure',
      'PFP 4.1',
      'After serious safeguarding concerns it cannot give safe care',
      'Wedi pryderon diogelu difrifol, ni all roi gofal diogel',
    ),
    also: ['PFP 3.1'],
  },
  reason(
    'plan-failed',
    'PFP 4.1',
    'It could not carry out an agreed plan, and people are at risk',
    'Ni allodd gyflawni cynllun y cytunwyd arno, ac mae pobl mewn perygl',
  ),
  reason(
    'premises-lost',
    'PFP 1.5',
    'The premises are damaged or lost',
    'Mae’r adeilad wedi’i ddifrodi neu ei golli',
  ),
  reason('redesign', 'PFP 1.5', 'The business is being reorganised', 'Mae’r busnes yn cael ei ad-drefnu'),
  {
    ...reason(
      'emergency',
      'PFP 3.1',
      'An emergency, such as an infection or a flood',
      'Argyfwng, megis haint neu lifogydd',
    ),
    also: ['PFP 2.6'],
  },
  {
    ...reason(
      'warning-signs',
      'PFP 4.2',
      'Warning signs have added up, or its own staff or the media speak of it',
      'Mae arwyddion rhybudd wedi cronni, neu mae ei staff ei hun neu’r cyfryngau’n sôn am hynny',
    ),
    also: ['PFP 3.3'],
  },
];
