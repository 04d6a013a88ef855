import { fieldsQuestion, registerQuestion } from '../api/individuals.ts';
import type { Wire } from '../api/wire.ts';

/** Asks for a case's register beside the case itself: neither needs the other's answer. */
export const askRegisterAhead = ({ client, api }: Wire, caseRef: string): void => {
  void client.prefetchQuery(registerQuestion(api, caseRef));
  void client.prefetchQuery(fieldsQuestion(api, caseRef));
};
