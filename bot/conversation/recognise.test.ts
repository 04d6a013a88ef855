import { describe, expect, it } from 'vitest';
import { workingDays } from '../../src/calendar/working-days.ts';
import { actionIn } from './add-action.ts';
import type { Intent } from './intent.ts';
import { entryIn } from './log.ts';
import { createRecogniser } from './recognise.ts';
import { intents } from './intents.ts';

const recognise = createRecogniser(intents);
const named = (text: string): Intent['name'] | null => recognise(text)?.intent.name ?? null;

describe('what somebody wants', () => {
  it.each([
    ['open escalating concerns for Tŷ Gwyn', 'open-escalating-concerns', 'Tŷ Gwyn'],
    ['Open escalatng concerns for ty gwyn please', 'open-escalating-concerns', 'ty gwyn'],
    ['agor pryderon cynyddol ar gyfer Tŷ Gwyn', 'open-escalating-concerns', 'Tŷ Gwyn'],
    ['agor bryderon cynyddol ar gyfer Plas Enghraifft', 'open-escalating-concerns', 'Plas Enghraifft'],
    ['open a closure for Plas Enghraifft', 'open-closure', 'Plas Enghraifft'],
    ['agor achos cau ar gyfer Plas Enghraifft', 'open-closure', 'Plas Enghraifft'],
    ['open quality asurance for Tŷ Gwyn', 'open-quality-assurance', 'Tŷ Gwyn'],
    ['performance managment for Tŷ Gwyn', 'open-quality-assurance', 'Tŷ Gwyn'],
    ['agor sicrhau ansawdd ar gyfer Tŷ Gwyn', 'open-quality-assurance', 'Tŷ Gwyn'],
    ['decommission Tŷ Gwyn', 'open-decommissioning', 'Tŷ Gwyn'],
    ['datgomisiynu Tŷ Gwyn', 'open-decommissioning', 'Tŷ Gwyn'],
    ['provider failure at Tŷ Gwyn', 'open-provider-failure', 'Tŷ Gwyn'],
    ['methiant darparwr Tŷ Gwyn', 'open-provider-failure', 'Tŷ Gwyn'],
    ['CIW review', 'open-performance-review', ''],
    ['adolygiad AGC', 'open-performance-review', ''],
    ['2009 guidance for Tŷ Gwyn', 'open-transitional', 'Tŷ Gwyn'],
    ['canllawiau 2009 ar gyfer Tŷ Gwyn', 'open-transitional', 'Tŷ Gwyn'],
  ])('%s', (text, name, rest) => {
    expect(named(text)).toBe(name);
    expect(recognise(text)?.rest).toBe(rest);
  });

  it.each([
    ['my actions', 'my-actions'],
    ['fy nghamau gweithredu', 'my-actions'],
    ['what is overdue', 'overdue'],
    ["beth sydd wedi mynd heibio'r terfyn amser", 'overdue'],
    ['status of EC-2026-0001', 'status'],
    ['statws EC-2026-0001', 'status'],
    ['what does the Code say about suspension?', 'ask-code'],
    ["beth mae'r Cod yn ei ddweud am atal comisiynu?", 'ask-code'],
    ['schedule steering group', 'schedule'],
    ["trefnu'r grŵp llywio ar gyfer EC-2026-0001", 'schedule'],
    ['notify', 'notify'],
    ['hysbysu', 'notify'],
    ['suspend new commissioning', 'suspend'],
    ['atal comisiynu newydd', 'suspend'],
    ['close the case', 'close'],
    ["cau'r achos", 'close'],
    ['Cymraeg', 'language-cy'],
    ['English', 'language-en'],
    ['help', 'help'],
    ['cymorth', 'help'],
    ['open a case', 'open-case'],
    ['agor achos', 'open-case'],
    ['answer the question', 'answer'],
    ['anser the queston', 'answer'],
    ['ateb y cwestiwn', 'answer'],
    ['step over to quality assurance', 'step-over'],
    ['step over to closure', 'step-over'],
    ['move to decomissioning', 'step-over'],
    ['camu drosodd i ddatgomisiynu', 'step-over'],
    ['record milestone', 'milestones'],
    ['cerrig milltir', 'milestones'],
    ['record activation', 'activation'],
    ['cofnodi ysgogi', 'activation'],
    ['agree a payment', 'payments'],
    ['cytuno ar daliad', 'payments'],
    ['add evidense', 'evidence'],
    ['ychwanegu tystiolaeth', 'evidence'],
    ['assess standards', 'standards'],
    ['asesu safonau', 'standards'],
    ['situation report', 'situation-report'],
    ['adroddiad sefyllfa', 'situation-report'],
    ['draft minutes', 'minutes'],
    ['draft report', 'reports'],
    ['who do I call?', 'contacts'],
    ["pwy i'w ffonio", 'contacts'],
    ['out of hours', 'contacts'],
    ['tu allan i oriau', 'contacts'],
    ['log call: the manager rang', 'log'],
    ['cofnodi galwad: ffoniodd y rheolwr', 'log'],
    ['record a lesson about placements: ask earlier', 'log'],
    ['show section relocation', 'section'],
    ['dangos adran cofnodion', 'section'],
    ['what does the code say about quality assurance?', 'ask-code'],
    ['what does the code say about decommissioning', 'ask-code'],
    ['next stage', 'stage'],
    ['what is overdew', 'overdue'],
    ['wats overdue', 'overdue'],
    ['schedual steering group', 'schedule'],
    ['suspend comissioning', 'suspend'],
    ['my actoins', 'my-actions'],
    ['remind me at nine', 'reminders'],
    ['fewer reminders', 'reminders'],
    ['at nine instead', 'reminders'],
    ['stop', 'reminders'],
    ['llai o nodiadau atgoffa', 'reminders'],
    ['am naw yn lle hynny', 'reminders'],
    ['fy niwrnod', 'my-day'],
    ['my day', 'my-day'],
    ['what is due today', 'my-day'],
    ["beth sydd i'w wneud heddiw", 'my-day'],
    ['trefnu gyfarfod', 'schedule'],
    ['drefnu cyfarfod', 'schedule'],
    ['fy nghyfarfod grwp llywio', 'schedule'],
    ['dangos fwrdd', 'my-cases'],
    ['nhystiolaeth', 'evidence'],
    ['fy ngherrig milltir', 'milestones'],
    ['gytuno ar daliad', 'payments'],
    ['thaliadau', 'payments'],
    ['ateb gwestiwn', 'answer'],
    ['ofyn am gymorth', 'help'],
    ['nghymorth', 'help'],
    ['statws Ty Gwyn', 'status'],
    ['bore dda', 'help'],
    ['utter nonsense zzz', null],
    ['', null],
  ])('%s → %s', (text, name) => expect(named(text)).toBe(name));

  it('leaves a service’s name, mutated or not, out of what it takes for the wish', () => {
    expect(recognise('statws Tŷ Gwyn')?.rest).toBe('Tŷ Gwyn');
    expect(recognise('gynnydd Dŷ Gwyn')?.rest).toBe('Dŷ Gwyn');
  });

  it('offers the nearest of what it knows where it is not sure, in the language asked for', () => {
    expect(recognise.nearest('when was that steering thing', 'en')).toContain('schedule steering group');
    expect(recognise.nearest('rhywbeth am wersi', 'cy').join(' ')).toContain('gwers');
    expect(recognise.nearest('sifft nos', 'cy').length).toBeLessThanOrEqual(3);
    expect(recognise.nearest('zzz qqq', 'en')).toEqual([]);
  });

  it('tells the language of what was written', () => {
    expect(recognise('fy nghamau gweithredu')?.language).toBe('cy');
    expect(recognise('my actions')?.language).toBe('en');
  });
});

