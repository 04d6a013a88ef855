import { Field, makeStyles, Radio, RadioGroup, Select } from '@fluentui/react-components';
import type { CaseView } from '../../src/case/view-schema.ts';
import type { EditionInUse, LetterInUse } from '../api/edition-schema.ts';
import { useWords } from '../components/words.tsx';
import type { DraftLanguage } from './letter-form.tsx';

const useStyles = makeStyles({
  // A letter's title is longer than a pane is wide.
  select: { minWidth: 0, '& select': { width: '100%', minWidth: 0, textOverflow: 'ellipsis' } },
});

/** Every letter of what the case has been under, the newest procedure's first. */
export const lettersOf = (edition: EditionInUse, view: CaseView): readonly LetterInUse[] =>
  [
    ...new Map(
      view.procedures
        .toReversed()
        .flatMap(({ id }) => edition.procedures.find((one) => one.id === id)?.letters ?? [])
        .toReversed()
        .map((letter) => [letter.id, letter]),
    ).values(),
  ].toReversed();

/** In which language it goes out: for many people always in both. */
export const languageFor = (letter: LetterInUse | undefined, wanted: DraftLanguage): DraftLanguage =>
  letter?.alwaysBoth === true || letter?.to === 'people-and-families' ? 'both' : wanted;

export const LetterSelect = ({
  letters,
  chosen,
  onChoose,
}: {
  readonly letters: readonly LetterInUse[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}) => {
  const { say, text } = useWords();
  const styles = useStyles();
  return (
    <Field label={say('outlook.letter.label')}>
      <Select root={{ className: styles.select }} value={chosen} onChange={(_, { value }) => onChoose(value)}>
        <option value="">{say('outlook.letter.choose')}</option>
        {letters.map((one) => (
          <option key={one.id} value={one.id}>
            {text(one.title)} ({one.cite})
          </option>
        ))}
      </Select>
    </Field>
  );
};

const languages = ['en', 'cy', 'both'] as const satisfies readonly DraftLanguage[];

export const LanguageChoice = ({
  letter,
  language,
  onChoose,
}: {
  readonly letter: LetterInUse;
  readonly language: DraftLanguage;
  readonly onChoose: (language: DraftLanguage) => void;
}) => {
  const { say } = useWords();
  const always = languageFor(letter, 'en') === 'both';
  return (
    <Field
      label={say('outlook.language.label')}
      {...(always ? { hint: say('outlook.language.alwaysBoth') } : {})}
    >
      <RadioGroup
        layout="horizontal"
        value={language}
        disabled={always}
        onChange={(_, { value }) => {
          const chosen = languages.find((one) => one === value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        <Radio value="en" label={say('outlook.language.en')} />
        <Radio value="cy" label={say('outlook.language.cy')} />
        <Radio value="both" label={say('outlook.language.both')} />
      </RadioGroup>
    </Field>
  );
};
