import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { sendMailBody, type Mails, type SendMail } from '../server/contract/rehearsal-lessons.ts';
import { param } from './graph/answers.ts';
import { mailFile } from './mail-file.ts';
import { people, type RehearsalPerson } from './people.ts';
import { sendProblem } from './problem.ts';
import type { MailRecord, World } from './world.ts';

interface MailParts {
  readonly world: World;
  readonly holderOf: (request: FastifyRequest) => Promise<RehearsalPerson | null>;
}

/** Outlook takes 25 MB as an attachment, which is a third longer in base64. */
const bodyLimit = 40_000_000;
const fileQuery = z.object({ language: z.enum(['en', 'cy']).default('en') });

/** `/rehearsal/mails`: what the signed-in person was sent and has sent. */
export const mailRoutes = (app: FastifyInstance, { world, holderOf }: MailParts): void => {
  const signedIn = async (
    request: FastifyRequest,
    reply: FastifyReply,
    work: (person: RehearsalPerson) => unknown,
  ): Promise<unknown> => {
    const person = await holderOf(request);
    return person === null ? sendProblem(reply, 401, 'Nobody is signed in.') : work(person);
  };
  const ofMine = (
    request: FastifyRequest,
    reply: FastifyReply,
    work: (mail: MailRecord) => unknown,
  ): Promise<unknown> =>
    signedIn(request, reply, (person) => {
      const mail = world.mails.get(param(request, 'id'));
      return mail === undefined || mail.to !== person.objectId
        ? sendProblem(reply, 404, 'No such message.')
        : work(mail);
    });

  app.get('/mails', (request, reply) =>
    signedIn(request, reply, (person): Mails => ({
      mails: world.mails
        .all()
        .filter(({ to }) => to === person.objectId)
        .toReversed()
        .map(shown),
    })),
  );
  app.put('/mails/:id/read', (request, reply) =>
    ofMine(request, reply, (mail) => {
      if (!mail.read) world.mails.put(mail.id, { ...mail, read: true });
      return reply.code(204).send();
    }),
  );
  app.post('/mails', { bodyLimit }, (request, reply) =>
    signedIn(request, reply, (person) => {
      const id = sendMail(world, person, sendMailBody.parse(request.body));
      return reply.code(201).send({ id });
    }),
  );
  app.get('/mails/:id/file', (request, reply) =>
    ofMine(request, reply, (mail) => ({
      base64: mailFile(mail, fileQuery.parse(request.query).language, world.readContent).toString('base64'),
    })),
  );
  app.get('/mails/:id/attachments/:index', (request, reply) =>
    ofMine(request, reply, (mail) => {
      const attachment = mail.attachments[Number(param(request, 'index'))];
      const content = attachment === undefined ? null : world.readContent(attachment.content);
      return content === null
        ? sendProblem(reply, 404, 'No such attachment.')
        : { base64: content.toString('base64') };
    }),
  );
};

const shown = (mail: MailRecord): Mails['mails'][number] => ({
  id: mail.id,
  at: mail.at,
  from: mail.from,
  subject: mail.subject,
  html: mail.html,
  read: mail.read,
  folder: mail.folder,
  messageId: mail.messageId,
  conversation: mail.conversation,
  to: mail.toLine,
  cc: mail.ccLine,
  stamp: mail.stamp,
  attachments: mail.attachments.map(({ name, bytes }) => ({ name, bytes })),
});

/** One copy for Sent Items, one for each rehearsing person whom it is for. Everybody else does not exist. */
const sendMail = (world: World, person: RehearsalPerson, mail: SendMail): string => {
  const id = world.newId();
  const copy = {
    at: world.now(),
    from: { name: person.name, mail: person.mail },
    subject: { en: mail.subject, cy: mail.subject },
    html: { en: mail.html, cy: mail.html },
    messageId: `<${id}@rehearsal.example>`,
    conversation: mail.conversation ?? id,
    toLine: mail.to,
    ccLine: mail.cc,
    stamp: mail.stamp,
    attachments: mail.attachments.map(({ name, base64 }) => {
      const content = Buffer.from(base64, 'base64');
      return {
        name,
        contentType: 'application/octet-stream',
        bytes: content.byteLength,
        content: world.writeContent(content),
      };
    }),
  };
  world.mails.put(id, { ...copy, id, to: person.objectId, read: true, folder: 'sent' });
  const addressed = new Set([...mail.to, ...mail.cc, ...mail.bcc].map((one) => one.mail.toLowerCase()));
  for (const other of people) {
    if (!addressed.has(other.mail.toLowerCase())) continue;
    const inbox = world.newId();
    world.mails.put(inbox, { ...copy, id: inbox, to: other.objectId, read: false, folder: 'inbox' });
  }
  return id;
};
