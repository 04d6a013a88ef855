import { Button, Popover, PopoverSurface, PopoverTrigger } from '@fluentui/react-components';
import { AppsListDetailRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Insertable } from '../../../src/server/contract/rehearsal.ts';
import { useUncovering } from '../../components/use-uncovering.ts';
import { useSay } from '../state/session.tsx';
import { CaseSearch } from './case-search.tsx';

/** The app's button beside the message, and the search that it opens, as Teams has them for every app. */
export const CaseFinder = ({
  place,
  onInsert,
}: {
  place: string | null;
  onInsert: (found: Insertable) => void;
}) => {
  const say = useSay();
  const [open, setOpen] = useState(false);
  useUncovering();
  return (
    <Popover
      open={open}
      onOpenChange={(_event, data) => setOpen(data.open)}
      positioning={{ position: 'above', align: 'start' }}
      trapFocus
    >
      <PopoverTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={<AppsListDetailRegular />}
          aria-label={say('rehearsal.compose.find')}
          title={say('rehearsal.compose.find')}
        />
      </PopoverTrigger>
      <PopoverSurface className="case-finder" aria-label={say('rehearsal.compose.find')}>
        <CaseSearch
          place={place}
          onClose={() => setOpen(false)}
          onChoose={(found) => {
            setOpen(false);
            onInsert(found);
          }}
        />
      </PopoverSurface>
    </Popover>
  );
};
