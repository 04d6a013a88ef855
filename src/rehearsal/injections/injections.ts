import { rehearsalEvents as welsh } from '../../language/cy/rehearsal-events.ts';
import { rehearsalEvents as english } from '../../language/en/rehearsal-events.ts';
import type { Text } from '../../procedures/types.ts';
import type { InjectionId } from '../../server/contract/rehearsal-lessons.ts';
import type { people } from '../people.ts';

/** Something that a facilitator lets happen to somebody. */
export interface Injection {
  readonly id: InjectionId;
  readonly title: Text;
  readonly where: Text;
  /** For the facilitator only. */
  readonly mayDo: Text;
  readonly cite: readonly string[];
  /** Whom it reaches unless another is named. */
  readonly person: (typeof people)[number]['id'];
  readonly happens:
    | {
        readonly kind: 'mail';
        readonly from: { readonly name: string; readonly mail: string };
        readonly subject: Text;
        readonly paragraphs: readonly Text[];
        /** The same words come as a letter enclosed, or a file of its own does. */
        readonly attached:
          boolean | { readonly name: string; readonly contentType: string; readonly text: string };
      }
    | { readonly kind: 'absence'; readonly subject: Text }
    | {
        readonly kind: 'post';
        readonly from: { readonly id: string; readonly name: string };
        readonly text: Text;
      };
}

const both = (en: string, cy: string): Text => ({ en, cy });

type Told = 'insolvency' | 'residents' | 'ciwNotice' | 'memberIll' | 'family' | 'press';
const told = (name: Told): Pick<Injection, 'title' | 'where' | 'mayDo'> => ({
  title: both(english[name].title, welsh[name].title),
  where: both(english[name].where, welsh[name].where),
  mayDo: both(english[name].mayDo, welsh[name].mayDo),
});
const mailOf = (
  name: 'insolvency' | 'residents' | 'ciwNotice' | 'family',
  from: { readonly name: string; readonly mail: string },
): Injection['happens'] => {
  const [en, cy] = [english[name], welsh[name]];
  return {
    kind: 'mail',
    from,
    subject: both(en.subject, cy.subject),
    attached: name === 'residents' ? residentsList : name !== 'family',
    paragraphs: [both(en.p1, cy.p1), both(en.p2, cy.p2), both(en.p3, cy.p3), both(en.p4, cy.p4)],
  };
};

/** As a provider keeps it: headings of its own, two kinds of date, and one cell that is no date at all. */
const residentsList = {
  name: 'residents.csv',
  contentType: 'text/csv; charset=utf-8',
  text: [
    'Resident name,DOB,Room,Funding,Preferred language,Friends',
    'Gwen Ddychmygol,3/2/1940,12,Council,Welsh,Y tri',
    'Alun Ddychmygol,28/2/1938,14,CHC,English,Y tri',
    'Ceri Enghraifft-Sampl,1941-01-09,16,Joint,Welsh,Y tri',
    'Beti Ffug,31/2/1939,15,Self-funded,English,',
    '',
  ].join('\r\n'),
} as const;

/**
 * Nobody in them exists, and no address leads anywhere (RFC 2606). A sender has one name, for readers of both
 * languages.
 */
export const injections: readonly Injection[] = [
  {
    id: 'insolvency',
    ...told('insolvency'),
    cite: ['Code 7.12', 'PFP 7.1'],
    person: 'mari',
    happens: mailOf('insolvency', {
      name: 'Robin Placeholder-Lewis, Gofal Enghraifft Cyf',
      mail: 'administrator@gofal-enghraifft.example',
    }),
  },
  {
    id: 'residents',
    ...told('residents'),
    cite: ['Code 7.7', 'PFP App. A 3.1'],
    person: 'mari',
    happens: mailOf('residents', {
      name: 'Dafydd Sampl-Rees, Tŷ Gwyn',
      mail: 'rheolwr@gofal-enghraifft.example',
    }),
  },
  {
    id: 'ciw-notice',
    ...told('ciwNotice'),
    cite: ['Code 5.6'],
    person: 'mari',
    happens: mailOf('ciwNotice', {
      name: 'Arolygiaeth Gofal Cymru · Care Inspectorate Wales (dychmygol · invented)',
      mail: 'inspections@agc-ciw.example',
    }),
  },
  {
    id: 'member-ill',
    ...told('memberIll'),
    cite: ['PFP 7.1'],
    person: 'gwen',
    happens: { kind: 'absence', subject: both(english.memberIll.subject, welsh.memberIll.subject) },
  },
  {
    id: 'family',
    ...told('family'),
    cite: ['Code 7.10'],
    person: 'mari',
    happens: mailOf('family', { name: 'Cymar Ffug', mail: 'cymar.ffug@post.example' }),
  },
  {
    id: 'press',
    ...told('press'),
    cite: ['Code 7.10'],
    person: 'nia',
    happens: {
      kind: 'post',
      from: { id: 'communications-office', name: 'Swyddfa gyfathrebu · Communications office' },
      text: both(english.press.text, welsh.press.text),
    },
  },
];
