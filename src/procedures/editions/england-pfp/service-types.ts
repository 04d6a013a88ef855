import type { ServiceType } from '../../types.ts';

/**
 * PFP 1.7 names five kinds of service and shuts none out. The checklists know only homes and home care:
 * supported living has its own front door and a care team that comes, so it goes with home care.
 */
export const serviceTypes: readonly ServiceType[] = [
  {
    id: 'care-home',
    title: { en: 'Residential home', cy: 'Cartref preswyl' },
    setting: 'care-home',
    cite: 'PFP 1.7',
    scope: 'covered',
  },
  {
    id: 'care-home-nursing',
    title: { en: 'Residential home with nursing', cy: 'Cartref preswyl â nyrsio' },
    setting: 'care-home',
    cite: 'PFP 1.7',
    scope: 'covered',
  },
  {
    id: 'supported-living',
    title: { en: 'Supported living', cy: 'Byw â chymorth' },
    setting: 'home-care',
    cite: 'PFP 1.7',
    scope: 'covered',
  },
  {
    id: 'domiciliary-support',
    title: { en: 'Home care and support', cy: 'Gofal a chymorth cartref' },
    setting: 'home-care',
    cite: 'PFP 1.7',
    scope: 'covered',
  },
  {
    id: 'day-service',
    title: { en: 'Day service', cy: 'Gwasanaeth dydd' },
    setting: 'other',
    cite: 'PFP 1.7',
    scope: 'covered',
  },
  {
    id: 'other-service',
    title: { en: 'Another key service', cy: 'Gwasanaeth allweddol arall' },
    setting: 'other',
    cite: 'PFP 1.7',
    scope: 'covered',
  },
];
