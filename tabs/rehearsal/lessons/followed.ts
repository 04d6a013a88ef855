import { useSyncExternalStore } from 'react';
import { z } from 'zod';

const followedSchema = z.object({ lesson: z.string(), learner: z.string() });
/** The lesson that stands open beside the apps, and whose it is. */
export type Followed = z.infer<typeof followedSchema>;

/** Where somebody new begins: the id of the first lesson. */
export const firstLesson = 'first-case';

const key = 'hafan.rehearsal.lesson';
const changed = new EventTarget();

/** In this window only: two windows can be two learners, and a reload keeps the lesson open. */
const read = (): string => sessionStorage.getItem(key) ?? '';

export const parseFollowed = (kept: string): Followed | null => {
  try {
    return followedSchema.parse(JSON.parse(kept));
  } catch (problem) {
    if (problem instanceof SyntaxError || problem instanceof z.ZodError) return null;
    throw problem;
  }
};

export const follow = (followed: Followed | null): void => {
  if (followed === null) sessionStorage.removeItem(key);
  else sessionStorage.setItem(key, JSON.stringify(followed));
  changed.dispatchEvent(new Event('change'));
};

const subscribe = (listener: () => void): (() => void) => {
  changed.addEventListener('change', listener);
  return () => changed.removeEventListener('change', listener);
};

export const useFollowed = (): Followed | null => parseFollowed(useSyncExternalStore(subscribe, read));
