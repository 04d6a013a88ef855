import { Text } from '@fluentui/react-components';
import { type WatchDecision, watchDecisions } from '../../src/early-warning/commands.ts';
import { useMe } from '../api/questions.ts';
import { given } from '../components/fields.ts';
import { useRecordFrame } from '../components/record-frame.tsx';
import { hashOf } from '../components/routes.ts';
import { useWords } from '../components/words.tsx';

const decisionOf = (value: string | undefined): WatchDecision =>
  watchDecisions.find((one) => one === value) ?? 'keep-watching';

/** The procedure whose case a decision opens; null where it opens none. */
export const procedureOf = (decision: WatchDecision): 'quality-assurance' | 'escalating-concerns' | null =>
  decision === 'open-quality-assurance'
    ? 'quality-assurance'
    : decision === 'open-escalating-concerns'
      ? 'escalating-concerns'
      : null;

const suggestedFirst = {
  nothing: 'keep-watching',
  'look-closer': 'keep-watching',
  'quality-assurance': 'open-quality-assurance',
  'escalating-concerns': 'open-escalating-concerns',
} as const;

/** Asks what is decided and why; a decision to open a case goes on to the form that opens one. */
export const useDecide = (): (() => void) => {
  const { view, ask } = useRecordFrame();
  const { say, text } = useWords();
  const me = useMe();
  const mayOpen = me.data?.mayOpenCases === true;
  const labels = {
    'keep-watching': say('tabServices.decide.keep'),
    'open-quality-assurance': say('tabServices.decide.openQualityAssurance'),
    'open-escalating-concerns': say('tabServices.decide.openEscalatingConcerns'),
    other: say('tabServices.decide.other'),
  } as const satisfies Record<WatchDecision, string>;
  return () =>
    ask({
      title: say('tabServices.decide.addTitle'),
      intro: say('tabServices.suggestion.personDecides'),
      fields: [
        {
          name: 'decision',
          label: say('tabServices.decide.what'),
          kind: 'choice',
          required: true,
          initial: suggestedFirst[view.suggestion.level],
          options: watchDecisions.map((value) => ({ value, label: labels[value] })),
        },
        { name: 'rationale', label: say('tabServices.decide.why'), kind: 'text', required: true },
        ...(view.cases.length === 0
          ? []
          : [
              {
                name: 'ref',
                label: say('tabServices.decide.case'),
                kind: 'choice' as const,
                options: view.cases.map(({ ref, procedure }) => ({
                  value: ref,
                  label: say('tabServices.decide.caseOption', { ref, procedure: text(procedure.title) }),
                })),
              },
            ]),
      ],
      more: (values) =>
        procedureOf(decisionOf(values['decision'])) !== null &&
        (values['ref'] ?? '') === '' && (
          <Text size={200}>{say(mayOpen ? 'tabServices.decide.next' : 'tabServices.decide.notYou')}</Text>
        ),
      submit: say('tabServices.decide.add'),
      command: (values) => ({
        type: 'decide',
        decision: decisionOf(values['decision']),
        rationale: values['rationale']?.trim() ?? '',
        ...given('ref', values['ref']),
      }),
      done: say('tabServices.decide.done'),
      after: (values) => {
        const procedure = procedureOf(decisionOf(values['decision']));
        if (procedure !== null && (values['ref'] ?? '') === '' && mayOpen)
          window.location.hash = hashOf({ page: 'open', service: view.service.id, procedure });
      },
    });
};
