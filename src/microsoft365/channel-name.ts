/**
 * Names that Teams takes for a channel: 50 characters; none of the signs below and no control characters;
 * not one of SharePoint's reserved words, since a channel's files live in a folder of that name; no `_` or
 * `.` at the start, no `.` at the end (PLATFORM §1).
 */
const longest = 50;
const forbidden = /[~#%&*{}+/\\:<>?|'",.\p{Cc}]/gu;
const reserved = /^(forms|con|conin\$|conout\$|prn|aux|nul|com[1-9]|lpt[1-9]|desktop\.ini)$|_vti_/iu;

/** Whether Teams would take the name. */
export const isChannelName = (name: string): boolean =>
  name.length > 0 &&
  name.length <= longest &&
  name === name.trim() &&
  !new RegExp(forbidden.source, 'u').test(name) &&
  !reserved.test(name) &&
  !name.startsWith('_');

/**
 * The case's reference, then the service's name as far as it fits: `EC-2026-0007 Tŷ Gwyn`. `attempt` 2 and
 * above end the name in that number, for a name that a deleted channel still holds.
 */
export const channelName = (ref: string, serviceName: string, attempt = 1): string => {
  const start = clean(ref);
  const end = attempt === 1 ? '' : ` ${attempt}`;
  const service = cut(clean(serviceName), longest - start.length - end.length - 1);
  return `${start}${service === '' ? '' : ` ${service}`}${end}`;
};

/** Whether a channel's name is one that `channelName` gives for this case. */
export const isChannelOf = (ref: string, name: string): boolean => {
  const start = clean(ref);
  return name === start || name.startsWith(`${start} `);
};

const clean = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\p{Cs}]/gu, '')
    .replaceAll(/'/gu, '’')
    .replaceAll(forbidden, ' ')
    .replaceAll(/_vti_/giu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/^_+/u, '');

/** Cuts between whole characters, as people see them: a letter keeps its circumflex. */
const cut = (text: string, room: number): string => {
  let kept = '';
  for (const { segment } of new Intl.Segmenter('cy', { granularity: 'grapheme' }).segment(text)) {
    if (kept.length + segment.length > room) break;
    kept += segment;
  }
  return kept.trim();
};
