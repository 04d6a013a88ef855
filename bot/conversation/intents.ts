import { addAction } from './add-action.ts';
import { askCode } from './ask-code.ts';
import { close, stage, suspend } from './decisions.ts';
import { help } from './help.ts';
import { speakEnglish, speakWelsh } from './language.ts';
import { myActions, myCases, overdue } from './lists.ts';
import { notify } from './notify.ts';
import { openClosure, openEscalatingConcerns } from './open-case.ts';
import { schedule } from './schedule.ts';
import { status } from './status.ts';
import type { Intent } from './intent.ts';

/** Everything that can be asked of the bot, one file an intent. */
export const intents: readonly Intent[] = [
  openEscalatingConcerns,
  openClosure,
  addAction,
  schedule,
  notify,
  suspend,
  close,
  stage,
  askCode,
  status,
  myActions,
  overdue,
  myCases,
  speakWelsh,
  speakEnglish,
  help,
];
