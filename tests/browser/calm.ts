import type { Frame } from 'playwright-core';

/** Fluent's controls go over to new colours within a moment; half-way they have neither. Waits until they are there. */
export const calm = async (views: readonly Frame[]): Promise<void> => {
  for (const view of views)
    await view.waitForFunction(() =>
      document.getAnimations().every(({ playState }) => playState !== 'running'),
    );
};