describe('an action in a sentence', () => {
  const now = new Date('2026-11-23T09:00:00Z');
  const wales = workingDays('WLS');
  it('is read with its owner and date, in both languages', () => {
    expect(
      actionIn('add action EC-2026-0001: fill the rota, owner Dafydd, by 4 December', now, wales),
    ).toEqual({
      text: 'fill the rota',
      owner: 'Dafydd',
      due: '2026-12-04',
    });
    expect(
      actionIn("ychwanegu cam gweithredu: llenwi'r rota, perchennog Dafydd, erbyn 4 Rhagfyr", now, wales),
    ).toEqual({
      text: "llenwi'r rota",
      owner: 'Dafydd',
      due: '2026-12-04',
    });
    expect(actionIn('ychwanegu cam: x, perchennog D, erbyn dydd Mawrth', now, wales)?.due).toBe('2026-11-24');
  });
  it('is none while a part is missing', () => {
    expect(actionIn('add action: fill the rota', now, wales)).toBeNull();
    expect(actionIn('add action', now, wales)).toBeNull();
  });
});

describe('an entry of a log in a sentence', () => {
  it.each([
    ['log call EC-2026-0001: The manager rang', { log: 'call', text: 'The manager rang' }],
    ['cofnodi ymholiad: Gofynnodd y wasg', { log: 'enquiry', text: 'Gofynnodd y wasg' }],
    ['record movement: Moved at ten: all well', { log: 'movement', text: 'Moved at ten: all well' }],
    ['log root cause: No manager since May', { log: 'root-cause', text: 'No manager since May' }],
    ['lesson about placements: Ask earlier', { log: 'lesson', text: 'Ask earlier', theme: 'placements' }],
    ['log call:', null],
    ['log something: else', null],
  ])('%s', (text, entry) => expect(entryIn(text)).toEqual(entry));
});
