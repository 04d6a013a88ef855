import { accept, refuse } from '../decision.ts';
import { passOwnGates } from '../gates.ts';
import { procedureOf } from '../procedure-of.ts';
import type { Deciders } from './decider.ts';

/** How a provider's failure is made known (PFP 4.3, 4.4), and what is paid for (PFP 8.3). */
export const activationDeciders: Deciders<'recordActivation' | 'agreePayment'> = {
  recordActivation: (state, command, { now }) => {
    const { telephonedAt, writtenAt, acknowledgedAt, acknowledgedBy, acknowledgedAs } = command;
    if (acknowledgedAs === 'administrative-staff')
      return refuse('acknowledged-by-staff', { cite: 'PFP 4.4' });
    const [telephoned, written, acknowledged] = [telephonedAt, writtenAt, acknowledgedAt].map(Date.parse);
    if (telephoned === undefined || written === undefined || acknowledged === undefined)
      throw new Error('An activation has three times');
    // Telephone first and at once; writing confirms it; nobody acknowledges what they have not been told.
    const isInOrder = telephoned <= written && telephoned <= acknowledged;
    if (!isInOrder || Math.max(written, acknowledged) > Date.parse(now))
      return refuse('activation-order', { cite: 'PFP 4.3' });
    const payload = { telephonedAt, writtenAt, acknowledgedAt, acknowledgedBy, acknowledgedAs };
    const before = state.activation;
    const isKnown =
      before !== null &&
      before.telephonedAt === telephonedAt &&
      before.writtenAt === writtenAt &&
      before.acknowledgedAt === acknowledgedAt &&
      before.acknowledgedBy === acknowledgedBy &&
      before.acknowledgedAs === acknowledgedAs;
    return isKnown ? accept() : accept({ type: 'ActivationRecorded', payload });
  },

  agreePayment: (state, command, context) => {
    const procedure = procedureOf(state, context.edition);
    const passed = passOwnGates('agree-payment', { command, state, procedure }, command.override, context);
    if (!passed.ok) return passed;
    const { payee, amount, purpose, agreement } = command;
    return accept(...passed.events, {
      type: 'PaymentAgreed',
      payload: { payment: context.newId, payee, amount, purpose, agreement: agreement || null },
    });
  },
};
