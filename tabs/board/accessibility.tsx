import { Text, Title2 } from '@fluentui/react-components';
import { useTitle } from '../components/use-title.ts';
import { OutLink } from '../components/out-link.tsx';
import { Section } from '../components/section.tsx';
import { useWords } from '../components/words.tsx';

/** The day on which what the statement says was last looked through. */
const prepared = '2026-11-22';

/** The accessibility statement, in the person's language; docs/accessibility.md is the whole of it. */
export const Accessibility = () => {
  const { say, short } = useWords();
  useTitle(say('accessibility.title'));
  return (
    <div style={{ display: 'flex', flexDirection: 'column', gap: 20 }}>
      <Title2 as="h1" style={{ margin: 0 }}>
        {say('accessibility.title')}
      </Title2>
      <Text>{say('accessibility.scope')}</Text>
      <Section title={say('accessibility.can.title')}>
        <ul>
          <li>{say('accessibility.can.list.keyboard')}</li>
          <li>{say('accessibility.can.list.text')}</li>
          <li>{say('accessibility.can.list.themes')}</li>
          <li>{say('accessibility.can.list.language')}</li>
        </ul>
      </Section>
      <Section title={say('accessibility.status.title')}>
        <Text>{say('accessibility.status.text')}</Text>
      </Section>
      <Section title={say('accessibility.gaps.title')}>
        <ul>
          <li>{say('accessibility.gaps.list.people')}</li>
          <li>{say('accessibility.gaps.list.diagrams')}</li>
          <li>{say('accessibility.gaps.list.microsoft')}</li>
          <li>{say('accessibility.gaps.list.documents')}</li>
        </ul>
      </Section>
      <Section title={say('accessibility.ask.title')}>
        <Text>{say('accessibility.ask.text')}</Text>
      </Section>
      <Section title={say('accessibility.enforcement.title')}>
        <Text>{say('accessibility.enforcement.text')}</Text>
        <OutLink
          href="https://www.equalityadvisoryservice.com/"
          label={say('accessibility.enforcement.link')}
        />
      </Section>
      <Section title={say('accessibility.tested.title')}>
        <Text>{say('accessibility.tested.text')}</Text>
        <Text>{say('accessibility.tested.prepared', { date: short(prepared) })}</Text>
      </Section>
    </div>
  );
};
