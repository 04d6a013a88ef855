import type { WorkingDays } from '../../src/case/context.ts';
import { suggestedAgenda } from '../../src/case/agenda.ts';
import { decide } from '../../src/case/decide.ts';
import type { CaseState } from '../../src/case/state.ts';
import { evolve } from '../../src/case/evolve.ts';
import { viewCase } from '../../src/case/view.ts';
import { meetingViewSchema } from '../../src/case/view/meeting-schema.ts';
import type { CaseView, MeetingView, NotificationView } from '../../src/case/view-schema.ts';
import type { Edition } from '../../src/procedures/types.ts';
import { services } from '../../src/rehearsal/services.ts';

const now = '2026-11-23T10:00:00.000Z';
const stamp = { at: now, by: 'Mari Enghraifft' };

/** A case with one of everything that a card can show: opened by the core, the rest filled into its view. */
export const fullView = (edition: Edition, days: WorkingDays): CaseView => {
  const procedure = edition.procedures.find(({ id }) => id === 'escalating-concerns');
  const [service] = services;
  const [notification] = procedure?.notifications ?? [];
  if (procedure === undefined || service === undefined || notification === undefined)
    throw new Error('the edition lacks escalating concerns');
  const actor = {
    kind: 'person',
    tenant: 't',
    objectId: 'm',
    name: 'Mari Enghraifft',
    agency: 'Cyngor',
  } as const;
  const decision = decide(
    null,
    {
      type: 'openCase',
      procedure: 'escalating-concerns',
      service,
      criteria: (['area', 'nature', 'reason'] as const).flatMap((group) => {
        const found = procedure.criteria.find((one) => one.group === group);
        return found === undefined ? [] : [found.id];
      }),
      evidence: [{ text: 'Complaints', source: 'complaint' }],
      qualityAssurance: { considered: true, note: 'Tried' },
      leadAgency: 'Cyngor',
      group: procedure.roles
        .filter(({ required }) => required)
        .map(({ id: role }, at) => ({
          tenant: 't',
          objectId: `m${at}`,
          name: `Aelod ${at}`,
          agency: 'Cyngor',
          mail: `m${at}@x.example`,
          role,
        })),
    },
    { now, actor, cause: 'c', edition, workingDays: days, newRef: 'EC-2026-0001', newId: 'n' },
  );
  if (!decision.ok) throw new Error(JSON.stringify(decision.refusal));
  let state: CaseState | null = null;
  for (const [at, event] of decision.events.entries())
    state = evolve(state, {
      ...event,
      id: `e${at}`,
      ref: 'EC-2026-0001',
      version: at + 1,
      schemaVersion: 1,
      at: now,
      by: actor,
      cause: 'c',
      previousHash: '',
      hash: '',
    });
  if (state === null) throw new Error('nothing happened');
  const view = viewCase(state, edition, days, now);
  const slot = { start: '2026-11-24T10:00:00Z', end: '2026-11-24T11:00:00Z', busy: ['t:m1'] };
  const meetings = meetingViewSchema.shape.status.options.map((status, at): MeetingView => ({
    id: `m-${status}`,
    number: at + 1,
    status,
    duration: 60,
    purpose: 'Cyfarfod',
    latest: '2026-11-26',
    slots: [slot, slot, slot],
    unreadable: ['t:m0'],
    start: slot.start,
    end: slot.end,
    joinUrl: status === 'booked' ? 'https://teams.example/join' : null,
    webUrl: null,
    decisions: 'Decided',
    attendees: ['Mari Enghraifft'],
    apologies: [],
    actions: [],
    agenda: { revision: 1, changed: stamp, lines: [...suggestedAgenda(view)], more: [] },
    notes: null,
    minutes: [],
  }));
  const notifications = (['drafted', 'confirmed', 'filed', 'uploaded', 'discarded'] as const).map(
    (status): NotificationView => ({
      draft: `d-${status}`,
      notification: notification.id,
      kind: 'notification',
      title: notification.title,
      cite: notification.cite,
      status,
      fields: Object.fromEntries(notification.fields.map(({ id }) => [id, 'y'.repeat(3_900)])),
      recipients: [{ name: 'AGC · CIW', mail: null, text: { en: 'AGC · CIW', cy: 'AGC · CIW' } }],
      files: (['en', 'cy'] as const).map((language) => ({
        language,
        name: `Hysbysiad ${language}.docx`,
        sha256: 'a'.repeat(64),
        bytes: 9,
        webUrl: 'https://x.example/f',
      })),
      drafted: stamp,
      confirmed: status === 'drafted' ? null : stamp,
      filedAt: ['filed', 'uploaded'].includes(status) ? now : null,
      uploaded: status === 'uploaded' ? stamp : null,
      platformReference: null,
    }),
  );
  const action = (status: 'open' | 'met' | 'withdrawn', number: number) => ({
    id: `a${number}`,
    number,
    text: 'Fill the rota',
    source: 'contract' as const,
    owner: 'Dafydd Sampl',
    due: '2026-11-20',
    overdue: status === 'open',
    status,
    progress: 'at-risk' as const,
    note: 'n',
    evidence: null,
    link: null,
    changed: stamp,
  });
  return {
    ...view,
    meetings,
    notifications,
    plan: {
      ...view.plan,
      actions: [action('open', 1), action('met', 2), action('withdrawn', 3)],
      open: 1,
      met: 1,
    },
    steps: (['waiting', 'done', 'retrying', 'failed', 'by-hand'] as const).map((status) => ({
      step: status === 'done' ? 'channel' : `card:section:${view.sections[0]?.id ?? ''}`,
      status,
      attempt: 2,
      problem: { kind: 'permission', code: 'Forbidden', remedy: null },
      nextAt: null,
      at: now,
    })),
  };
};
