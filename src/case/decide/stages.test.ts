import { describe, expect, it } from 'vitest';
import type { CommandOf } from '../commands.ts';
import { replay } from '../evolve.ts';
import {
  actorOf,
  addAction,
  chair,
  monday,
  opened,
  openTyGwyn,
  refusalOf,
  type Story,
  typesOf,
} from '../testing/scenario.ts';

const assurance = opened({
  procedure: 'quality-assurance',
  criteria: ['qa-sign'],
  evidence: [],
  qualityAssurance: undefined,
});
const deciding = assurance.does({ type: 'enterStage', stage: 'decide' });
const answer = (to: string, rationale = 'Two visits'): CommandOf<'answerQuestion'> => ({
  type: 'answerQuestion',
  question: 'substantiated',
  answer: to,
  rationale,
});
const step: CommandOf<'stepToProcedure'> = {
  type: 'stepToProcedure',
  procedure: 'escalating-concerns',
  reason: 'Nothing got better',
  criteria: ['quality-and-safety'],
  evidence: openTyGwyn.evidence,
  override: 'No time to meet first',
};
const escalated = deciding.does(answer('yes')).does(step);
/** Through the improvement to the review, from which a way leads back. */
const back = (story: Story): Story =>
  story
    .does({ type: 'enterStage', stage: 'improvement', override: 'Agreed by telephone' })
    .does({ type: 'enterStage', stage: 'review' })
    .does({ type: 'stepToProcedure', procedure: 'quality-assurance', reason: 'It holds' });

describe('a question', () => {
  it('is answered at its own stage, with one of its answers', () => {
    expect(refusalOf(assurance.asks(answer('yes')))).toMatchObject({
      code: 'unknown-question',
      cite: 'Code 4.3',
    });
    expect(refusalOf(deciding.asks(answer('perhaps')))).toMatchObject({
      code: 'unknown-answer',
      cite: 'Code 4.9',
      detail: { possibleEn: 'Yes, Partly, No, Unsure' },
    });
    expect(typesOf(deciding.asks(answer('yes')))).toEqual(['QuestionAnswered']);
    expect(typesOf(deciding.does(answer('yes')).asks(answer('yes')))).toEqual([]);
    expect(deciding.does(answer('yes')).view().question?.answered).toMatchObject({
      answer: 'yes',
      rationale: 'Two visits',
      by: 'Lois Arweinydd',
    });
  });

  it.each([
    ['another stage', { type: 'enterStage', stage: 'watch', override: 'Now' }],
    ['the end', { type: 'closeCase', outcome: 'Done', override: 'Now' }],
    ['another procedure', step],
  ] as const)('keeps the case from %s until it is answered, whatever a lead says', (_where, command) => {
    expect(refusalOf(deciding.asks(command))).toMatchObject({
      code: 'question-open',
      cite: 'Code 4.9',
      mayOverride: false,
    });
    const elsewhere = deciding.does(answer('unsure'));
    expect(refusalOf(elsewhere.asks(command))).toMatchObject({
      code: 'not-by-answer',
      cite: 'Code 4.9',
      mayOverride: false,
      detail: { currentEn: 'Unsure' },
    });
  });

  it('opens the ways of its last answer', () => {
    const partly = deciding.does(answer('no')).does(answer('partly'));
    const watching = partly.does({ type: 'enterStage', stage: 'watch', override: 'Visited last week' });
    expect(watching.case.stage).toBe('watch');
    expect(refusalOf(partly.asks({ type: 'closeCase', outcome: 'Done' })).code).toBe('not-by-answer');
    expect(partly.view().stages.map(({ id, mayEnter, mayClose }) => [id, mayEnter, mayClose])).toEqual([
      ['look', false, false],
      ['decide', false, false],
      ['watch', true, false],
    ]);
    const closable = deciding.does(answer('no')).view();
    expect(closable.stages.find(({ id }) => id === 'decide')?.mayClose).toBe(true);
  });

  it('is asked again each time its stage is entered, even within one moment', () => {
    const again = deciding
      .does(answer('partly'))
      .does({ type: 'enterStage', stage: 'watch', override: 'Visited' })
      .does({ type: 'enterStage', stage: 'decide' });
    expect(again.view().question?.answered).toBeNull();
    expect(again.view().answers).toHaveLength(1);
    expect(refusalOf(again.asks({ type: 'enterStage', stage: 'watch', override: 'Visited' })).code).toBe(
      'question-open',
    );
  });
});

