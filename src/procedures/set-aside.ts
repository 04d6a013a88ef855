import type { SetAside } from './coverage.ts';

/**
 * Paragraphs that ask nothing a case could do, each with the reason. `coverage.test.ts` fails when one of them
 * comes to be cited by something that asks, and when a paragraph is neither answered nor listed here.
 */
export const setAside: SetAside = {
  'Code 1.1':
    'Says when the Code comes into force and what it replaces: the edition carries the date, and homes under the older guidance are 1.2 and 1.3.',
  'Code 1.4': 'Says where an Act can be read.',
  'Code 1.5': 'Says where an Act can be read.',
  'Code 1.6':
    'Gives the Code its legal force over councils. It is why every duty says must, should or may; no step follows from it alone.',
  'Code 1.7':
    'Says how the NHS comes to be bound, by a direction of the Welsh Ministers. Duties name the NHS body where it is the one to act.',
  'Code 1.8': 'Names other codes and guidance to read beside this one.',
  'Code 1.22': 'Thanks those who helped to write the Code.',
  'Code 2.1':
    'Lists the enactments whose requirements the Code explains; the duties cite the paragraphs that do.',
  'Code 2.2': 'Tells what the chapters are about.',
  'Code 2.3':
    'Says that the annexes belong to the Code. Their flowcharts are the questions of the procedures, which cite the annexes.',
  'Code 2.4':
    'Points to templates of the Toolkit, which is not public; the drafts here are the product’s own.',

  'CIW 1.1': 'Tells what the inspectorate is and under which Acts it works.',
  'CIW 2.1': 'Tells what the document is for and whom it binds: the inspectorate.',
  'CIW 2.2': 'The inspectorate’s principles for its own work.',
  'CIW 4':
    'How the inspectorate goes about its reviews; what that means for a council is in 4.1 and from 5.1 on.',
  'CIW 6.3':
    'How the inspectorate deals with concerns that people bring to it: nothing for the council to do.',
  'CIW 9': 'How inspectors conduct themselves; what the council’s staff can do is 9.1.',
  'CIW 10': 'How the inspectorate keeps and shares its own information.',

  'PFP 1.1': 'Tells who wrote the document and on which guidance it rests.',
  'PFP 1.2': 'Tells why failures are rare and hard; the time they leave is kept by the limits of 7.1.',
  'PFP 2.2': 'Tells what the document contains; the actions and who is responsible stand in its appendices.',

  'NF 1.46':
    'Tells in which directions the standards are to move commissioning; each is assessed under its standard.',
};
