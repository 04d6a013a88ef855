import { accessibility } from './accessibility.ts';
import { bot } from './bot.ts';
import { botChat } from './bot-chat.ts';
import { botProcedures } from './bot-procedures.ts';
import { cards } from './cards.ts';
import { cardsProcedures } from './cards-procedures.ts';
import { case_ } from './case.ts';
import { caseRecord } from './case-record.ts';
import { common } from './common.ts';
import { documents } from './documents.ts';
import { earlyWarning } from './early-warning.ts';
import { editionPage } from './edition-page.ts';
import { followUp } from './follow-up.ts';
import { incident } from './incident.ts';
import { individuals } from './individuals.ts';
import { meetings } from './meetings.ts';
import { outlook } from './outlook.ts';
import { refusals } from './refusals.ts';
import { rehearsal } from './rehearsal.ts';
import { reminders } from './reminders.ts';
import { server } from './server.ts';
import { share } from './share.ts';
import { tabCase } from './tab-case.ts';
import { tab } from './tab.ts';
import { tabAsk } from './tab-ask.ts';
import { tabBoard } from './tab-board.ts';
import { tabIncidents } from './tab-incidents.ts';
import { tabLive } from './tab-live.ts';
import { tabMeetings } from './tab-meetings.ts';
import { tabParts } from './tab-parts.ts';
import { tabRegister } from './tab-register.ts';
import { tabServices } from './tab-services.ts';
import { unloaded } from './unloaded.ts';

/** The same files and keys as `en`, with all the plural forms that Welsh needs. */
export const cy = {
  accessibility,
  bot,
  botChat,
  botProcedures,
  cards,
  cardsProcedures,
  case: case_,
  caseRecord,
  common,
  documents,
  earlyWarning,
  editionPage,
  followUp,
  incident,
  individuals,
  meetings,
  outlook,
  refusals,
  rehearsal,
  reminders,
  server,
  share,
  tab,
  tabAsk,
  tabBoard,
  tabIncidents,
  tabLive,
  tabMeetings,
  tabParts,
  tabRegister,
  tabServices,
  tabCase,
  unloaded,
} as const;
