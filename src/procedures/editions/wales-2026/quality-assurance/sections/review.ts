import type { Section } from '../../../../types.ts';
import { item } from '../../checklist.ts';

export const review: Section = {
  id: 'qa-review',
  title: { en: 'Review and learning', cy: 'Adolygu a dysgu' },
  cite: 'Code Annex A',
  items: [
    item(
      'qa-actions-checked',
      'Code Annex A',
      'should',
      'all',
      'Go through each action with the provider and check it against its evidence.',
      'Ewch drwy bob cam gyda’r darparwr a’i wirio yn erbyn ei dystiolaeth.',
    ),
    item(
      'qa-risks-again',
      'Code Annex A',
      'should',
      'council',
      'Assess the risks anew and write down what is left and what comes next.',
      'Aseswch y risgiau o’r newydd a nodwch yr hyn sydd ar ôl a’r hyn sy’n dod nesaf.',
    ),
    {
      ...item(
        'qa-reflect',
        'Code 4.16',
        'should',
        'all',
        'Talk through, with the provider and others, what worked and what did not, without looking for blame.',
        'Trafodwch gyda’r darparwr ac eraill beth weithiodd a beth na weithiodd, heb chwilio am fai.',
      ),
      also: ['Code 4.4', 'Code 4.5'],
    },
    item(
      'qa-practice-reviewed',
      'Code 4.16',
      'must',
      'council',
      'Where the case taught something, review your own practice and record the lesson.',
      'Lle dysgwyd rhywbeth o’r achos, adolygwch eich arferion eich hun a chofnodwch y wers.',
    ),
  ],
};
