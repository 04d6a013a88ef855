import type { Agencies } from '../../pfp/agencies.ts';

export const agencies: Agencies = {
  regulator: { en: 'the Care Quality Commission', cy: 'y Comisiwn Ansawdd Gofal' },
  nhs: { en: 'the NHS body', cy: 'y corff GIG' },
  safeguardingBoard: { en: 'the Safeguarding Adults Board', cy: 'y Bwrdd Diogelu Oedolion' },
};
