import type { CaseView } from '../../src/case/view-schema.ts';
import { caseKey } from '../api/questions.ts';
import type { Values } from '../components/fields.ts';
import type { Known, Standing } from '../components/standing.ts';

/** What a form about a part of a case is about: its values as they stand, or null where the part is gone. */
export const caseStanding =
  (ref: string, valuesIn: (view: CaseView) => Values | undefined) =>
  (known: Known): Standing | null => {
    const view = known<CaseView>(caseKey(ref));
    const values = view === undefined ? undefined : valuesIn(view);
    return view === undefined || values === undefined ? null : { version: view.version, values };
  };
