import { Button, Text } from '@fluentui/react-components';
import { useEdition } from '../api/questions.ts';
import { useCaseFrame } from '../components/case-frame.tsx';
import { given, poundsOf } from '../components/fields.ts';
import { Citation } from '../components/citation.tsx';
import { Stamp } from '../components/marks.tsx';
import { Card, Cards, Row, Section } from '../components/section.tsx';
import { Empty } from '../components/states.tsx';
import { useWords } from '../components/words.tsx';

/** `£1,250.50`; the same in both languages. */
const pounds = (amount: number): string =>
  new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' }).format(amount);

/** Payments to keep care going, where the procedure has a gate for them (PFP 8.3). */
export const Payments = () => {
  const { view, mayAct, lead, ask } = useCaseFrame();
  const { say, text } = useWords();
  const edition = useEdition(view.edition);
  const gate = edition.data?.procedures
    .filter(({ id }) => view.procedures.some((one) => one.id === id))
    .flatMap(({ gates }) => gates)
    .find(({ step }) => step === 'agree-payment');
  if (gate === undefined && view.payments.length === 0) return null;

  const agree = (): void =>
    ask({
      title: say('tabCase.payment.agree'),
      ...(gate === undefined ? {} : { intro: `${text(gate.text)} (${gate.cite})` }),
      fields: [
        { name: 'payee', label: say('tabCase.payment.payee'), kind: 'line', required: true },
        { name: 'amount', label: say('tabCase.payment.amount'), kind: 'money', required: true },
        { name: 'purpose', label: say('tabCase.payment.purpose'), kind: 'text', required: true },
        { name: 'agreement', label: say('tabCase.payment.agreement'), kind: 'text' },
      ],
      submit: say('tabCase.payment.agree'),
      command: (values) => ({
        type: 'agreePayment',
        payee: values['payee']?.trim() ?? '',
        amount: poundsOf(values['amount']),
        purpose: values['purpose']?.trim() ?? '',
        ...given('agreement', values['agreement']),
      }),
      done: say('tabCase.payment.agreed'),
    });

  const total = view.payments.reduce((sum, { amount }) => sum + amount, 0);
  return (
    <Section
      title={say('tabCase.payment.title')}
      actions={
        mayAct &&
        lead &&
        gate !== undefined && <Button onClick={agree}>{say('tabCase.payment.agree')}</Button>
      }
    >
      <Text>
        {say('tabCase.payment.intro')} {gate !== undefined && <Citation cite={gate.cite} />}
      </Text>
      {mayAct && !lead && <Text>{say('tabCase.payment.leadOnly')}</Text>}
      {view.payments.length === 0 ? (
        <Empty title={say('tabCase.payment.none')} />
      ) : (
        <>
          <Cards>
            {view.payments.map((payment) => (
              <li key={payment.payment}>
                <Card>
                  <Row>
                    <Text weight="semibold">{pounds(payment.amount)}</Text>
                    <Text>{payment.payee}</Text>
                  </Row>
                  <Text>{payment.purpose}</Text>
                  <Text italic>{payment.agreement ?? say('tabCase.payment.noAgreement')}</Text>
                  <Stamp by={payment.by} at={payment.at} />
                </Card>
              </li>
            ))}
          </Cards>
          {view.payments.length > 1 && <Text>{say('tabCase.payment.total', { amount: pounds(total) })}</Text>}
        </>
      )}
    </Section>
  );
};
