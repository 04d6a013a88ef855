import { asked, known } from '../../../papers/draft-fields.ts';
import { heading, listOf, paragraph } from '../../../papers/letter-frame.ts';
import { decisions, report, stage } from '../../../papers/report-frame.ts';

export const selfAssessment = report({
  id: 'self-assessment',
  cite: 'NF 1.48',
  also: ['NF 1.44', 'NF 1.45', 'NF 1.49', 'NF 1.51', 'NF 1.52', 'NF Standard 10'],
  kind: 'self-assessment',
  title: {
    en: 'Self-assessment against the National Framework',
    cy: 'Hunanasesiad yn erbyn y Fframwaith Cenedlaethol',
  },
  fields: [
    stage,
    asked('scope', 'text', true, 'What this assessment covers', 'Yr hyn y mae’r asesiad hwn yn ei gynnwys'),
    known(
      'standards',
      'standards',
      'Principles and standards, each with judgement and evidence',
      'Egwyddorion a safonau, pob un â barn a thystiolaeth',
      'list',
    ),
    asked(
      'equality',
      'text',
      true,
      'Equality impact assessment: where it is and what it found',
      'Asesiad o’r effaith ar gydraddoldeb: ble y mae a’r hyn a ganfu',
    ),
    asked('voices', 'text', false, 'How people and carers took part', 'Sut y cymerodd pobl a gofalwyr ran'),
    asked('strengths', 'list', false, 'Strengths, one a line', 'Cryfderau, un i bob llinell'),
    asked(
      'improve',
      'list',
      false,
      'What to improve, with owner and date, one a line',
      'Yr hyn i’w wella, gyda pherchennog a dyddiad, un i bob llinell',
    ),
    decisions,
    asked('conclusion', 'text', true, 'Conclusion', 'Casgliad'),
    asked('agreed-by', 'line', false, 'Agreed by', 'Cytunwyd gan'),
  ],
  body: [
    heading('Scope', 'Cwmpas'),
    paragraph('{scope}', '{scope}'),
    paragraph('Stage of the case: {stage}', 'Cam yr achos: {stage}'),
    heading('Principles and standards', 'Egwyddorion a safonau'),
    listOf('standards', 'Judgement and evidence:', 'Barn a thystiolaeth:'),
    heading('Equality and voice', 'Cydraddoldeb a llais'),
    paragraph('Equality impact: {equality}', 'Effaith ar gydraddoldeb: {equality}'),
    paragraph('How people took part: {voices}', 'Sut y cymerodd pobl ran: {voices}', 'voices'),
    heading('What follows', 'Yr hyn sy’n dilyn'),
    listOf('strengths', 'Strengths:', 'Cryfderau:'),
    listOf('improve', 'To improve:', 'I’w wella:'),
    listOf('decisions', 'Decisions that rest on this:', 'Penderfyniadau sy’n seiliedig ar hyn:'),
    heading('Conclusion', 'Casgliad'),
    paragraph('{conclusion}', '{conclusion}'),
    paragraph('Agreed by: {agreed-by}', 'Cytunwyd gan: {agreed-by}', 'agreed-by'),
  ],
});
