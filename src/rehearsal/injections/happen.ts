import { Temporal } from 'temporal-polyfill';
import { escapeHtml } from '../../documents/to-html.ts';
import type { Language, Text } from '../../procedures/types.ts';
import type { RehearsalPerson } from '../people.ts';
import { tenant } from '../tenant.ts';
import type { MailRecord, World } from '../world.ts';
import type { Injection } from './injections.ts';

const zone = 'Europe/London';
/** Days that somebody who fell ill is away, today among them. */
const daysAway = 5;

/**
 * Lets it happen to this person where it would in life: their inbox, their calendar, or the team's channel. It is
 * there in both languages, so that every learner can read it, whoever they play.
 */
export const happen = (world: World, injection: Injection, person: RehearsalPerson): void => {
  const { happens } = injection;
  switch (happens.kind) {
    case 'mail': {
      const id = world.newId();
      const text = happens.paragraphs.map(({ en, cy }) => `${cy}\n\n${en}`).join('\n\n');
      world.mails.put(id, {
        id,
        to: person.objectId,
        at: world.now(),
        from: happens.from,
        subject: happens.subject,
        html: { en: html(happens.paragraphs, 'en'), cy: html(happens.paragraphs, 'cy') },
        read: false,
        folder: 'inbox',
        messageId: `<${id}@rehearsal.example>`,
        conversation: id,
        toLine: [{ name: person.name, mail: person.mail }],
        ccLine: [],
        stamp: null,
        attachments:
          happens.attached === true
            ? [attachText(world, `${happens.subject.cy} · ${happens.subject.en}`, text)]
            : happens.attached === false
              ? []
              : [attach(world, happens.attached)],
      });
      return;
    }
    case 'absence':
      return beAway(world, person, `${happens.subject.cy} · ${happens.subject.en}`);
    case 'post': {
      const id = world.nextPostId();
      world.posts.put(id, {
        id,
        place: tenant.generalChannelId,
        thread: id,
        at: world.now(),
        editedAt: null,
        from: { kind: 'person', id: happens.from.id, name: happens.from.name },
        text: `@${person.name} ${happens.text.cy}\n\n${happens.text.en}`,
        deleted: false,
      });
      return;
    }
  }
};

/** Whole days in the calendar, a meeting with nobody. Who is away already is not away twice. */
const beAway = (world: World, person: RehearsalPerson, subject: string): void => {
  const today = Temporal.Instant.from(world.now()).toZonedDateTimeISO(zone).toPlainDate();
  for (let i = 0; i < daysAway; i += 1) {
    const day = today.add({ days: i });
    const id = `AAMkAWAY-${person.id}-${day.toString()}`;
    world.events.put(id, {
      id,
      organizer: person.objectId,
      subject: `${person.name}: ${subject}`,
      bodyHtml: '',
      start: instant(day),
      end: instant(day.add({ days: 1 })),
      attendees: [],
      joinUrl: null,
      linkAfter: null,
      transactionId: null,
      cancelled: false,
      createdAt: world.now(),
    });
  }
};

const instant = (day: Temporal.PlainDate): string =>
  new Date(day.toZonedDateTime(zone).epochMilliseconds).toISOString();

const html = (paragraphs: readonly Text[], language: Language): string =>
  paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph[language])}</p>`).join('');

type Attached = MailRecord['attachments'][number];

const attach = (
  world: World,
  { name, contentType, text }: { readonly name: string; readonly contentType: string; readonly text: string },
): Attached => {
  const content = Buffer.from(text);
  return { name, contentType, bytes: content.byteLength, content: world.writeContent(content) };
};

/** A letter as it would be enclosed, in both languages. */
const attachText = (world: World, title: string, text: string): Attached =>
  attach(world, {
    name: `${title.replaceAll(/[^\p{L}\p{N} ·-]/gu, '').slice(0, 120)}.txt`,
    contentType: 'text/plain; charset=utf-8',
    text: `${title}\r\n\r\n${text.replaceAll('\n', '\r\n')}\r\n`,
  });
