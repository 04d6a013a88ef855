import type { Question } from '../../../types.ts';

export const questions: readonly Question[] = [
  {
    id: 'pf-verified',
    stage: 'verification',
    cite: 'PFP 4.5',
    also: ['PFP 3.3'],
    text: {
      en: 'What do the regulator and the owner say: is the provider failing or leaving?',
      cy: 'Beth y mae’r rheoleiddiwr a’r perchennog yn ei ddweud: a yw’r darparwr yn methu neu’n ymadael?',
    },
    answers: [
      {
        id: 'confirmed',
        text: { en: 'Yes, it is confirmed', cy: 'Ydy, mae wedi’i gadarnhau' },
        leadsTo: ['stage:steering'],
      },
      {
        id: 'prospect',
        text: {
          en: 'It is a real prospect, and nobody knows when: begin what can be prepared',
          cy: 'Mae’n bosibilrwydd gwirioneddol, ac ni ŵyr neb pryd: dechreuwch baratoi’r hyn y gellir',
        },
        leadsTo: ['stage:steering'],
      },
      {
        id: 'not-so',
        text: { en: 'No, there is no such risk', cy: 'Nac ydy, nid oes risg o’r fath' },
        leadsTo: ['close'],
      },
    ],
  },
  {
    id: 'pf-continuity',
    stage: 'steering',
    cite: 'PFP 7.2',
    also: ['PFP 8.1', 'PFP 8.2'],
    text: { en: 'Can the service go on?', cy: 'A all y gwasanaeth barhau?' },
    answers: [
      {
        id: 'with-support',
        text: { en: 'Yes, with support from us', cy: 'Gall, gyda chymorth gennym ni' },
        leadsTo: ['stage:monitoring'],
      },
      {
        id: 'new-provider',
        text: {
          en: 'Yes, under a new owner or provider who takes on people and staff (TUPE)',
          cy: 'Gall, o dan berchennog neu ddarparwr newydd sy’n cymryd y bobl a’r staff (TUPE)',
        },
        leadsTo: ['stage:transfer'],
      },
      {
        id: 'closes',
        text: { en: 'No, it closes', cy: 'Na all, mae’n cau' },
        leadsTo: ['stage:relocation'],
      },
      {
        id: 'unclear',
        text: {
          en: 'It is not clear yet: go on preparing',
          cy: 'Nid yw’n glir eto: parhewch i baratoi',
        },
        leadsTo: [],
      },
    ],
  },
  {
    id: 'pf-holding',
    stage: 'monitoring',
    cite: 'PFP 7.2',
    also: ['PFP 2.1'],
    text: { en: 'Does the service hold with the support?', cy: 'A yw’r gwasanaeth yn dal gyda’r cymorth?' },
    answers: [
      {
        id: 'recovered',
        text: { en: 'Yes, and the risk of failure is over', cy: 'Ydy, ac mae’r risg o fethiant ar ben' },
        leadsTo: ['stage:lessons'],
      },
      {
        id: 'watching',
        text: { en: 'For now: go on watching', cy: 'Am y tro: parhewch i wylio' },
        leadsTo: [],
      },
      {
        id: 'failing',
        text: { en: 'No: back to the group', cy: 'Nac ydy: yn ôl at y grŵp' },
        leadsTo: ['stage:steering'],
      },
    ],
  },
  {
    id: 'pf-transferred',
    stage: 'transfer',
    cite: 'PFP 8.1',
    also: ['PFP App. A 2.4', 'PFP App. A 7.2'],
    text: {
      en: 'Have the people and the service passed to the new provider?',
      cy: 'A yw’r bobl a’r gwasanaeth wedi trosglwyddo i’r darparwr newydd?',
    },
    answers: [
      {
        id: 'all-passed',
        text: { en: 'Yes, all of them', cy: 'Ydyn, pob un' },
        leadsTo: ['stage:completion'],
      },
      {
        id: 'not-all',
        text: {
          en: 'Not all: some people need another home or service',
          cy: 'Nid pawb: mae angen cartref neu wasanaeth arall ar rai',
        },
        leadsTo: ['stage:relocation'],
      },
    ],
  },
  {
    id: 'pf-settled',
    stage: 'completion',
    cite: 'PFP App. A 7.20',
    also: ['PFP App. A 7.30', 'PFP App. A 9.3'],
    text: {
      en: 'Has everybody settled where they are to stay?',
      cy: 'A yw pawb wedi ymgartrefu lle y byddant yn aros?',
    },
    answers: [
      {
        id: 'all-settled',
        text: { en: 'Yes, everybody', cy: 'Ydyn, pawb' },
        leadsTo: ['stage:lessons'],
      },
      {
        id: 'not-yet',
        text: { en: 'Not yet: go on supporting', cy: 'Ddim eto: parhewch i gefnogi' },
        leadsTo: [],
      },
      {
        id: 'another-move',
        text: {
          en: 'Somebody still has to move on',
          cy: 'Mae’n rhaid i rywun symud ymlaen o hyd',
        },
        leadsTo: ['stage:relocation'],
      },
    ],
  },
];
