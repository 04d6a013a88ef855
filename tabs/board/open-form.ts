import type { Evidence, Member, Service } from '../../src/case/commands.ts';
import type { OpenCaseBody } from '../../src/server/contract/cases.ts';
import type { Me } from '../../src/server/contract/me.ts';
import type { EditionInUse, ProcedureInUse } from '../api/edition-schema.ts';
import { londonInstant } from '../components/dates.ts';
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
  /** Id of the edition whose criteria and roles the form shows. */
  readonly edition: string;
  readonly service: Service | null;
  readonly criteria: readonly string[];
  readonly evidence: readonly TypedEvidence[];
  readonly quality: '' | 'yes' | 'no';
  readonly qualityNote: string;
  /** Empty until it is answered: nobody has to know, and nothing is assumed. */
  readonly closureKind: '' | 'voluntary' | 'enforced' | 'unknown';
  readonly planned: '' | 'yes' | 'no' | 'unknown';
  readonly closesOn: string;
  /** A local date and time (`2026-11-23T10:30`). */
  readonly notifiedAt: string;
  readonly guidance2009Since: string;
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
  edition: '',
  service: null,
  criteria: [],
  evidence: [noEvidence('1')],
  quality: '',
  qualityNote: '',
  closureKind: '',
  planned: '',
  closesOn: '',
  notifiedAt: '',
  guidance2009Since: '',
  leadAgency: '',
  group: [],
  override: '',
};

/** What a procedure asks besides service, criteria, evidence, agency and group. */
export const asksOf = (
  id: ProcedureInUse['id'],
): {
  readonly quality: boolean;
  readonly since2009: boolean;
  readonly notified: boolean;
  readonly closureKind: boolean;
  readonly planned: boolean;
} => ({
  quality: id === 'escalating-concerns',
  since2009: id === 'transitional',
  notified: id === 'provider-failure',
  closureKind: id === 'closure',
  planned: id === 'closure' || id === 'provider-failure',
});

/** How a service's kind stands under an edition; `null` where a case may simply be opened. */
export const scopeOf = (
  service: Pick<Service, 'serviceType' | 'commissioned'>,
  edition: Pick<EditionInUse, 'serviceTypes'>,
): 'unknown' | 'excluded' | 'good-practice' | null => {
  const type = edition.serviceTypes.find(({ id }) => id === service.serviceType);
  if (type === undefined) return 'unknown';
  if (type.scope === 'excluded') return 'excluded';
  // Where an edition has no good practice, it does not ask who commissions a service either.
  const asks = edition.serviceTypes.some(({ scope }) => scope === 'good-practice');
  return type.scope === 'good-practice' || (asks && !service.commissioned) ? 'good-practice' : null;
};

const leadRole = ({ roles }: ProcedureInUse): string | undefined =>
  (roles.find((one) => one.lead === true) ?? roles[0])?.id;
const usualRole = ({ roles }: ProcedureInUse): string | undefined =>
  (roles.find((one) => one.lead !== true) ?? roles[0])?.id;

/**
 * The form under another procedure: what was typed stays, criteria go, and the opener leads until somebody says
 * otherwise. Members keep their roles where the procedure has them.
 */
export const inProcedure = (
  form: OpenForm,
  me: Me,
  edition: Pick<EditionInUse, 'id'>,
  procedure: ProcedureInUse,
): OpenForm => {
  const known = new Set(procedure.roles.map(({ id }) => id));
  const { tenant, objectId, name, agency, mail } = me;
  const [lead, usual] = [leadRole(procedure), usualRole(procedure)];
  const group =
    form.group.length > 0 || lead === undefined
      ? form.group.map((member) => {
          if (known.has(member.role)) return member;
          const leads = member.objectId === objectId && member.tenant === tenant;
          return { ...member, role: (leads ? lead : usual) ?? '' };
        })
      : [{ tenant, objectId, name, agency, mail, role: lead }];
  return {
    ...form,
    procedure: procedure.id,
    edition: edition.id,
    criteria: form.criteria.filter((id) => procedure.criteria.some((one) => one.id === id)),
    leadAgency: form.leadAgency === '' ? agency : form.leadAgency,
    group,
  };
};

/** What has to be answered before the form is sent, in the order in which it stands there. */
export const unanswered = (form: OpenForm): readonly ('service' | 'closureKind' | 'planned')[] => {
  const asks = asksOf(form.procedure);
  return [
    ...(form.service === null ? (['service'] as const) : []),
    ...(asks.closureKind && form.closureKind === '' ? (['closureKind'] as const) : []),
    ...(asks.planned && form.planned === '' ? (['planned'] as const) : []),
  ];
};

/** What is sent. Evidence that was left empty is left out: then the case itself says that there is none (Code 5.6). */
export const bodyOf = (
  form: OpenForm,
  extra: { readonly goodPractice?: boolean; readonly override?: string },
): OpenCaseBody => {
  const asks = asksOf(form.procedure);
  return {
    procedure: form.procedure,
    ...given('edition', form.edition),
    serviceId: form.service?.id ?? '',
    criteria: [...form.criteria],
    evidence: form.evidence
      .filter((one) => one.text.trim() !== '')
      .map((one) => ({ text: one.text.trim(), source: one.source, ...given('link', one.link) })),
    ...(asks.quality && form.quality !== ''
      ? { qualityAssurance: { considered: form.quality === 'yes', ...given('note', form.qualityNote) } }
      : {}),
    ...(asks.since2009 ? given('guidance2009Since', form.guidance2009Since) : {}),
    ...(asks.notified && form.notifiedAt !== '' ? { notifiedAt: londonInstant(form.notifiedAt) } : {}),
    leadAgency: form.leadAgency.trim(),
    group: [...form.group],
    ...(asks.closureKind && (form.closureKind === 'voluntary' || form.closureKind === 'enforced')
      ? { closureKind: form.closureKind }
      : {}),
    ...(asks.planned && (form.planned === 'yes' || form.planned === 'no')
      ? { planned: form.planned === 'yes' }
      : {}),
    ...(asks.planned ? given('closesOn', form.closesOn) : {}),
    ...extra,
  };
};
