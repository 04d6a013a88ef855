import { z } from 'zod';
import { sayIn } from '../language/translate.ts';
import type { Language } from '../procedures/types.ts';
import type { WrongField } from './problem.ts';

/** The parts of a zod issue that a person can use. Never the input itself: it may be personal data. */
const issueSchema = z.object({
  code: z.string(),
  path: z.array(z.union([z.string(), z.number()])).catch([]),
  input: z.unknown().optional(),
  message: z.string().catch(''),
  origin: z.string().optional(),
  maximum: z.union([z.number(), z.bigint()]).optional(),
  minimum: z.union([z.number(), z.bigint()]).optional(),
});

/** What is wrong with which field, in one language; the field as a path, `action.due`. */
export const describeIssue = (issue: unknown, language: Language): WrongField => {
  const say = sayIn(language);
  const read = issueSchema.safeParse(issue);
  if (!read.success) return { field: say('server.field.wholeRequest'), text: say('server.field.invalid') };
  const { code, path, origin, maximum, minimum, message } = read.data;
  const field = path.length > 0 ? path.join('.') : say('server.field.wholeRequest');
  const max = Number(maximum);
  const min = Number(minimum);
  const text = (): string => {
    switch (code) {
      case 'invalid_type':
        // zod 4 says "received undefined" only in its message.
        return message.endsWith('received undefined')
          ? say('server.field.missing')
          : say('server.field.wrongType');
      case 'too_big':
        if (origin === 'string') return say('server.field.tooLong', { max });
        return origin === 'array'
          ? say('server.field.tooMany', { max })
          : say('server.field.tooBig', { max });
      case 'too_small':
        if (origin === 'string')
          return min === 1 ? say('server.field.missing') : say('server.field.tooShort', { min });
        return origin === 'array'
          ? say('server.field.tooFew', { min })
          : say('server.field.tooSmall', { min });
      case 'invalid_format':
        return say('server.field.wrongForm');
      case 'invalid_value':
      case 'invalid_union':
        return say('server.field.notOneOf');
      case 'unrecognized_keys':
      case 'invalid_key':
        return say('server.field.unknown');
      default:
        return say('server.field.invalid');
    }
  };
  return { field, text: text() };
};
