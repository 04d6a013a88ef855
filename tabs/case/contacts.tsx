import { Badge, Caption1, Link, Text } from '@fluentui/react-components';
import { CallRegular, MailRegular } from '@fluentui/react-icons';
import type { CaseView } from '../../src/case/view-schema.ts';
import { sayName } from '../../src/language/names.ts';
import { useCaseFrame } from '../components/case-frame.tsx';
import { Citation } from '../components/citation.tsx';
import { Card, Cards, Row, Section } from '../components/section.tsx';
import { Empty } from '../components/states.tsx';
import { useWords } from '../components/words.tsx';
import { telephoneIn } from './telephone.ts';

type ContactView = CaseView['contacts'][number];

const Reach = ({
  name,
  phone,
  mail,
}: {
  readonly name: string;
  readonly phone: string;
  readonly mail: string | null;
}) => {
  const { say } = useWords();
  const dialled = telephoneIn(phone);
  return (
    <Row>
      {dialled === null ? (
        <Text>{phone}</Text>
      ) : (
        <Link href={`tel:${dialled}`} aria-label={say('tabCase.contact.call', { name, phone })}>
          <CallRegular aria-hidden /> {phone}
        </Link>
      )}
      {mail !== null && (
        <Link href={`mailto:${mail}`} aria-label={say('tabCase.contact.write', { name, mail })}>
          <MailRegular aria-hidden /> {mail}
        </Link>
      )}
    </Row>
  );
};

const Contact = ({ contact }: { readonly contact: ContactView }) => {
  const { say, text, language } = useWords();
  const { person } = contact;
  const outOfHours = person?.outOfHours ?? null;
  const night = outOfHours === null ? null : telephoneIn(outOfHours);
  return (
    <li>
      <Card>
        <Row>
          <Text weight="semibold">{text(contact.title)}</Text>
          <Citation cite={contact.cite} />
          {contact.activation && (
            <Badge appearance="tint" color="warning">
              {say('tabCase.contact.activation')}
            </Badge>
          )}
          <Caption1>{sayName('agency', contact.agency, language)}</Caption1>
        </Row>
        {person === null ? (
          <Text italic>{say('tabCase.contact.unset')}</Text>
        ) : (
          <>
            <Text>{person.name}</Text>
            <Reach {...person} />
            {person.deputy !== null && (
              <>
                <Text>{say('tabCase.contact.deputy', { name: person.deputy.name })}</Text>
                <Reach {...person.deputy} />
              </>
            )}
            {outOfHours !== null &&
              (night === null ? (
                <Text>{say('tabCase.contact.outOfHours', { text: outOfHours })}</Text>
              ) : (
                <Link
                  href={`tel:${night}`}
                  aria-label={say('tabCase.contact.callOutOfHours', { phone: outOfHours })}
                >
                  <CallRegular aria-hidden /> {say('tabCase.contact.outOfHours', { text: outOfHours })}
                </Link>
              ))}
          </>
        )}
      </Card>
    </li>
  );
};

/** Whom to reach when something happens; who that is, a council's overlay says (N24). */
export const Contacts = () => {
  const { view } = useCaseFrame();
  const { say } = useWords();
  const named = view.contacts.filter(({ person }) => person !== null);
  const unnamed = view.contacts.length - named.length;
  // Those who are told at activation come first, then those whom somebody can reach.
  const ordered = view.contacts.toSorted(
    (a, b) =>
      Number(b.person !== null) - Number(a.person !== null) || Number(b.activation) - Number(a.activation),
  );
  return (
    <Section title={say('tabCase.contact.title')}>
      <Text>{say('tabCase.contact.intro')}</Text>
      {named.length === 0 ? (
        <Empty title={say('tabCase.contact.none')} text={say('tabCase.contact.noneText')} />
      ) : (
        unnamed > 0 && <Text>{say('tabCase.contact.unnamed', { count: unnamed })}</Text>
      )}
      <Cards>
        {ordered.map((contact) => (
          <Contact key={contact.id} contact={contact} />
        ))}
      </Cards>
    </Section>
  );
};
