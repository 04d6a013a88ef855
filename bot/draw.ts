import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { closingCard } from './cards/closing/closing.ts';
import { agendaCard } from './cards/agenda/agenda.ts';
import { activationCard } from './cards/activation/activation.ts';
import { checklistCard } from './cards/checklist/checklist.ts';
import { contactsCard } from './cards/contacts/contacts.ts';
import { partUrl, subtitleOf, titleOf, type Drawing } from './cards/drawing.ts';
import { evidenceCard } from './cards/evidence/evidence.ts';
import { logCard } from './cards/log/log.ts';
import { lessonsCard } from './cards/lessons/lessons.ts';
import { overdueCard } from './cards/overdue/overdue.ts';
import { menuCard } from './cards/menu/menu.ts';
import { milestonesCard } from './cards/milestones/milestones.ts';
import { paymentCard } from './cards/payment/payment.ts';
import { reportsCard } from './cards/reports/reports.ts';
import { meetingCard } from './cards/meeting/meeting.ts';
import { notificationCard } from './cards/notification/notification.ts';
import { minutesCard } from './cards/minutes/minutes.ts';
import { planCard } from './cards/plan/plan.ts';
import { progressCard } from './cards/progress/progress.ts';
import { sectionCard } from './cards/section/section.ts';
import { stageCard } from './cards/stage/stage.ts';
import { summaryCard } from './cards/summary/summary.ts';
import { suspensionCard } from './cards/suspension/suspension.ts';

export interface Entered {
  readonly fields: Readonly<Record<string, string>>;
  readonly mayOverride: boolean;
}

/**
 * A case's card by its key: those of `Messenger` (`progress`, `plan`, `checklist`, `section:<id>`, `meeting:<id>`, `minutes:<id>`,
 * `notification:<draft>`, `closing`), and the personal ones. Null when the case has no such thing.
 */
export const drawCard = (
  key: string,
  drawing: Drawing,
  entered: Entered = { fields: {}, mayOverride: false },
): IAdaptiveCard | null => {
  const [kind, id = ''] = key.split(':');
  const { mayOverride } = entered;
  switch (kind) {
    case 'progress':
      return progressCard(drawing);
    case 'plan':
      return planCard(drawing);
    case 'lessons':
      return lessonsCard(drawing);
    case 'overdue':
      return overdueCard(drawing);
    case 'checklist':
      return checklistCard(drawing);
    case 'section':
      return sectionCard(drawing, id);
    case 'meeting':
      return meetingCard(drawing, id);
    case 'agenda':
      return agendaCard(drawing);
    case 'minutes':
      return minutesCard(drawing, id);
    case 'notification':
      return notificationCard(drawing, id);
    case 'closing':
      return closingCard(drawing, { personal: id === 'personal', mayOverride });
    case 'suspension':
      return suspensionCard(drawing, entered.fields, mayOverride);
    case 'stage':
      return stageCard(drawing, mayOverride);
    case 'menu':
      return menuCard(drawing);
    case 'milestones':
      return milestonesCard(drawing);
    case 'activation':
      return activationCard(drawing);
    case 'evidence':
      return evidenceCard(drawing);
    case 'payment':
      return paymentCard(drawing, mayOverride);
    case 'log':
      return logCard(drawing);
    case 'reports':
      return reportsCard(drawing);
    case 'contacts':
      return contactsCard({
        voice: drawing.voice,
        subtitle: `${titleOf(drawing)} · ${subtitleOf(drawing)}`,
        contacts: drawing.view.contacts,
        url: partUrl(drawing, 'contacts'),
        notice: drawing.notice,
      });
    case 'summary':
      return summaryCard(drawing);
    default:
      return null;
  }
};
