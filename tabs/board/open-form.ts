import type { Evidence, Member, Service } from '../../src/case/commands.ts';
import type { OpenCaseBody } from '../../src/server/contract/cases.ts';
import type { Me } from '../../src/server/contract/me.ts';
import type { ProcedureInUse } from '../api/edition-schema.ts';
import { given } from '../components/fields.ts';

export interface TypedEvidence {
  /** Tells rows apart while they are typed; never sent. */
  readonly id: string;
  readonly text: string;
  readonly source: Evidence['source'];
  readonly link: string;
}

/** The form as it is typed. */
export interface OpenForm {
  readonly procedure: ProcedureInUse['id'];
  readonly service: Service | null;
  readonly criteria: readonly string[];
  readonly evidence: readonly TypedEvidence[];
  readonly quality: '' | 'yes' | 'no';
  readonly qualityNote: string;
  readonly closureKind: 'voluntary' | 'enforced';
  readonly planned: boolean;
  readonly closesOn: string;
  readonly leadAgency: string;
  readonly group: readonly Member[];
  readonly override: string;
}

export const noEvidence = (id: string): TypedEvidence => ({
  id,
  text: '',
  source: 'contract-monitoring',
  link: '',
});

export const emptyForm: OpenForm = {
  procedure: 'escalating-concerns',
  service: null,
  criteria: [],
  evidence: [noEvidence('1')],
  quality: '',
  qualityNote: '',
  closureKind: 'voluntary',
  planned: true,
  closesOn: '',
  leadAgency: '',
  group: [],
  override: '',
};

/** Puts the opener into an empty group as its lead, and their agency where none was named. */
export const withOpener = (form: OpenForm, me: Me, procedure: ProcedureInUse): OpenForm => {
  const role = procedure.roles.find((one) => one.lead === true) ?? procedure.roles[0];
  const { tenant, objectId, name, agency, mail } = me;
  return {
    ...form,
    leadAgency: form.leadAgency === '' ? agency : form.leadAgency,
    group:
      form.group.length > 0 || role === undefined
        ? form.group
        : [{ tenant, objectId, name, agency, mail, role: role.id }],
  };
};

/** What is sent. Evidence that was left empty is left out: then the case itself says that there is none (Code 5.6). */
export const bodyOf = (
  form: OpenForm,
  extra: { readonly goodPractice?: boolean; readonly override?: string },
): OpenCaseBody => ({
  procedure: form.procedure,
  serviceId: form.service?.id ?? '',
  criteria: [...form.criteria],
  evidence: form.evidence
    .filter((one) => one.text.trim() !== '')
    .map((one) => ({ text: one.text.trim(), source: one.source, ...given('link', one.link) })),
  ...(form.quality === ''
    ? {}
    : { qualityAssurance: { considered: form.quality === 'yes', ...given('note', form.qualityNote) } }),
  leadAgency: form.leadAgency.trim(),
  group: [...form.group],
  ...(form.procedure === 'closure'
    ? { closureKind: form.closureKind, planned: form.planned, ...given('closesOn', form.closesOn) }
    : {}),
  ...extra,
});
