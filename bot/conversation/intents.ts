import { addAction } from './add-action.ts';
import { askCode } from './ask-code.ts';
import { close, stage, suspend } from './decisions.ts';
import { help } from './help.ts';
import { speakEnglish, speakWelsh } from './language.ts';
import { myActions, myCases, overdue } from './lists.ts';
import { notify } from './notify.ts';
import { log } from './log.ts';
import { openAny, openClosure, openEscalatingConcerns, openOthers } from './open-case.ts';
import { reports, standards } from './reports.ts';
import { schedule } from './schedule.ts';
import { myDay, reminders } from './reminders.ts';
import { section } from './section.ts';
import { caseCards } from './case-cards.ts';
import { contacts } from './contacts.ts';
import { status } from './status.ts';
import type { Intent } from './intent.ts';

/** Everything that can be asked of the bot, one file an intent. */
export const intents: readonly Intent[] = [
  openEscalatingConcerns,
  openClosure,
  ...openOthers,
  openAny,
  addAction,
  schedule,
  notify,
  suspend,
  close,
  stage,
  ...caseCards,
  log,
  section,
  ...reports,
  standards,
  contacts,
  askCode,
  status,
  myActions,
  overdue,
  myCases,
  myDay,
  reminders,
  speakWelsh,
  speakEnglish,
  help,
];
