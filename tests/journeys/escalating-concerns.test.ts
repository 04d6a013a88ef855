import { createHash } from 'node:crypto';
import mammoth from 'mammoth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startProduct, type Product } from '../product.ts';
import { chronologySchema } from '../../src/server/contract/cases.ts';
import { letterDraftSchema, notificationDraftSchema } from '../../src/server/contract/drafts.ts';
import { servicesSchema } from '../../src/server/contract/services.ts';
import { getEdition } from '../../src/procedures/editions/index.ts';
import { Client } from './client.ts';
import { aWeekAfter, channelOf, escalatingConcerns, inDays, outsider as outsiderId } from './given.ts';

/** The whole story of an escalating-concerns case, told through the product's own HTTP interface. */
describe('escalating concerns, from open to closed', () => {
  let product: Product;
  let mari: Client;
  let gwen: Client;
  let tom: Client;
  let outsider: Client;
  let ref: string;

  beforeAll(async () => {
    product = await startProduct();
    mari = await Client.signIn(product.url, 'mari');
    gwen = await Client.signIn(product.url, 'gwen');
    tom = await Client.signIn(product.url, 'tom');
    outsider = await Client.signIn(product.url, outsiderId);
  });
  afterAll(() => product?.stop());

  it('is refused without evidence, citing Code 5.6, and nothing is opened', async () => {
    const answer = await mari.ask('POST', '/api/cases', { ...escalatingConcerns, evidence: [] });
    expect(answer.status).toBe(409);
    expect(answer.body).toMatchObject({
      cite: 'Code 5.6',
      mayOverride: false,
      missing: [{ requirement: 'evidence', cite: 'Code 5.6' }],
    });
    const board = await mari.ask('GET', '/api/cases');
    expect(board.body).toMatchObject({ total: 0 });
  });

  it('is refused for a service outside the Code, and offered as good practice where the Code allows it', async () => {
    const { services } = servicesSchema.parse((await mari.ask('GET', '/api/services?search=')).body);
    const { serviceTypes } = getEdition('wales-2026');
    const scopeOf = (id: string): string | undefined => serviceTypes.find((type) => type.id === id)?.scope;
    const excluded = services.find((service) => scopeOf(service.serviceType) === 'excluded');
    const goodPractice = services.find(
      (service) =>
        scopeOf(service.serviceType) === 'good-practice' ||
        (scopeOf(service.serviceType) === 'covered' && !service.commissioned),
    );
    expect(excluded).toBeDefined();
    expect(goodPractice).toBeDefined();
    const refused = await mari.ask('POST', '/api/cases', { ...escalatingConcerns, serviceId: excluded?.id });
    expect(refused).toMatchObject({ status: 409, body: { code: 'out-of-scope', cite: 'Code 1.16' } });
    const offered = await mari.ask('POST', '/api/cases', {
      ...escalatingConcerns,
      serviceId: goodPractice?.id,
    });
    expect(offered).toMatchObject({ status: 409, body: { code: 'good-practice-only', cite: 'Code 1.18' } });
  });

  it('opens, and every step in Microsoft 365 is done', async () => {
    const opened = await mari.open(escalatingConcerns);
    ref = opened.ref;
    expect(ref).toMatch(/^EC-\d{4}-0001$/);
    const view = await mari.until(
      ref,
      'all steps done',
      ({ steps }) => steps.length > 5 && steps.every(({ status }) => status === 'done'),
    );
    expect(view.channel?.name.startsWith(ref)).toBe(true);
    expect(view.channel?.name.length).toBeLessThanOrEqual(50);
    const channel = channelOf(await mari.teams(), ref);
    expect(channel.tabs).toHaveLength(1);
    // One card a section, the progress card and the plan; each posted once.
    expect(channel.posts).toHaveLength(view.sections.length + 2);
    expect(JSON.stringify(channel.posts)).not.toContain('undefined');
  });

  it('takes ticks from two people in the channel at once and shows who to everybody within two seconds', async () => {
    const before = await mari.view(ref);
    const section = before.sections[0];
    const [first, second] = section?.items ?? [];
    if (!section || !first || !second) throw new Error('the first section has no two items');
    const post = channelOf(await mari.teams(), ref).posts.find((candidate) =>
      JSON.stringify(candidate.card).includes(`"${ref}/section:${section.id}"`),
    );
    if (!post) throw new Error('no card for the first section');
    const where = { conversationId: post.conversationId, activityId: post.id };
    const [one, two] = await Promise.all([
      gwen.act(where, 'tick-item', { ref, item: first.id }),
      tom.act(where, 'tick-item', { ref, item: second.id }),
    ]);
    expect([one.statusCode, two.statusCode]).toEqual([200, 200]);
    const acknowledged = Date.now();
    await mari.until(ref, 'both ticks', (view) => view.sections[0]?.settled === (section.settled ?? 0) + 2);
    let seen = '';
    while (
      !(seen.includes(gwen.person.name) && seen.includes(tom.person.name)) &&
      Date.now() - acknowledged < 2_000
    ) {
      const card = channelOf(await mari.teams(), ref).posts.find(({ id }) => id === post.id)?.card;
      seen = JSON.stringify(card);
    }
    expect(seen).toContain(gwen.person.name);
    expect(seen).toContain(tom.person.name);
  });

  it('counts a click that arrives twice once, undoes, and keeps both entries', async () => {
    const item = (await mari.view(ref)).sections[1]?.items[0]?.id ?? '';
    const key = 'the-same-click';
    const once = await gwen.send(ref, { type: 'tickItem', item, note: 'Seen on the visit' }, key);
    const twice = await gwen.send(ref, { type: 'tickItem', item, note: 'Seen on the visit' }, key);
    expect([once.status, twice.status]).toEqual([200, 200]);
    expect(twice.body).toMatchObject({ duplicate: true });
    await tom.does(ref, { type: 'reopenItem', item, reason: 'Only half of it' });
    const log = chronologySchema.parse((await mari.ask('GET', `/api/cases/${ref}/chronology`)).body);
    const about = log.events.filter(({ payload }) => payload['item'] === item).map(({ type }) => type);
    expect(about).toEqual(['ItemTicked', 'ItemReopened']);
    await tom.does(ref, {
      type: 'setItemNotApplicable',
      item,
      reason: 'The provider did this before we asked',
    });
    expect((await mari.view(ref)).sections[1]?.items[0]).toMatchObject({
      status: 'not-applicable',
      by: tom.person.name,
    });
  });

  it('refuses people outside the group, in the tab and in the channel, and changes nothing', async () => {
    const before = (await mari.view(ref)).version;
    const item = (await mari.view(ref)).sections[0]?.items[2]?.id ?? '';
    const answer = await outsider.send(ref, { type: 'tickItem', item });
    expect([403, 404]).toContain(answer.status);
    const post = channelOf(await mari.teams(), ref).posts[0];
    if (!post) throw new Error('the channel is empty');
    const click = await outsider.act(
      { conversationId: post.conversationId, activityId: post.id },
      'tick-item',
      { ref, item },
    );
    expect(JSON.stringify(click)).not.toContain('"status":"done"');
    expect((await mari.view(ref)).version).toBe(before);
  });

  it('requires nothing before the provider was heard (4.11), then keeps one plan', async () => {
    const action = {
      text: 'Fill the night shift with permanent staff',
      source: 'contract' as const,
      owner: 'Dafydd Sampl-Rees',
      due: inDays(20),
    };
    expect(await mari.refused(ref, { type: 'addAction', action })).toMatchObject({
      cite: 'Code 4.11',
      mayOverride: false,
    });
    await mari.does(ref, { type: 'recordProviderResponse', response: 'The provider accepts the findings.' });
    await mari.does(ref, { type: 'addAction', action });
    await gwen.does(ref, {
      type: 'addAction',
      action: { ...action, text: 'Mend the medication records', source: 'ciw-notice' },
    });
    await mari.does(ref, { type: 'agreePlan', agreedWith: 'Siân Esiampl-Jones' });
    const view = await mari.does(ref, {
      type: 'reviewAction',
      action: (await mari.view(ref)).plan.actions[0]?.id ?? '',
      progress: 'on-track',
      note: 'Two of four posts filled',
    });
    expect(view.plan).toMatchObject({ open: 2, met: 0 });
    expect(view.plan.actions[0]).toMatchObject({ progress: 'on-track', number: 1 });
    await mari.until(ref, 'the plan in the channel', () => true);
  });

  it('enters its stages in order and refuses others', async () => {
    expect(await mari.refused(ref, { type: 'enterStage', stage: 'review' })).toMatchObject({
      code: 'stage-not-next',
    });
    expect(await mari.refused(ref, { type: 'enterStage', stage: 'plan' })).toMatchObject({
      code: 'question-open',
      cite: 'Code 5.2',
      mayOverride: false,
    });
    await mari.does(ref, {
      type: 'answerQuestion',
      question: 'ec-criteria-met',
      answer: 'met',
      rationale: 'Two inspections and the reviews say the same about safety at night.',
    });
    expect(
      await mari.refused(ref, { type: 'closeCase', outcome: 'Nothing', residualConcerns: 'none' }),
    ).toMatchObject({
      code: 'not-by-answer',
    });
    await mari.does(ref, { type: 'enterStage', stage: 'plan' });
    expect((await mari.does(ref, { type: 'enterStage', stage: 'improvement' })).stage.id).toBe('improvement');
  });

  it('finds a slot for the steering group, books it once, moves and cancels it', async () => {
    await mari.does(ref, { type: 'requestMeeting', duration: 60 });
    const proposed = await mari.until(
      ref,
      'slots',
      ({ meetings }) => meetings[0] !== undefined && meetings[0].status !== 'searching',
    );
    const meeting = proposed.meetings[0];
    expect(meeting?.status).toBe('proposed');
    expect(meeting?.slots).toHaveLength(3);
    const start = meeting?.slots[0]?.start ?? '';
    await mari.does(ref, { type: 'chooseSlot', meeting: meeting?.id ?? '', start });
    const booked = await mari.until(
      ref,
      'the meeting booked',
      ({ meetings }) => meetings[0]?.status === 'booked',
    );
    expect(booked.meetings[0]?.joinUrl).toMatch(/^https:/);
    const events = (await mari.calendar()).events.filter(({ subject }) => subject.includes(ref));
    expect(events).toHaveLength(1);
    expect(events[0]?.attendees.length).toBeGreaterThanOrEqual(4);
    expect(events[0]?.bodyHtml).toContain('Code 5.');
    const later = aWeekAfter(start);
    await mari.does(ref, {
      type: 'moveMeeting',
      meeting: meeting?.id ?? '',
      start: later,
      reason: 'The chair is in court',
    });
    await mari.until(
      ref,
      'the move sent',
      ({ meetings }) =>
        meetings[0]?.status === 'booked' &&
        new Date(meetings[0].start ?? '').getTime() === new Date(later).getTime(),
    );
    expect(
      new Date(
        (await mari.calendar()).events.find(({ subject }) => subject.includes(ref))?.start ?? '',
      ).getTime(),
    ).toBe(new Date(later).getTime());
    await mari.does(ref, {
      type: 'cancelMeeting',
      meeting: meeting?.id ?? '',
      reason: 'Met by telephone instead',
    });
    await mari.until(ref, 'the cancellation sent', ({ meetings }) => meetings[0]?.status === 'cancelled');
    expect(
      (await mari.calendar()).events.filter(({ subject, cancelled }) => subject.includes(ref) && !cancelled),
    ).toHaveLength(0);
  });

  it('files the notification in both languages, with its hash, and keeps 5.28 open until the upload is confirmed', async () => {
    const duty = async (cite: string) =>
      (await mari.view(ref)).duties
        .filter((candidate) => candidate.cite === cite)
        .map(({ status }) => status);
    const form = notificationDraftSchema.parse(
      (await mari.ask('GET', `/api/cases/${ref}/drafts/notifications/escalating-concerns`)).body,
    );
    const fields = Object.fromEntries(
      form.fields.map(({ id, value }) => [id, value || 'Said by a person for the journey']),
    );
    const drafted = await mari.does(ref, {
      type: 'draftNotification',
      notification: 'escalating-concerns',
      fields,
    });
    const draft = drafted.notifications[0]?.draft ?? '';
    await mari.does(ref, {
      type: 'confirmNotification',
      draft,
      fields,
      recipients: form.recipients.map(({ name }) => ({ name: name.en })),
    });
    const filed = await mari.until(
      ref,
      'the notification filed',
      ({ notifications }) => notifications[0]?.status === 'filed',
    );
    const files = filed.notifications[0]?.files ?? [];
    expect(files.map(({ language }) => language).sort()).toEqual(['cy', 'en']);
    for (const file of files) {
      const content = await mari.findFile(file.name);
      expect(createHash('sha256').update(content).digest('hex')).toBe(file.sha256);
      const { value: text } = await mammoth.extractRawText({ buffer: content });
      expect(text).toContain('Tŷ Gwyn');
      expect(text).toContain(ref);
      expect(text).toContain('Said by a person');
    }
    expect(await duty('Code 5.27')).toEqual(['met']);
    expect(await duty('Code 5.28')).toEqual(['open']);
    await mari.does(ref, { type: 'confirmUpload', draft, platformReference: 'COP-YMARFER-1' });
    expect(await duty('Code 5.28')).toEqual(['met']);
  });

  it('files a letter as it stands in the message', async () => {
    const letter = letterDraftSchema.parse(
      (await mari.ask('GET', `/api/cases/${ref}/drafts/letters/concerns-and-mitigations?language=both`)).body,
    );
    expect(letter.html).toContain('Tŷ Gwyn');
    expect(letter.subject).toContain(ref);
    await mari.does(ref, {
      type: 'fileLetter',
      letter: 'concerns-and-mitigations',
      language: 'both',
      subject: letter.subject,
      body: `${letter.html}<p>Ychwanegwyd gan Mari</p><script>alert(1)</script>`,
      recipients: ['rheolwr@gofal-enghraifft.example'],
    });
    const filed = await mari.until(ref, 'the letter filed', ({ letters }) => letters[0]?.status === 'filed');
    const content = (await mari.findFile(filed.letters[0]?.file?.name ?? '')).toString('utf8');
    expect(content).not.toContain('alert(1)');
    expect(filed.duties.find(({ id }) => id === 'ec-concerns-in-writing')?.status).toBe('met');
  });

  it('suspends only with everything that 5.19 and 5.23 ask for, and never asks for a voluntary suspension (5.22)', async () => {
    const bare = await mari.refused(ref, { type: 'suspendCommissioning' });
    expect(bare.missing.map(({ cite }) => cite)).toEqual(expect.arrayContaining(['Code 5.19', 'Code 5.23']));
    expect(bare.missing.map(({ requirement }) => requirement)).toEqual(
      expect.arrayContaining(['rationale', 'risk-assessment', 'partners-agreed', 'sign-off']),
    );
    expect(
      await mari.refused(ref, { type: 'requestVoluntarySuspension', reason: 'It would be quicker' }),
    ).toMatchObject({ cite: 'Code 5.22', mayOverride: false });
    const suspended = await mari.does(ref, {
      type: 'suspendCommissioning',
      rationale: 'Harm is likely while nights are not staffed.',
      riskAssessment: 'High: two falls in a week with nobody near.',
      partnersAgreed: ['Bwrdd Iechyd Hafren'],
      jointParties: ['Bwrdd Iechyd Hafren'],
      signOff: { name: 'Nia Ymarfer', role: 'Director', on: inDays(0) },
      reviewOn: inDays(14),
      communications: 'Provider by letter; families through the home.',
    });
    expect(suspended.suspension).toMatchObject({ inForce: true });
    await mari.does(ref, {
      type: 'recordVoluntarySuspension',
      details: 'The provider takes nobody new on the first floor.',
      coversCommissioned: true,
      coversSelfFunders: false,
    });
    expect(
      (await mari.does(ref, { type: 'liftSuspension', reason: 'Nights are staffed.' })).suspension?.inForce,
    ).toBe(false);
  });

  it('closes only once the remedies are met, and asks for it the same working day (5.17)', async () => {
    const close = {
      type: 'closeCase' as const,
      outcome: 'All remedies met',
      residualConcerns: 'Activities programme still thin',
    };
    expect(await mari.refused(ref, close)).toMatchObject({
      cite: 'Code 5.17',
      missing: [{ requirement: 'remedies-met' }],
    });
    for (const { id } of (await mari.view(ref)).plan.actions)
      await gwen.does(ref, { type: 'meetAction', action: id, evidence: 'Seen on the visit' });
    const met = await mari.view(ref);
    expect(met.shouldClose).toBe(true);
    expect(met.duties.find(({ id }) => id === 'ec-close-promptly')?.deadline?.due).toBeDefined();
    await mari.until(ref, 'the closing card', ({ steps }) =>
      steps.some(({ step, status }) => step === 'card:closing' && status === 'done'),
    );
    const closed = await mari.does(ref, close);
    expect(closed).toMatchObject({
      status: 'closed',
      closed: { residualConcerns: 'Activities programme still thin' },
    });
    expect(await mari.refused(ref, { type: 'tickItem', item: 'ec-visits' })).toMatchObject({
      code: 'case-closed',
    });
  });
});
