import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { wantRooms } from '../../src/language/rooms.ts';
import type { Language } from '../../src/procedures/types.ts';
import { createQueryClient } from '../api/query-client.ts';
import { follow } from '../rehearsal/lessons/followed.ts';
import { RehearsalPage } from '../rehearsal/rehearsal-page.tsx';
import { type Answering, openPage, type PageWindow } from './page-window.ts';

/** The rehearsal page, as one of the invented people, or as nobody yet. */
export const openRehearsal = (to: {
  readonly url: string;
  readonly person: string | null;
  readonly hash: string;
  readonly language: Language;
  /** The id of a lesson that stands open beside the apps. */
  readonly lesson?: string;
  readonly answering?: Answering;
}): PageWindow =>
  openPage(to, (root) => {
    sessionStorage.clear();
    if (to.person !== null) sessionStorage.setItem('hafan.rehearsal.person', to.person);
    sessionStorage.setItem('hafan.rehearsal.language', to.language);
    if (to.lesson !== undefined) follow({ lesson: to.lesson, learner: to.person ?? '' });
    void wantRooms('common', 'rehearsal');
    const client = createQueryClient();
    const tree = createRoot(root);
    tree.render(
      <QueryClientProvider client={client}>
        <RehearsalPage />
      </QueryClientProvider>,
    );
    return {
      client,
      takeAway: () => {
        tree.unmount();
        follow(null);
      },
    };
  });
