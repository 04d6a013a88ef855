import type { Passage, Question } from '../../../types.ts';
import { everyStage } from './stages.ts';

const escalate = {
  en: 'Escalating concerns: risks or issues have built up beyond this',
  cy: 'Pryderon cynyddol: mae risgiau neu faterion wedi cronni y tu hwnt i hyn',
};
/** Annex A does not draw it; a provider may give notice at any moment (7.2), and the case must then go on as a closure. */
const closing = {
  id: 'service-closing',
  text: {
    en: 'The service is going to close',
    cy: 'Mae’r gwasanaeth yn mynd i gau',
  },
  leadsTo: ['procedure:closure'],
} as const;

/** The diamonds of Annex A, with every way that leads out of each. */
export const questions: readonly Question[] = [
  {
    id: 'qa-called-for',
    cite: 'Code Annex A',
    also: ['Code 4.8', 'Code 4.11', 'Code 4.17'],
    stage: 'qa-monitoring-concern',
    text: { en: 'What do the concerns call for?', cy: 'Beth sydd ei angen yn wyneb y pryderon?' },
    answers: [
      {
        id: 'regular-monitoring',
        text: {
          en: 'Nothing further: back to regular contract monitoring',
          cy: 'Dim byd pellach: yn ôl at fonitro contract rheolaidd',
        },
        leadsTo: ['close'],
      },
      {
        id: 'quality-assurance',
        text: {
          en: 'Step 1: quality or outcomes could be better',
          cy: 'Cam 1: gallai ansawdd neu ganlyniadau fod yn well',
        },
        leadsTo: ['stage:qa-quality-improvement'],
      },
      {
        id: 'performance-management',
        text: {
          en: 'Step 2: a moderate risk, a regulatory requirement, or agreed actions that did not work',
          cy: 'Cam 2: risg gymedrol, gofyniad rheoleiddiol, neu gamau y cytunwyd arnynt na weithiodd',
        },
        leadsTo: ['stage:qa-formal-meeting'],
      },
      { id: 'escalating-concerns', text: escalate, leadsTo: ['procedure:escalating-concerns'] },
      closing,
    ],
  },
  {
    id: 'qa-improved',
    cite: 'Code Annex A',
    also: ['Code 4.14', 'Code 4.17'],
    stage: 'qa-quality-improvement',
    text: {
      en: 'Have the agreed actions put it right?',
      cy: 'A yw’r camau y cytunwyd arnynt wedi unioni pethau?',
    },
    answers: [
      {
        id: 'resolved',
        text: {
          en: 'Yes: back to regular contract monitoring',
          cy: 'Ydynt: yn ôl at fonitro contract rheolaidd',
        },
        leadsTo: ['close'],
      },
      {
        id: 'going-on',
        text: {
          en: 'Not yet, and there is still room in step 1',
          cy: 'Ddim eto, ac mae lle o hyd yng ngham 1',
        },
        leadsTo: [],
      },
      {
        id: 'not-resolved',
        text: {
          en: 'No, or the risk is now moderate, or the regulator requires it: step 2',
          cy: 'Nac ydynt, neu mae’r risg bellach yn gymedrol, neu mae’r rheoleiddiwr yn mynnu hynny: cam 2',
        },
        leadsTo: ['stage:qa-formal-meeting'],
      },
      { id: 'escalating-concerns', text: escalate, leadsTo: ['procedure:escalating-concerns'] },
      closing,
    ],
  },
  {
    id: 'qa-substantiated',
    cite: 'Code Annex A',
    also: ['Code 4.11', 'Code 4.13', 'Code 4.17'],
    stage: 'qa-formal-meeting',
    text: {
      en: 'After hearing the provider: are the concerns substantiated?',
      cy: 'Ar ôl clywed y darparwr: a gadarnhawyd y pryderon?',
    },
    answers: [
      {
        id: 'in-full',
        text: {
          en: 'Yes, in full: agree actions, in writing',
          cy: 'Do, yn llawn: cytunwch ar gamau, yn ysgrifenedig',
        },
        leadsTo: ['stage:qa-performance-improvement'],
      },
      {
        id: 'in-part',
        text: {
          en: 'Yes, in part: agree actions on that part, in writing',
          cy: 'Do, yn rhannol: cytunwch ar gamau ar y rhan honno, yn ysgrifenedig',
        },
        leadsTo: ['stage:qa-performance-improvement'],
      },
      {
        id: 'no-step-1',
        text: {
          en: 'No, but something could be better: step 1',
          cy: 'Naddo, ond gallai rhywbeth fod yn well: cam 1',
        },
        leadsTo: ['stage:qa-quality-improvement'],
      },
      {
        id: 'no',
        text: {
          en: 'No: back to regular contract monitoring',
          cy: 'Naddo: yn ôl at fonitro contract rheolaidd',
        },
        leadsTo: ['close'],
      },
      { id: 'escalating-concerns', text: escalate, leadsTo: ['procedure:escalating-concerns'] },
      closing,
    ],
  },
  {
    id: 'qa-satisfactory',
    cite: 'Code Annex A',
    also: ['Code 4.14', 'Code 4.17'],
    stage: 'qa-performance-review',
    text: {
      en: 'Is performance satisfactory, and are the risks small enough or under control?',
      cy: 'A yw’r perfformiad yn foddhaol, ac a yw’r risgiau’n ddigon bach neu o dan reolaeth?',
    },
    answers: [
      {
        id: 'in-full',
        text: {
          en: 'Yes, in full: back to regular contract monitoring',
          cy: 'Ydyw, yn llawn: yn ôl at fonitro contract rheolaidd',
        },
        leadsTo: ['close'],
      },
      {
        id: 'in-part',
        text: {
          en: 'Yes, in part: what is left can be improved in step 1',
          cy: 'Ydyw, yn rhannol: gellir gwella’r gweddill yng ngham 1',
        },
        leadsTo: ['stage:qa-quality-improvement'],
      },
      {
        id: 'no',
        text: {
          en: 'No: step 2 again, to bring down what is still a moderate risk',
          cy: 'Nac ydyw: cam 2 eto, i leihau’r hyn sy’n dal yn risg gymedrol',
        },
        leadsTo: ['stage:qa-performance-improvement'],
      },
      { id: 'escalating-concerns', text: escalate, leadsTo: ['procedure:escalating-concerns'] },
      closing,
    ],
  },
];

export const passages: readonly Passage[] = [
  {
    id: 'qa-to-escalating-concerns',
    cite: 'Code 5.2',
    also: ['Code 5.9', 'Code Annex A'],
    to: 'escalating-concerns',
    from: everyStage,
    text: {
      en: 'Risks or issues have built up beyond what quality assurance and performance management can resolve.',
      cy: 'Mae risgiau neu faterion wedi cronni y tu hwnt i’r hyn y gall sicrhau ansawdd a rheoli perfformiad ei ddatrys.',
    },
  },
  {
    id: 'qa-to-closure',
    cite: 'Code 7.2',
    also: ['Code 7.3'],
    to: 'closure',
    from: everyStage,
    text: {
      en: 'The service is going to close, by the provider’s choice or by enforcement.',
      cy: 'Mae’r gwasanaeth yn mynd i gau, o ddewis y darparwr neu drwy orfodi.',
    },
  },
];
