import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/** The programs of Microsoft 365 that show Hafan in a frame (Teams, Outlook, the Microsoft 365 app). */
const microsoftFrames = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://teams.cloud.microsoft',
  'https://*.cloud.microsoft',
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook-sdf.office.com',
  'https://*.office.com',
  'https://*.microsoft365.com',
];

/** Office.js comes from Microsoft's own address only. */
const officeScripts = ['https://appsforoffice.microsoft.com', 'https://res.cdn.office.net'];
const signInAddresses = ['https://login.microsoftonline.com', 'https://login.microsoftonline.us'];

/** Headers that keep the pages' surroundings small, and still let Teams, Outlook and the rehearsal page frame them. */
export const secureHeaders = async (app: FastifyInstance, mode: 'rehearsal' | 'live'): Promise<void> => {
  const live = mode === 'live';
  await app.register(helmet, {
    // Frames are governed by frame-ancestors, which knows more than one address.
    frameguard: false,
    hsts: live,
    crossOriginOpenerPolicy: { policy: 'same-origin-allow-popups' },
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'base-uri': ["'self'"],
        'object-src': ["'none'"],
        'form-action': ["'self'"],
        'script-src': ["'self'", ...(live ? officeScripts : [])],
        // Fluent UI and Adaptive Cards write their styles at run time.
        'style-src': ["'self'", "'unsafe-inline'"],
        'font-src': ["'self'", 'data:', ...(live ? ['https://res.cdn.office.net'] : [])],
        'img-src': ["'self'", 'data:', 'blob:'],
        'connect-src': ["'self'", ...(live ? [...signInAddresses, ...officeScripts] : [])],
        'frame-src': ["'self'", ...(live ? signInAddresses : [])],
        'frame-ancestors': ["'self'", ...(live ? microsoftFrames : [])],
        ...(live ? { 'upgrade-insecure-requests': [] } : {}),
      },
    },
  });
};
