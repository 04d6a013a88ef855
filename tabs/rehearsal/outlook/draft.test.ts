import { beforeEach, describe, expect, it } from 'vitest';
import { emptyDraft, forgetDrafts, keepDraft, readDraft } from './draft.ts';

const draft = {
  ...emptyDraft,
  to: 'post@ty-gwyn.example',
  subject: 'Pryderon',
  html: '<p>Annwyl</p>',
  stamp: 'PC-2026-001',
};

beforeEach(() => sessionStorage.clear());

describe('a message being written', () => {
  it('comes back to the person who wrote it, and to nobody else', () => {
    keepDraft(sessionStorage, 'mari', draft);
    expect(readDraft(sessionStorage, 'mari')).toEqual(draft);
    expect(readDraft(sessionStorage, 'tom')).toEqual(emptyDraft);
  });

  it.each(['{', '{"to":1}', 'null'])('is empty where what was kept cannot be read: %s', (kept) => {
    sessionStorage.setItem('hafan.rehearsal.draft.mari', kept);
    expect(readDraft(sessionStorage, 'mari')).toEqual(emptyDraft);
  });

  it('is forgotten, whoever wrote it, and nothing else with it', () => {
    keepDraft(sessionStorage, 'mari', draft);
    keepDraft(sessionStorage, 'tom', draft);
    sessionStorage.setItem('hafan.rehearsal.person', 'mari');
    forgetDrafts(sessionStorage);
    expect(readDraft(sessionStorage, 'tom')).toEqual(emptyDraft);
    expect(Object.keys(sessionStorage)).toEqual(['hafan.rehearsal.person']);
  });

  it('leaves no older state behind when it has grown too long to be kept', () => {
    keepDraft(sessionStorage, 'mari', draft);
    const full = {
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
      removeItem: (key: string) => sessionStorage.removeItem(key),
    };
    keepDraft(full, 'mari', { ...draft, html: 'x'.repeat(10) });
    expect(readDraft(sessionStorage, 'mari')).toEqual(emptyDraft);
  });
});
