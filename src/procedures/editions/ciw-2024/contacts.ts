import type { Contact } from '../../types.ts';

/** Whom the council and CIW reach about a review. Who they are, a council’s overlay says. */
export const contacts: readonly Contact[] = [
  {
    id: 'ciw-link-manager',
    cite: 'CIW 5.4',
    title: {
      en: 'Care Inspectorate Wales: link senior manager for this council',
      cy: 'Arolygiaeth Gofal Cymru: uwch-reolwr cyswllt ar gyfer yr awdurdod hwn',
    },
    agency: 'regulator',
  },
  {
    id: 'ciw-regional-link-manager',
    cite: 'CIW 5.12',
    title: {
      en: 'Care Inspectorate Wales: link manager for the regional boards',
      cy: 'Arolygiaeth Gofal Cymru: rheolwr cyswllt ar gyfer y byrddau rhanbarthol',
    },
    agency: 'regulator',
  },
  {
    id: 'ciw-lead-inspector',
    cite: 'CIW 7',
    also: ['CIW 9.1'],
    title: {
      en: 'Care Inspectorate Wales: lead inspector',
      cy: 'Arolygiaeth Gofal Cymru: prif arolygydd yr arolygiad',
    },
    agency: 'regulator',
  },
  {
    id: 'ciw-head-of-inspection',
    cite: 'CIW 9.1',
    title: {
      en: 'Care Inspectorate Wales: head of local authority inspection',
      cy: 'Arolygiaeth Gofal Cymru: pennaeth arolygu awdurdodau lleol',
    },
    agency: 'regulator',
  },
  {
    id: 'performance-data',
    cite: 'CIW 6.2',
    title: {
      en: 'The council’s performance team (data for the Welsh Government and the inspectorate)',
      cy: 'Tîm perfformiad yr awdurdod (data ar gyfer Llywodraeth Cymru a’r arolygiaeth)',
    },
    agency: 'council',
  },
  {
    id: 'democratic-services',
    cite: 'CIW 7',
    title: {
      en: 'Democratic services (scrutiny committee and council meetings)',
      cy: 'Gwasanaethau democrataidd (pwyllgor craffu a chyfarfodydd y cyngor)',
    },
    agency: 'council',
  },
];
