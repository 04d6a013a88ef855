import { asked, known, nextMeeting } from './draft-fields.ts';
import { heading, listOf, paragraph } from './letter-frame.ts';
import { report } from './report-frame.ts';

export const minutes = report({
  id: 'minutes',
  cite: 'PFP 7.2',
  kind: 'minutes',
  title: { en: 'Minutes of the group’s meeting', cy: 'Cofnodion cyfarfod y grŵp' },
  fields: [
    known('meeting', 'last-meeting', 'Meeting', 'Cyfarfod'),
    asked('chaired-by', 'line', true, 'Chaired by', 'Cadeiriwyd gan'),
    known('present', 'last-meeting-attendees', 'Present', 'Yn bresennol', 'list', false),
    asked('apologies', 'text', false, 'Apologies', 'Ymddiheuriadau'),
    asked('discussion', 'text', false, 'What was discussed', 'Yr hyn a drafodwyd'),
    known('decisions', 'last-meeting-decisions', 'Decisions', 'Penderfyniadau', 'list', false),
    known(
      'actions',
      'last-meeting-actions',
      'Actions and dates',
      'Camau gweithredu a dyddiadau',
      'list',
      false,
    ),
    asked(
      'information',
      'text',
      false,
      'What may be said outside the group, and what is confidential',
      'Yr hyn y caniateir ei ddweud y tu allan i’r grŵp, a’r hyn sy’n gyfrinachol',
    ),
    nextMeeting,
    asked('copied-to', 'text', false, 'Copied to (heads of service)', 'Copi at (penaethiaid gwasanaeth)'),
  ],
  body: [
    heading('The meeting', 'Y cyfarfod'),
    paragraph('Held: {meeting}', 'Cynhaliwyd: {meeting}'),
    paragraph('Chaired by: {chaired-by}', 'Cadeiriwyd gan: {chaired-by}'),
    listOf('present', 'Present:', 'Yn bresennol:'),
    paragraph('Apologies: {apologies}', 'Ymddiheuriadau: {apologies}', 'apologies'),
    heading('Discussion', 'Trafodaeth', 'discussion'),
    paragraph('{discussion}', '{discussion}', 'discussion'),
    heading('Decisions', 'Penderfyniadau', 'decisions'),
    listOf('decisions', 'The group decided:', 'Penderfynodd y grŵp:'),
    heading('Actions', 'Camau gweithredu', 'actions'),
    listOf(
      'actions',
      'Agreed actions, each with its owner and date:',
      'Camau gweithredu y cytunwyd arnynt, pob un â’i berchennog a’i ddyddiad:',
    ),
    heading('Sharing information', 'Rhannu gwybodaeth', 'information'),
    paragraph('{information}', '{information}', 'information'),
    heading('Next meeting', 'Cyfarfod nesaf', 'next-meeting'),
    paragraph('{next-meeting}', '{next-meeting}', 'next-meeting'),
    paragraph('Copied to: {copied-to}', 'Copi at: {copied-to}', 'copied-to'),
    paragraph(
      'Please tell the minute taker of any correction before the next meeting.',
      'Rhowch wybod i’r cofnodwr am unrhyw gywiriad cyn y cyfarfod nesaf.',
    ),
  ],
});
