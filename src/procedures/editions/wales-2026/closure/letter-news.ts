import { asked, known } from '../../../papers/draft-fields.ts';
import { letterToPeople, paragraph } from '../../../papers/letter-frame.ts';

/** Regular news while the closure goes on. */
export const closureNews = letterToPeople({
  id: 'closure-news',
  cite: 'Code 7.10',
  also: ['NF 1.63'],
  title: { en: 'News for people and families', cy: 'Newyddion i bobl a theuluoedd' },
  subject: { en: '{service}: how things stand', cy: '{service}: sut mae pethau’n mynd' },
  fields: [
    known('closes-on', 'closes-on', 'The service closes on', 'Mae’r gwasanaeth yn cau ar', 'line', false),
    asked(
      'news',
      'text',
      true,
      'What has happened since we last wrote',
      'Yr hyn a ddigwyddodd ers i ni ysgrifennu ddiwethaf',
    ),
    asked('next', 'text', true, 'What happens next', 'Beth sy’n digwydd nesaf'),
    asked(
      'asked',
      'text',
      false,
      'What many have asked, and our answer',
      'Yr hyn y mae llawer wedi’i ofyn, a’n hateb',
    ),
    asked('next-news', 'date', true, 'We write again by', 'Byddwn yn ysgrifennu eto erbyn'),
    asked('contact', 'line', true, 'Whom to ask, with telephone number', 'Pwy i’w holi, gyda rhif ffôn'),
  ],
  body: [
    paragraph(
      'To everyone who uses the service, and their families and representatives,',
      'At bawb sy’n defnyddio’r gwasanaeth, a’u teuluoedd a’u cynrychiolwyr,',
    ),
    paragraph('The service closes on: {closes-on}.', 'Mae’r gwasanaeth yn cau ar: {closes-on}.', 'closes-on'),
    paragraph('News: {news}', 'Newyddion: {news}', 'news'),
    paragraph('What happens next: {next}', 'Beth sy’n digwydd nesaf: {next}', 'next'),
    paragraph('Many have asked: {asked}', 'Mae llawer wedi gofyn: {asked}', 'asked'),
    paragraph(
      'Please ask us anything, in Welsh or English: {contact}. We will write again by this date, or sooner if there is news: {next-news}.',
      'Gofynnwch unrhyw beth i ni, yn Gymraeg neu’n Saesneg: {contact}. Byddwn yn ysgrifennu eto erbyn y dyddiad hwn, neu’n gynt os bydd newyddion: {next-news}.',
    ),
  ],
});
