import { Details } from './details.tsx';
import { Duties } from './duties.tsx';
import { Stages } from './stages.tsx';

/** Where the case stands and what must be done. */
export const Overview = () => (
  <>
    <Stages />
    <Duties />
    <Details />
  </>
);
