import { Faults } from '../faults/faults.tsx';
import { StartOver } from '../faults/start-over.tsx';
import { useSay } from '../state/session.tsx';
import { Events } from './events.tsx';
import { Morning } from './morning.tsx';

/** What whoever leads a rehearsal can do: let things happen, let them go wrong, and start over. */
export const FacilitatorApp = () => {
  const say = useSay();
  return (
    <section className="app-page" aria-labelledby="facilitator-title">
      <h2 id="facilitator-title" className="app-title">
        {say('rehearsal.facilitator.title')}
      </h2>
      <p>{say('rehearsal.facilitator.lead')}</p>
      <Morning />
      <Events />
      <Faults />
      <StartOver />
    </section>
  );
};
