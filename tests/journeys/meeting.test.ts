import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseView, MeetingView } from '../../src/case/view-schema.ts';
import { startProduct, type Product } from '../product.ts';
import { bookMeeting } from './acts.ts';
import { Client, until } from './client.ts';
import { channelOf, escalatingConcerns, inDays } from './given.ts';

/**
 * A steering group meeting from its agenda to its circulated minutes (N3, PFP 7.1–7.4): the agenda changed and the
 * invitation with it, notes taken by two people, minutes filed, sent to everybody, and corrected.
 */
describe('a steering group meeting', () => {
  let product: Product;
  let mari: Client;
  let nia: Client;
  let ref = '';
  let id = '';

  beforeAll(async () => {
    product = await startProduct();
    mari = await Client.signIn(product.url, 'mari');
    nia = await Client.signIn(product.url, 'nia', 'cy');
    const guest = {
      tenant: 'another-organisation',
      objectId: '00000000-7e57-4000-8000-0000000009aa',
      name: 'Owain Gwestai',
      agency: 'Heddlu Enghraifft',
      mail: 'owain.gwestai@heddlu.example',
      role: 'safeguarding',
    };
    ({ ref } = await mari.open({ ...escalatingConcerns, group: [...escalatingConcerns.group, guest] }));
    id = await bookMeeting(mari, ref);
  });
  afterAll(() => product?.stop());

  const of = ({ meetings }: CaseView): MeetingView => {
    const meeting = meetings.find((one) => one.id === id);
    if (meeting === undefined) throw new Error('the meeting is gone');
    return meeting;
  };
  const step = ({ steps }: CaseView, part: string) =>
    steps.find((one) => one.step === `meeting:${id}:${part}`)?.status;
  const invitation = async (): Promise<string> => {
    const event = (await mari.calendar()).events.find(({ subject }) => subject.includes(ref));
    return event?.bodyHtml ?? '';
  };

  it('goes out with the agenda that the case suggests, each line with its paragraph', async () => {
    const { agenda } = of(await mari.view(ref));
    expect(agenda).toMatchObject({ revision: 0, changed: null });
    expect(agenda.lines.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['welcome', 'roles', 'question', 'next-meeting', 'other']),
    );
    const html = await invitation();
    expect(html).toContain('Welcome and apologies; you may speak Welsh or English (PFP 7.2)');
    expect(html.indexOf('Croeso ac ymddiheuriadau')).toBeLessThan(html.indexOf('Welcome and apologies'));
  });

  it('has its agenda changed, and the invitation after it; whoever was slower is not overwritten', async () => {
    const { agenda } = of(await mari.view(ref));
    const kept = agenda.lines.filter(({ kind }) => kind !== 'roles').map((line) => ({ id: line.id }));
    const lines = [{ id: 'own-1', words: { en: 'Nights without a nurse', cy: 'Nosau heb nyrs' } }, ...kept];
    const changed = await mari.does(ref, { type: 'setAgenda', meeting: id, revision: 0, lines });
    expect(of(changed).agenda).toMatchObject({ revision: 1, changed: { by: 'Mari Enghraifft' } });
    expect(of(changed).agenda.more.map(({ kind }) => kind)).toContain('roles');

    await mari.until(ref, 'the invitation up to date', (view) => step(view, 'agenda') === 'done');
    const html = await invitation();
    expect(html).toContain('<li>Nights without a nurse</li>');
    expect(html).toContain('<li>Nosau heb nyrs</li>');
    expect(html).not.toContain('Confirm the chair and the lead officer');

    const refused = await nia.refused(ref, { type: 'setAgenda', meeting: id, revision: 0, lines: null });
    expect(refused.code).toBe('agenda-changed');
    expect(refused.detail).toContain('Mari Enghraifft');
  });

  it('is noted by two people at once, and each sees what the other notes', async () => {
    await Promise.all([
      mari.does(ref, { type: 'tickAgendaLine', meeting: id, line: 'own-1', dealtWith: true }),
      nia.does(ref, {
        type: 'keepMeetingNote',
        meeting: id,
        note: 'n-nia',
        kind: 'action',
        text: 'Ffonio’r teuluoedd',
        owner: 'Siân Esiampl-Jones',
        due: inDays(7),
      }),
      mari.does(ref, {
        type: 'keepMeetingNote',
        meeting: id,
        note: 'n-mari',
        kind: 'decision',
        text: 'Visit every week',
        rationale: 'Two falls at night',
      }),
    ]);
    const { notes } = of(await nia.view(ref));
    expect(notes?.dealtWith).toEqual(['own-1']);
    expect(notes?.kept.map(({ by }) => by).toSorted()).toEqual(
      [mari.person.name, nia.person.name].toSorted(),
    );
    const log = JSON.stringify((await mari.ask('GET', `/api/cases/${ref}/chronology`)).body);
    expect(log.match(/"MeetingNotesBegun"/g)).toHaveLength(1);
    expect((await mari.view(ref)).plan.actions).toEqual([]);
  });

  it('is finished: actions in the plan, decisions in the log, minutes filed in both languages', async () => {
    const finished = await mari.does(ref, {
      type: 'finishMeeting',
      meeting: id,
      minutes: {
        chairedBy: nia.person.name,
        takenBy: mari.person.name,
        present: [mari.person.name, nia.person.name],
        apologies: ['Tom Ymarfer'],
        dealtWith: ['own-1'],
        decisions: [{ decision: 'Visit every week', rationale: 'Two falls at night' }],
        actions: [{ text: 'Ffonio’r teuluoedd', owner: 'Siân Esiampl-Jones', due: inDays(7) }],
        copiedTo: ['Pennaeth Gwasanaeth Esiampl'],
      },
    });
    expect(of(finished).status).toBe('held');
    expect(finished.plan.actions).toMatchObject([
      { source: 'group', owner: 'Siân Esiampl-Jones', due: inDays(7), status: 'open' },
    ]);
    expect(finished.decisions).toMatchObject([
      { decision: 'Visit every week', rationale: 'Two falls at night' },
    ]);
    const filed = await mari.until(ref, 'the minutes filed', (view) => step(view, 'minutes') === 'done');
    const files = of(filed).minutes[0]?.files ?? [];
    expect(files.map(({ language }) => language).toSorted()).toEqual(['cy', 'en']);
    const folder = await mari.files(`${channelOf(await mari.teams(), ref).name}/Minutes`);
    expect(folder.entries).toHaveLength(2);
  });

  it('reaches everybody of the group in their language, and says whom it could not write to', async () => {
    const sent = await mari.until(ref, 'written to', (view) => step(view, 'circulate') === 'failed');
    const [minutes] = of(sent).minutes;
    expect(minutes?.sent).toHaveLength(escalatingConcerns.group.length);
    expect(minutes?.waiting).toMatchObject([{ name: 'Owain Gwestai', code: 'OtherOrganisation' }]);
    const told = async (client: Client): Promise<string> =>
      JSON.stringify((await client.chat()).messages.map(({ text }) => text));
    expect(await told(mari)).toContain('Mae cofnodion cyfarfod 1');
    expect(await told(nia)).not.toContain('Ffonio');

    // The channel hears that they are there, and nothing of what was said.
    const posts = await until(
      'the card of the minutes',
      async () => JSON.stringify(channelOf(await mari.teams(), ref).posts),
      (all) => all.includes('Minutes of meeting 1'),
    );
    expect(posts).not.toContain('Two falls at night');

    const handed = await mari.does(ref, {
      type: 'markMinutesSent',
      meeting: id,
      member: { tenant: 'another-organisation', objectId: '00000000-7e57-4000-8000-0000000009aa' },
      note: 'By secure mail',
    });
    expect(step(handed, 'circulate')).toBe('done');
    expect(of(handed).minutes[0]?.waiting).toEqual([]);
  });

  it('has its minutes corrected: a new version, both kept, the plan with it, and everybody told again', async () => {
    const before = await mari.view(ref);
    const [first] = of(before).minutes;
    const [action] = before.plan.actions;
    if (first === undefined || action === undefined) throw new Error('no minutes');
    await nia.does(ref, {
      type: 'correctMinutes',
      meeting: id,
      reason: 'The day was wrong',
      minutes: {
        chairedBy: first.content.chairedBy,
        present: first.content.present,
        apologies: first.content.apologies,
        dealtWith: ['own-1'],
        decisions: first.content.decisions,
        actions: [{ action: action.id, text: action.text, owner: action.owner, due: inDays(9) }],
        copiedTo: [],
      },
    });
    const after = await mari.until(
      ref,
      'the correction sent',
      (view) => (of(view).minutes[1]?.sent.length ?? 0) === escalatingConcerns.group.length,
    );
    expect(after.plan.actions.map(({ due }) => due)).toEqual([inDays(9)]);
    expect(after.decisions).toHaveLength(1);
    expect(of(after).minutes.map(({ version, reason }) => [version, reason])).toEqual([
      [1, null],
      [2, 'The day was wrong'],
    ]);
    const folder = await mari.files(`${channelOf(await mari.teams(), ref).name}/Minutes`);
    expect(folder.entries).toHaveLength(4);
  });

  it('stands in the evidence bundle with its agenda as it was and both versions', async () => {
    const files = unzipSync(new Uint8Array(await mari.bytes(`/api/cases/${ref}/bundle`)));
    const meetings = strFromU8(files['meetings.json'] ?? new Uint8Array());
    expect(meetings).toContain('Nosau heb nyrs');
    expect(meetings).toContain('The day was wrong');
    expect(Object.keys(files).filter((name) => /cofnodion|minutes/i.test(name))).toHaveLength(4);
  });
});
