import type { FrameLocator } from 'playwright-core';
import { openChannel } from './teams-channel.ts';
import type { Visitor } from './rehearsal-page.ts';

/** The case's page in the channel's pinned tab, which Teams (played) shows in a frame. */
export const openCaseTab = async (visitor: Visitor, ref: string): Promise<FrameLocator> => {
  const channel = await openChannel(visitor, ref);
  return channel.openTab('Hafan');
};