describe('stepping over to another procedure', () => {
  it('needs a passage from the present stage', () => {
    expect(refusalOf(assurance.asks(step))).toMatchObject({ code: 'no-passage', cite: 'Code 5.9' });
    const nowhere = { ...step, procedure: 'closure' } as const;
    expect(refusalOf(deciding.asks(nowhere)).code).toBe('unknown-procedure');
    expect(refusalOf(opened().asks({ ...step, procedure: 'quality-assurance' }))).toMatchObject({
      code: 'no-passage',
      cite: 'Code 5.17',
    });
  });

  it('asks its own gates and those of opening the other, with what the case and the command bring', () => {
    const yes = deciding.does(answer('yes'));
    const bare = { ...step, criteria: undefined, evidence: undefined, override: 'No time' };
    const refusal = refusalOf(yes.asks(bare));
    expect(refusal).toMatchObject({ code: 'gate', mayOverride: false });
    expect(refusal.missing).toEqual([
      { requirement: 'meeting-held', cite: 'Code 5.9' },
      { requirement: 'evidence', cite: 'Code 5.6' },
      { requirement: 'criteria', cite: 'Code 5.2' },
    ]);
    expect(refusalOf(yes.asks({ ...step, override: undefined }))).toMatchObject({
      code: 'gate',
      cite: 'Code 5.9',
      missing: [{ requirement: 'meeting-held', cite: 'Code 5.9' }],
      mayOverride: true,
    });
    expect(refusalOf(yes.asks(step, { by: actorOf(chair) })).code).toBe('override-needs-lead');
    expect(refusalOf(yes.asks({ ...step, criteria: ['qa-sign'] })).code).toBe('unknown-criterion');
    // Evidence that the case has already need not be given again.
    const evidenced = yes.does({ type: 'recordEvidence', evidence: openTyGwyn.evidence });
    expect(typesOf(evidenced.asks({ ...step, evidence: undefined }))).toEqual([
      'GateOverridden',
      'ProcedureEntered',
    ]);
  });

  it('takes quality assurance itself for its consideration (Code 5.9)', () => {
    expect(escalated.case.qualityAssurance).toEqual({ considered: true, note: 'Nothing got better' });
    const said = deciding
      .does(answer('yes'))
      .does({ ...step, qualityAssurance: { considered: true, note: 'Six months of visits' } });
    expect(said.case.qualityAssurance).toEqual({ considered: true, note: 'Six months of visits' });
  });

  it('goes on as the same case, with all that it has', () => {
    const before = deciding
      .does({ type: 'tickItem', item: 'q.1' })
      .does(addAction('Fill the rota'))
      .does(answer('yes'));
    const after = before.does(step);
    const view = after.view();
    expect(view).toMatchObject({
      ref: before.case.ref,
      procedure: { id: 'escalating-concerns' },
      stage: { id: 'plan' },
    });
    expect(view.procedures.map(({ id, reason }) => [id, reason])).toEqual([
      ['quality-assurance', null],
      ['escalating-concerns', 'Nothing got better'],
    ]);
    expect(view.sections.map(({ id, procedure }) => [id, procedure])).toEqual([
      ['qa-first', 'quality-assurance'],
      ['first', 'escalating-concerns'],
      ['second', 'escalating-concerns'],
    ]);
    expect(view.plan.actions).toHaveLength(1);
    expect(view.criteria.map(({ id }) => id)).toEqual(['qa-sign', 'quality-and-safety']);
    expect(after.case.group).toEqual(before.case.group);
    // Items of the earlier procedure are still settled, its report is still written.
    expect(typesOf(after.asks({ type: 'tickItem', item: 'q.planned' }))).toEqual(['ItemTicked']);
    expect(
      typesOf(after.asks({ type: 'draftNotification', notification: 'situation-report', fields: {} })),
    ).toEqual(['NotificationDrafted']);
    expect(replay(after.log)).toMatchObject({ procedure: 'escalating-concerns', stage: 'plan' });
  });

  it('is not asked to close for remedies that were met under the procedure before (Code 5.17)', () => {
    const worked = escalated
      .does({ type: 'recordProviderResponse', response: 'We accept that' })
      .does(
        {
          type: 'addAction',
          action: { text: 'Two people on each shift', source: 'contract', owner: 'RI', due: '2026-12-18' },
        },
        { newId: 'one' },
      )
      .does({ type: 'meetAction', action: 'one', evidence: 'Seen' })
      .does({ type: 'enterStage', stage: 'improvement', override: 'Agreed by telephone' })
      .does({ type: 'enterStage', stage: 'review' });
    expect(worked.view().shouldClose).toBe(true);
    const handedOver = worked.does(
      { type: 'stepToProcedure', procedure: 'quality-assurance', reason: 'Smaller concerns are left' },
      { now: '2026-11-30T10:00:00.000Z' },
    );
    expect(handedOver.view('2026-11-30T11:00:00.000Z').shouldClose).toBe(false);
  });

  it('leaves the open duties of the earlier procedure listed, and lets them arise anew on return', () => {
    const met = assurance
      .does({ type: 'recordMilestone', milestone: 'report-received', on: '2026-11-20' })
      .does({ type: 'confirmDuty', duty: 'announce', note: 'By letter' })
      .does({ type: 'enterStage', stage: 'decide' })
      .does(answer('yes'));
    const status = (story: Story, now?: string) =>
      Object.fromEntries(
        story
          .view(now)
          .duties.filter(({ procedure }) => procedure === 'quality-assurance')
          .map(({ id, status }) => [id, status]),
      );
    expect(status(met)).toEqual({
      announce: 'met',
      'have-report': 'met',
      situation: 'open',
      'answered-yes': 'open',
    });
    const gone = met.does(step);
    expect(status(gone)).toEqual({ situation: 'open', 'answered-yes': 'open' });
    const later = '2026-11-30T10:00:00.000Z';
    const returned = back(gone).after({ ok: true, events: [] });
    expect(returned.case.stage).toBe('look');
    const anew = gone
      .does({ type: 'enterStage', stage: 'improvement', override: 'Agreed' }, { now: later })
      .does({ type: 'enterStage', stage: 'review' }, { now: later })
      .does({ type: 'stepToProcedure', procedure: 'quality-assurance', reason: 'It holds' }, { now: later });
    expect(status(anew, later)).toEqual({ announce: 'open', 'have-report': 'open', situation: 'open' });
    // The same words may be said again: it is a new duty now.
    expect(
      typesOf(anew.asks({ type: 'confirmDuty', duty: 'announce', note: 'By letter' }, { now: later })),
    ).toEqual(['DutyConfirmed']);
    expect(
      typesOf(
        anew.asks(
          { type: 'recordMilestone', milestone: 'report-received', on: '2026-11-20' },
          { now: later },
        ),
      ),
    ).toEqual(['MilestoneRecorded']);
  });

  it('asks for the new sections’ cards once there is a channel', () => {
    const channel = deciding.does(answer('yes')).hears({
      type: 'ChannelCreated',
      payload: { teamId: 't', channelId: 'c', name: 'QA', webUrl: 'https://m365.example' },
    });
    const posted = channel.hears({
      type: 'CardPosted',
      payload: { card: 'section:qa-first', conversationId: 'k', activityId: 'a' },
    });
    const { steps } = posted.does(step).case;
    expect(steps['card:section:qa-first']?.status).toBe('done');
    expect(steps['card:section:first']?.status).toBe('waiting');
    expect(steps['card:section:second']?.status).toBe('waiting');
  });

  it('shows the ways from here, open or not', () => {
    expect(assurance.view().passages).toEqual([]);
    expect(deciding.view().passages).toMatchObject([
      { id: 'escalate', to: { id: 'escalating-concerns' }, open: false, asksClosure: false },
    ]);
    expect(deciding.does(answer('yes')).view().passages[0]).toMatchObject({
      open: true,
      criteria: [{ id: 'quality-and-safety' }],
    });
  });
});

describe('a case opened with a date', () => {
  it('leaves out what is for planned closures when it is unplanned, and nothing while that is not known', () => {
    const items = (story: Story) => story.view().sections.flatMap(({ items }) => items.map(({ id }) => id));
    const qa = { procedure: 'quality-assurance', criteria: [] } as const;
    expect(items(opened({ ...qa, criteria: [], planned: false }))).toEqual(['q.1']);
    expect(items(opened({ ...qa, criteria: [], planned: true }))).toEqual(['q.1', 'q.planned']);
    expect(items(assurance)).toEqual(['q.1', 'q.planned']);
  });

  it('shows the council’s words, with the national ones beneath', () => {
    const view = assurance.view(monday);
    expect(view.sections[0]?.items[0]).toMatchObject({
      text: { en: 'Our own q.1' },
      national: { en: 'q.1' },
    });
    expect(view.sections[0]?.items[1]).toMatchObject({ text: { en: 'q.planned' }, national: null });
    expect(view.duties.find(({ id }) => id === 'have-report')).toMatchObject({
      text: { en: 'Have the report in our own form' },
      national: { en: 'Have the report' },
    });
  });
});
