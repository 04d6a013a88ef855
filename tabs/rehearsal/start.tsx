import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { wantRooms } from '../../src/language/rooms.ts';
import { keepFocus } from '../components/keep-focus.ts';
import { RehearsalPage } from './rehearsal-page.tsx';

const holder = document.getElementById('page');
if (holder === null) throw new Error('rehearsal.html has no #page');

keepFocus(document);
void wantRooms('common', 'rehearsal');
createRoot(holder).render(
  <QueryClientProvider client={new QueryClient()}>
    <RehearsalPage />
  </QueryClientProvider>,
);
