import { useRegister, useRegisterFields } from '../api/individuals.ts';

/** Asks for the register while the case itself is still on its way: neither needs the other's answer. */
export const RegisterAhead = ({ caseRef }: { readonly caseRef: string }) => {
  useRegister(caseRef);
  useRegisterFields(caseRef);
  return null;
};
