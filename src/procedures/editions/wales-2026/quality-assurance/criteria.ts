import type { Criterion } from '../../../types.ts';

const reason = (id: string, cite: string, en: string, cy: string): Criterion => ({
  id: `qa-${id}`,
  cite,
  group: 'reason',
  text: { en, cy },
});

/** Where a concern came to light: the sources that 4.11 counts as qualitative evidence, and those of 4.8 and 5.3. */
export const criteria: readonly Criterion[] = [
  reason('complaints', 'Code 4.11', 'Complaints or issues that were raised', 'Cwynion neu faterion a godwyd'),
  reason(
    'safeguarding',
    'Code 4.11',
    'Safeguarding referrals or practice reviews',
    'Atgyfeiriadau diogelu neu adolygiadau ymarfer',
  ),
  reason('monitoring', 'Code 4.11', 'Contract monitoring', 'Monitro contract'),
  reason(
    'care-reviews',
    'Code 4.11',
    'Reviews of people’s care plans',
    'Adolygiadau o gynlluniau gofal pobl',
  ),
  reason(
    'inspection',
    'Code 4.11',
    'An inspection, a rating or a notice of the regulator',
    'Arolygiad, sgôr neu hysbysiad gan y rheoleiddiwr',
  ),
  reason(
    'advocates',
    'Code 4.11',
    'Word from advocates or independent reviewing officers',
    'Gair gan eiriolwyr neu swyddogion adolygu annibynnol',
  ),
  reason(
    'feedback',
    'Code 4.10',
    'Feedback from people, families or staff',
    'Adborth gan bobl, teuluoedd neu staff',
  ),
  reason(
    'due-diligence',
    'Code 4.8',
    'The commissioner’s own checks on the provider',
    'Gwiriadau’r comisiynydd ei hun ar y darparwr',
  ),
  reason(
    'provider-told-us',
    'Code 5.3',
    'The provider told us of trouble with money or staffing',
    'Dywedodd y darparwr wrthym am anawsterau ariannol neu staffio',
  ),
];
