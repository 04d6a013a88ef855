import { Activation } from './activation.tsx';
import { Details } from './details.tsx';
import { Duties } from './duties.tsx';
import { Milestones } from './milestones.tsx';
import { Payments } from './payments.tsx';
import { Question } from './question.tsx';
import { ProcedureHistory, Stages } from './stages.tsx';
import { Ways } from './ways.tsx';

/** Where the case stands, what is to be decided there, and what must be done. */
export const Overview = () => (
  <>
    <Stages />
    <ProcedureHistory />
    <Activation />
    <Question />
    <Ways />
    <Duties />
    <Milestones />
    <Payments />
    <Details />
  </>
);
