import type { Channels, Diary, FileLibrary } from '../follow-up/ports.ts';
import { createChannels } from './channels.ts';
import type { ChannelSettings } from './channels.ts';
import { createGraph } from './client.ts';
import type { GraphSettings } from './client.ts';
import { createDiary } from './diary.ts';
import { createFileLibrary } from './files.ts';
import { createPeople } from './people.ts';
import type { People, PeopleSettings } from './people.ts';

export type Microsoft365Settings = GraphSettings & ChannelSettings & PeopleSettings;

export interface Microsoft365 {
  readonly channels: Channels;
  readonly files: FileLibrary;
  readonly diary: Diary;
  readonly people: People;
}

/** Microsoft 365 as the product needs it, over one wire. Nothing is asked of it until a method is called. */
export const createMicrosoft365 = (settings: Microsoft365Settings): Microsoft365 => {
  const graph = createGraph(settings);
  return {
    channels: createChannels(graph, settings),
    files: createFileLibrary(graph),
    diary: createDiary(graph),
    people: createPeople(graph, settings),
  };
};
