import { useState } from 'react';

/** The newest import that this window began, by its opaque id: whoever left its page comes back to it. */
const keyOf = (ref: string): string => `hafan.import.${ref}`;

export const keepLastImport = (ref: string, id: string): void => sessionStorage.setItem(keyOf(ref), id);

export const useLastImport = (ref: string): string | null =>
  useState(() => sessionStorage.getItem(keyOf(ref)))[0];
