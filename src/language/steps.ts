import type { Language, Text } from '../procedures/types.ts';
import { sayIn } from './say.ts';

/** The forms of step keys and what each is called. */
const forms = [
  { form: /^channel$/, key: 'case.step.channel' },
  { form: /^folder$/, key: 'case.step.folder' },
  { form: /^tab$/, key: 'case.step.tab' },
  { form: /^card:progress$/, key: 'case.step.cardProgress' },
  { form: /^card:plan$/, key: 'case.step.cardPlan' },
  { form: /^card:checklist$/, key: 'case.step.cardSection' },
  { form: /^card:section:(.+)$/, key: 'case.step.cardSection' },
  { form: /^card:meeting:/, key: 'case.step.cardMeeting' },
  { form: /^card:minutes:/, key: 'case.step.cardMinutes' },
  { form: /^card:notification:/, key: 'case.step.cardNotification' },
  { form: /^card:closing$/, key: 'case.step.cardClosing' },
  { form: /^card:overdue$/, key: 'case.step.cardOverdue' },
  { form: /^card:lessons$/, key: 'case.step.cardLessons' },
  { form: /^meeting:.+:slots$/, key: 'case.step.meetingSlots' },
  { form: /^meeting:.+:book$/, key: 'case.step.meetingBook' },
  { form: /^meeting:.+:link$/, key: 'case.step.meetingLink' },
  { form: /^meeting:.+:move$/, key: 'case.step.meetingMove' },
  { form: /^meeting:.+:cancel$/, key: 'case.step.meetingCancel' },
  { form: /^meeting:.+:agenda$/, key: 'case.step.meetingAgenda' },
  { form: /^meeting:.+:minutes$/, key: 'case.step.meetingMinutes' },
  { form: /^meeting:.+:circulate$/, key: 'case.step.meetingCirculate' },
  { form: /^file:/, key: 'case.step.file' },
  { form: /^letter:/, key: 'case.step.letter' },
  { form: /^message:/, key: 'case.step.message' },
  { form: /^digest:(.+)$/, key: 'case.step.digest' },
] as const;

/**
 * What a step in Microsoft 365 is called.
 * @param textOf the title of a checklist's section by its id or the name of a member by their key, where at hand
 */
export const sayStep = (
  step: string,
  language: Language,
  textOf: (id: string) => Text | undefined = () => undefined,
): string => {
  const say = sayIn(language);
  for (const { form, key } of forms) {
    const found = form.exec(step);
    if (found === null) continue;
    const title = found[1] === undefined ? undefined : textOf(found[1]);
    return title === undefined
      ? say(key)
      : say('case.step.named', { step: say(key), title: title[language] });
  }
  return say('case.step.other');
};

/** What is named by a step's key, as far as a case's view knows it: sections of its checklist, people of its group. */
export const namedIn =
  (view: {
    readonly sections: readonly { readonly id: string; readonly title: Text }[];
    readonly group: readonly { readonly key: string; readonly name: string }[];
  }) =>
  (id: string): Text | undefined => {
    const name = view.group.find(({ key }) => key === id)?.name;
    return name === undefined
      ? view.sections.find((section) => section.id === id)?.title
      : { en: name, cy: name };
  };
