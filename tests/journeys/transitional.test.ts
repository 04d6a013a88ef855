import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getEdition } from '../../src/procedures/editions/index.ts';
import type { OpenCaseBody } from '../../src/server/contract/cases.ts';
import { startProduct, type Product } from '../product.ts';
import { fileDraft, fileLetter, holdMeeting } from './acts.ts';
import { Client } from './client.ts';
import { everyDocument } from './every-document.ts';
import { everyDuty } from './every-duty.ts';
import { everyWay } from './every-way.ts';
import { inDays, openings, transitional } from './given.ts';
import { Walker } from './walk.ts';

/** A home under the 2009 guidance (P7): both ways of 1.2, and 1.3, every gate, every duty. */
describe('every way out of the 2009 guidance', () => {
  let product: Product;
  let mari: Client;
  let walker: Walker;

  beforeAll(async () => {
    product = await startProduct();
    mari = await Client.signIn(product.url, 'mari');
    walker = new Walker(mari, await Client.signIn(product.url, 'gwen'), getEdition('wales-2026'), openings);
  });
  afterAll(() => product?.stop());

  describe('the day on which the Code came into force', () => {
    const openedSince = (guidance2009Since: string, more: Partial<OpenCaseBody> = {}) =>
      mari.ask('POST', '/api/cases', { ...transitional, ...more, guidance2009Since });

    it('lets a home stay that was under the guidance on 31 March 2026, and none that came to it later', async () => {
      expect((await openedSince('2026-03-31')).status).toBe(201);
      const late = await openedSince('2026-04-01', { override: 'The home would rather.' });
      expect(late).toMatchObject({
        status: 409,
        body: {
          cite: 'Code 1.2',
          mayOverride: false,
          missing: [{ requirement: 'guidance-2009-applied', cite: 'Code 1.2' }],
        },
      });
    });

    it('lets no service stay that is not a care home', async () => {
      const homeCare = await openedSince('2025-11-03', { serviceId: 'cymorth-cartref-ffug' });
      expect(homeCare).toMatchObject({ status: 409, body: { cite: 'Code 1.2', mayOverride: false } });
    });
  });

  describe('a home under the 2009 guidance', () => {
    let ref = '';

    it('stays on it, is told so in writing, and is asked about again at each meeting', async () => {
      ref = (await mari.open(transitional)).ref;
      expect(ref).toMatch(/^TG-\d{4}-\d{4}$/);
      await mari.until(
        ref,
        'all steps done',
        ({ steps }) => steps.length > 3 && steps.every(({ status }) => status === 'done'),
      );
      await fileLetter(mari, ref, 'tg-which-procedure');
      await holdMeeting(mari, ref, [
        { text: 'Look at the home’s plan again', owner: 'Mari Enghraifft', due: inDays(30) },
      ]);
      const { files } = await fileDraft(mari, ref, 'minutes');
      expect(files).toHaveLength(2);
      const view = await mari.does(ref, {
        type: 'answerQuestion',
        question: 'tg-way-out',
        answer: 'not-yet',
        rationale: 'The plan of the old procedures runs until spring.',
      });
      const status = (id: string) => view.duties.find((duty) => duty.id === id)?.status;
      expect([status('tg-keep-to-2009'), status('tg-provider-told')]).toEqual(['met', 'met']);
      expect(
        await mari.refused(ref, { type: 'enterStage', stage: 'tg-leaving', override: 'It is time.' }),
      ).toMatchObject({ code: 'not-by-answer', cite: 'Code 1.2', mayOverride: false });
    });

    it('is taken off it and comes under the Code, with its reference, channel, group and open work (1.3)', async () => {
      const before = await mari.view(ref);
      await mari.does(ref, {
        type: 'answerQuestion',
        question: 'tg-way-out',
        answer: 'taken-off',
        rationale: 'The agencies agreed on it together.',
      });
      await mari.does(ref, { type: 'enterStage', stage: 'tg-leaving' });
      await mari.does(ref, {
        type: 'answerQuestion',
        question: 'tg-still-managed',
        answer: 'escalating-concerns',
        rationale: 'Two risks meet the Code’s criteria.',
      });
      const step = {
        type: 'stepToProcedure' as const,
        procedure: 'escalating-concerns' as const,
        reason: 'Off the 2009 procedures; nights are still not safe.',
      };
      const refused = await mari.refused(ref, step);
      expect(refused).toMatchObject({ cite: 'Code 5.2', mayOverride: false });
      expect(refused.missing.map(({ requirement }) => requirement)).toEqual([
        'criteria',
        'quality-assurance-note',
      ]);
      const after = await mari.does(ref, {
        ...step,
        criteria: ['people-safety', 'single-serious'],
        qualityAssurance: { considered: true, note: 'The old procedures were that, and did not do.' },
      });
      expect(after).toMatchObject({ ref, stage: { id: 'evidence' }, channel: before.channel });
      expect(after.procedures.map(({ id }) => id)).toEqual(['transitional', 'escalating-concerns']);
      expect(after.plan.actions.map(({ text, status }) => [text, status])).toEqual([
        ['Look at the home’s plan again', 'open'],
      ]);
      expect(after.group).toEqual(before.group);
      // What the guidance's procedure asked for and did not get stays on the list.
      expect(after.duties.find(({ id }) => id === 'tg-people-first')).toMatchObject({
        status: 'open',
        procedure: 'transitional',
      });
    });

    it('closes, and its closure is run under the Code (1.2)', async () => {
      const closing = (await mari.open(transitional)).ref;
      await mari.does(closing, {
        type: 'answerQuestion',
        question: 'tg-way-out',
        answer: 'home-closing',
        rationale: 'The owners told us so.',
      });
      const after = await mari.does(closing, {
        type: 'stepToProcedure',
        procedure: 'closure',
        reason: 'The owners close the home at the end of March.',
        criteria: ['provider-decision'],
        closureKind: 'voluntary',
        planned: true,
        closesOn: inDays(120),
      });
      expect(after).toMatchObject({ ref: closing, stage: { id: 'mobilisation' }, planned: true });
      expect(after.sections.map(({ id }) => id)).toEqual(
        expect.arrayContaining(['tg-standing', 'steering-group']),
      );
    });
  });

  everyDuty('wales-2026', 'transitional', () => walker, [
    {
      opening: transitional,
      ways: ['tg-way-out.taken-off → stage:tg-leaving', 'tg-still-managed.no → close'],
    },
  ]);

  everyDocument('wales-2026', 'transitional', () => walker);

  everyWay('wales-2026', 'transitional', () => walker);
});
