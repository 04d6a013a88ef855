import { Button, Select } from '@fluentui/react-components';
import { isLanguage, type Say } from '../../src/language/say.ts';
import type { Language } from '../../src/procedures/types.ts';
import type { PersonEntry } from '../../src/server/contract/rehearsal.ts';
import type { Theme } from '../host/app-host.ts';

const themes = ['light', 'dark', 'contrast'] as const satisfies readonly Theme[];

/** The banner that never goes, and what can be chosen everywhere: who, which language, which theme. */
export const TopBar = ({
  say,
  person,
  language,
  theme,
  onChangePerson,
  onLanguage,
  onTheme,
}: {
  say: Say;
  person: PersonEntry | null;
  language: Language;
  theme: Theme;
  onChangePerson: () => void;
  onLanguage: (language: Language) => void;
  onTheme: (theme: Theme) => void;
}) => (
  <header className="top">
    <p className="banner">{say('rehearsal.banner')}</p>
    <div className="bar">
      <h1 className="product">{say('rehearsal.title')}</h1>
      {person !== null && (
        <div className="bar-person">
          <span className="bar-name">{say('rehearsal.bar.you', { name: person.name })}</span>
          <Button size="small" onClick={onChangePerson}>
            {say('rehearsal.bar.change')}
          </Button>
        </div>
      )}
      <label className="bar-choice">
        <span className="bar-label">{say('rehearsal.bar.language')}</span>
        <Select
          size="small"
          value={language}
          onChange={(_event, { value }) => {
            if (isLanguage(value)) onLanguage(value);
          }}
        >
          <option value="cy" lang="cy">
            {say('rehearsal.languages.cy')}
          </option>
          <option value="en" lang="en">
            {say('rehearsal.languages.en')}
          </option>
        </Select>
      </label>
      <label className="bar-choice">
        <span className="bar-label">{say('rehearsal.bar.theme')}</span>
        <Select
          size="small"
          value={theme}
          onChange={(_event, { value }) => {
            const chosen = themes.find((one) => one === value);
            if (chosen !== undefined) onTheme(chosen);
          }}
        >
          <option value="light">{say('rehearsal.bar.themes.light')}</option>
          <option value="dark">{say('rehearsal.bar.themes.dark')}</option>
          <option value="contrast">{say('rehearsal.bar.themes.contrast')}</option>
        </Select>
      </label>
    </div>
  </header>
);
