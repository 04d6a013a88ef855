import type { Contact, Edition, Procedure } from '../../procedures/types.ts';
import { milestonesOf, procedureOf, proceduresOf, stageOf } from '../procedure-of.ts';
import type { CaseState } from '../state.ts';
import type { CaseView } from '../view-schema.ts';
import { answerTo, questionAt, wayOutOf } from '../ways.ts';
import { stamp, stamped } from './stamps.ts';

/** Where the case stands, which way it came and which ways are open. */

export const stageViews = (state: CaseState, edition: Edition): CaseView['stages'] => {
  const current = stageOf(state, edition);
  const isOpen = state.status === 'open';
  return procedureOf(state, edition).stages.map(({ id, title, cite, next, mayClose }) => ({
    id,
    title,
    cite,
    next: [...next],
    enteredAt:
      state.stagesEntered.findLast(({ stage, procedure }) => stage === id && procedure === state.procedure)
        ?.at ?? null,
    current: id === current.id,
    mayEnter: isOpen && current.next.includes(id) && wayOutOf(state, edition, `stage:${id}`).kind === 'open',
    mayClose:
      isOpen && id === current.id && mayClose === true && wayOutOf(state, edition, 'close').kind === 'open',
  }));
};

export const procedureViews = (state: CaseState, edition: Edition): CaseView['procedures'] =>
  state.procedures.map(({ procedure: id, at, by, reason }) => ({
    id,
    title: procedureOf({ procedure: id }, edition).title,
    enteredAt: at,
    by: by.name,
    reason,
  }));

/** Whether it matters to a procedure how a service closes: then whoever steps into it is asked. */
const asksClosure = ({ id, duties, sections }: Procedure): boolean =>
  id === 'closure' ||
  [...duties, ...sections.flatMap(({ items }) => items)].some(
    ({ applies }) => applies?.closureKinds !== undefined || applies?.urgencies !== undefined,
  );

export const passageViews = (state: CaseState, edition: Edition): CaseView['passages'] =>
  procedureOf(state, edition)
    .passages.filter(({ from }) => from.includes(state.stage))
    .map(({ id, to, cite, text }) => {
      const next = procedureOf({ procedure: to }, edition);
      return {
        id,
        to: { id: to, title: next.title },
        cite,
        text,
        open: state.status === 'open' && wayOutOf(state, edition, `procedure:${to}`).kind === 'open',
        criteria: next.criteria.map((one) => ({
          id: one.id,
          group: one.group,
          text: one.text,
          cite: one.cite,
        })),
        asksClosure: asksClosure(next),
      };
    });

export const questionView = (state: CaseState, edition: Edition): CaseView['question'] => {
  const question = questionAt(state, edition);
  if (question === null) return null;
  const answered = answerTo(state, state.procedure, question);
  return {
    id: question.id,
    text: question.text,
    cite: question.cite,
    answers: question.answers.map(({ id, text, leadsTo }) => ({ id, text, leadsTo: [...leadsTo] })),
    answered:
      answered === null
        ? null
        : { ...stamp(answered), answer: answered.answer, rationale: answered.rationale },
  };
};

export const answerViews = (state: CaseState, edition: Edition): CaseView['answers'] =>
  state.answers.flatMap((given) => {
    const question = procedureOf(given, edition).questions.find(({ id }) => id === given.question);
    const answer = question?.answers.find(({ id }) => id === given.answer);
    if (question === undefined || answer === undefined) return [];
    return [
      {
        ...stamp(given),
        question: question.id,
        questionText: question.text,
        answer: answer.id,
        answerText: answer.text,
        cite: question.cite,
        rationale: given.rationale,
      },
    ];
  });

export const milestoneViews = (state: CaseState, edition: Edition): CaseView['milestones'] =>
  milestonesOf(state, edition).map(({ id, title, cite, mayBePlanned }) => {
    const recorded = state.milestones[id];
    return {
      id,
      title,
      cite,
      mayBePlanned: mayBePlanned === true,
      on: recorded?.on ?? null,
      note: recorded?.note ?? null,
      recorded: recorded === undefined ? null : stamp(recorded),
    };
  });

export const activationView = ({ activation }: CaseState): CaseView['activation'] =>
  activation === null ? null : stamped(activation);

/** A procedure begins with an activation where one of its duties or gates asks for it. */
export const asksActivation = (state: CaseState, edition: Edition): boolean =>
  proceduresOf(state, edition).some(
    ({ duties, gates }) =>
      gates.some(({ requires }) => requires.includes('activation-acknowledged')) ||
      duties.some(({ metBy }) => metBy.kind === 'fact' && metBy.fact === 'activation-acknowledged'),
  );

export const standardViews = (state: CaseState, edition: Edition): CaseView['standards'] =>
  proceduresOf(state, edition).some(({ assessesStandards }) => assessesStandards === true)
    ? edition.standards.map(({ id, kind, title, cite, prompts }) => {
        const assessed = state.standards[id];
        return {
          id,
          kind,
          title,
          cite,
          prompts: [...prompts],
          assessed: assessed === undefined ? null : stamped(assessed),
        };
      })
    : [];

const personView = (
  person: NonNullable<Contact['person']>,
): NonNullable<CaseView['contacts'][number]['person']> => ({
  name: person.name,
  phone: person.phone,
  mail: person.mail ?? null,
  deputy:
    person.deputy === undefined
      ? null
      : { name: person.deputy.name, phone: person.deputy.phone, mail: person.deputy.mail ?? null },
  outOfHours: person.outOfHours ?? null,
});

export const contactViews = ({ contacts }: Edition): CaseView['contacts'] =>
  contacts.map(({ id, title, cite, agency, activation, person }) => ({
    id,
    title,
    cite,
    agency,
    activation: activation === true,
    person: person === undefined ? null : personView(person),
  }));
