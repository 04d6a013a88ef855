import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { wantRooms } from '../../src/language/rooms.ts';
import { RehearsalPage } from './rehearsal-page.tsx';

const holder = document.getElementById('page');
if (holder === null) throw new Error('rehearsal.html has no #page');

void wantRooms('common', 'rehearsal');
createRoot(holder).render(
  <QueryClientProvider client={new QueryClient()}>
    <RehearsalPage />
  </QueryClientProvider>,
);
