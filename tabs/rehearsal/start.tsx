import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { wantRooms } from '../../src/language/rooms.ts';
import { createQueryClient } from '../api/query-client.ts';
import { keepFocus } from '../components/keep-focus.ts';
import { RehearsalPage } from './rehearsal-page.tsx';

const holder = document.getElementById('page');
if (holder === null) throw new Error('rehearsal.html has no #page');

keepFocus(document);
void wantRooms('common', 'rehearsal');
createRoot(holder).render(
  <QueryClientProvider client={createQueryClient()}>
    <RehearsalPage />
  </QueryClientProvider>,
);
