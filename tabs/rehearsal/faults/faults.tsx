import { SpinButton, Switch } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { faultNames, type Fault, type FaultName } from '../../../src/server/contract/rehearsal.ts';
import { Answered } from '../../components/answered.tsx';
import { Problem } from '../../components/problem.tsx';
import { useFaults } from '../state/queries.ts';
import { useSay, useSession } from '../state/session.tsx';
import { faultTexts } from './fault-texts.ts';

const FaultSwitch = ({
  name,
  now,
  onChange,
}: {
  name: FaultName;
  now: Fault | undefined;
  onChange: (times: number | null) => void;
}) => {
  const say = useSay();
  const [times, setTimes] = useState(3);
  const [title, does] = faultTexts[name];
  return (
    <li className="fault">
      <Switch
        checked={now !== undefined}
        label={say(title)}
        aria-describedby={`fault-${name}`}
        onChange={(_event, { checked }) => onChange(checked ? times : null)}
      />
      <p id={`fault-${name}`} className="fault-does">
        {say(does)} {now !== undefined && <strong>{say('rehearsal.faults.left', { n: now.times })}</strong>}
      </p>
      {now === undefined && (
        <label className="fault-times">
          {say('rehearsal.faults.times')}
          <SpinButton
            value={times}
            min={1}
            max={1_000}
            onChange={(_event, data) => {
              const next = data.value ?? Number.parseInt(data.displayValue ?? '', 10);
              if (Number.isInteger(next) && next >= 1) setTimes(Math.min(next, 1_000));
            }}
          />
        </label>
      )}
    </li>
  );
};

/** What goes wrong at the far end of the wire, on demand. */
export const Faults = () => {
  const { requests } = useSession();
  const say = useSay();
  const faults = useFaults();
  const saving = useMutation({ mutationFn: requests.setFaults, onSettled: () => faults.refetch() });
  const now = faults.data?.faults ?? [];

  const change = (name: FaultName, times: number | null): void => {
    const others = now.filter((one) => one.fault !== name);
    saving.mutate(times === null ? others : [...others, { fault: name, times }]);
  };

  return (
    <>
      <h3>{say('rehearsal.faults.title')}</h3>
      <p>{say('rehearsal.faults.lead')}</p>
      {saving.isError && <Problem error={saving.error} onRetry={() => saving.mutate(saving.variables)} />}
      {/* Not before it is known what is switched on: a switch sends the others as they are shown. */}
      <Answered to={faults} waiting={say('rehearsal.waiting', { what: say('rehearsal.faults.title') })}>
        {() => (
          <ul className="faults">
            {faultNames.map((name) => (
              <FaultSwitch
                key={name}
                name={name}
                now={now.find((one) => one.fault === name)}
                onChange={(times) => change(name, times)}
              />
            ))}
          </ul>
        )}
      </Answered>
    </>
  );
};
