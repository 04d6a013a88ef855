import { groupItems } from '../../../pfp/group-items.ts';
import { pfpSections } from '../../../pfp/index.ts';
import type { AgencyKind, ChecklistItem, Section } from '../../../types.ts';
import { agencies } from '../agencies.ts';

const item = (id: string, cite: string, who: AgencyKind, en: string, cy: string): ChecklistItem => ({
  id,
  cite,
  force: 'should',
  text: { en, cy },
  responsible: who,
});

const option = (id: string, en: string, cy: string) => item(`pf-option-${id}`, 'PFP 8.1', 'all', en, cy);

/** Each is looked into and then done or set aside with a reason. */
export const optionItems: readonly ChecklistItem[] = [
  option(
    'spot-purchase',
    'Look into buying single places or packages from other providers.',
    'Ymchwiliwch i brynu lleoedd neu becynnau unigol gan ddarparwyr eraill.',
  ),
  option(
    'reserve',
    'Look into reserving places or services elsewhere that would suit.',
    'Ymchwiliwch i gadw lleoedd neu wasanaethau addas mewn mannau eraill.',
  ),
  option('consultancy', 'Look into advice from a specialist.', 'Ymchwiliwch i gyngor gan arbenigwr.'),
  option(
    'partner-provider',
    'Look into another provider working alongside this one.',
    'Ymchwiliwch i gael darparwr arall i weithio ochr yn ochr â hwn.',
  ),
  option(
    'temporary-staff',
    'Look into temporary staff, for example from agencies.',
    'Ymchwiliwch i staff dros dro, er enghraifft gan asiantaethau.',
  ),
  option('temporary-management', 'Look into temporary management.', 'Ymchwiliwch i reolwyr dros dro.'),
  option(
    'tupe',
    'Look into passing staff and people together to another provider (TUPE).',
    'Ymchwiliwch i drosglwyddo staff a phobl gyda’i gilydd i ddarparwr arall (TUPE).',
  ),
  option(
    'contracted-team',
    'Look into a management or nursing team under contract.',
    'Ymchwiliwch i dîm rheoli neu nyrsio o dan gontract.',
  ),
  option(
    'short-funding',
    'Look into extra money for a short time; agree its use in writing first (8.3).',
    'Ymchwiliwch i arian ychwanegol am gyfnod byr; cytunwch ar ei ddefnydd yn ysgrifenedig yn gyntaf (8.3).',
  ),
  option(
    'fees',
    'Look into paying above the usual rate to secure care that suits.',
    'Ymchwiliwch i dalu mwy na’r gyfradd arferol i sicrhau gofal addas.',
  ),
  option(
    'other',
    'Ask what else this case would allow.',
    'Gofynnwch beth arall y byddai’r achos hwn yn ei ganiatáu.',
  ),
];

const options: Section = {
  id: 'options',
  title: { en: 'Options for other provision', cy: 'Dewisiadau ar gyfer darpariaeth arall' },
  cite: 'PFP 8.1',
  items: optionItems,
};

/** What the chapters of the procedure add to a section of its own checklists. */
const added: Readonly<Record<string, readonly ChecklistItem[]>> = {
  'steering-group': [
    ...groupItems('pf'),
    item(
      'pf-prevent',
      'PFP 7.2',
      'all',
      'Ask what could prevent or delay the failure: money or help for a short time.',
      'Gofynnwch beth allai atal neu ohirio’r methiant: arian neu gymorth am gyfnod byr.',
    ),
  ],
  finance: [
    item(
      'pf-out-of-area',
      'PFP 6.3',
      'council',
      'See that people placed by other authorities are safe now; those authorities go on paying and plan their longer-term care.',
      'Sicrhewch fod pobl a leolwyd gan awdurdodau eraill yn ddiogel yn awr; mae’r awdurdodau hynny’n parhau i dalu ac yn cynllunio eu gofal tymor hwy.',
    ),
  ],
  relocation: [
    item(
      'pf-self-funders',
      'PFP 6.2',
      'council',
      'Help each self-funder find other care and move well.',
      'Helpwch bob hunangyllidwr i ddod o hyd i ofal arall ac i symud yn dda.',
    ),
  ],
};

const own = pfpSections(agencies, 'must').map((section) => ({
  ...section,
  items: [...section.items, ...(added[section.id] ?? [])],
}));

/** Appendix A with the options of chapter 8 before people are moved; then C and D. */
export const sections: readonly Section[] = own.flatMap((section) =>
  section.id === 'relocation' ? [options, section] : [section],
);
