/** Pobl y mae methiant neu gau yn effeithio arnynt. */
export const individuals = {
  leadAgency: {
    council: 'Y cyngor sy’n arwain, yn talu ac yn cynllunio.',
    selfFunded:
      'Cyngor yr ardal sy’n arwain: mae’n cefnogi pawb sy’n talu am eu gofal eu hunain i ddod o hyd i le arall, ac yn gofalu bod y symud yn mynd yn dda. Mae’r unigolyn yn dal i dalu.',
    continuingHealthcare: 'Y GIG sy’n arwain, yn talu ac yn cynllunio.',
    jointCouncil:
      'Y cyngor sy’n arwain, am mai ef sy’n talu’r gyfran fwyaf. Mae’r naill a’r llall yn dal i dalu ei gyfran.',
    jointNhs:
      'Y GIG sy’n arwain, am mai ef sy’n talu’r gyfran fwyaf. Mae’r naill a’r llall yn dal i dalu ei gyfran.',
    jointEqual:
      'Mae’r cyngor a’r GIG yn talu’r un gyfran, ac nid yw’r dogfennau’n dweud pwy sy’n arwain wedyn. Cytunwch rhyngoch a chofnodwch y cytundeb; tan hynny y cyngor sy’n gofalu am les yr unigolyn.',
    jointSharesMissing: 'Y gyfran fwyaf sy’n arwain. Holwch faint mae’r cyngor a’r GIG yn ei dalu.',
    partFunded: 'Y cyngor sy’n arwain ac yn cynllunio. Mae’r cyngor a’r unigolyn yn dal i dalu eu rhannau.',
    outOfAreaCouncil:
      'Y cyngor yma sy’n cydlynu ac yn gofalu am les uniongyrchol yr unigolyn. Y cyngor a’i lleolodd sy’n dal i dalu ac yn cynllunio yn y tymor hwy; holwch pa un ydyw a chytunwch pwy sy’n rheoli’r trosglwyddo.',
    outOfAreaHealth:
      'Corff y GIG yma sy’n cydlynu. Y corff iechyd a leolodd yr unigolyn sy’n dal i dalu ac yn cynllunio yn y tymor hwy.',
    outOfAreaPartFunded:
      'Y cyngor yma sy’n cydlynu ac yn gofalu am les uniongyrchol yr unigolyn. Y cyngor a’i lleolodd sy’n dal i dalu ei ran ac yn cynllunio yn y tymor hwy.',
    outOfAreaJointCouncil:
      'Y cyngor a leolodd yr unigolyn sy’n arwain, am mai ef sy’n talu’r gyfran fwyaf, ac ef sy’n cynllunio yn y tymor hwy. Y cyngor yma sy’n cydlynu ac yn gofalu am les uniongyrchol yr unigolyn.',
    outOfAreaJointNhs:
      'Y corff iechyd a leolodd yr unigolyn sy’n arwain, am mai ef sy’n talu’r gyfran fwyaf, ac ef sy’n cynllunio yn y tymor hwy. Y cyngor yma sy’n cydlynu ac yn gofalu am les uniongyrchol yr unigolyn.',
    outOfAreaJointEqual:
      'Mae’r cyngor a’r corff iechyd a leolodd yr unigolyn yn talu’r un gyfran, ac nid yw’r dogfennau’n dweud pwy sy’n arwain wedyn. Rhaid cytuno â nhw. Y cyngor yma sy’n cydlynu ac yn gofalu am les uniongyrchol yr unigolyn yn y cyfamser.',
    outOfAreaJointSharesMissing:
      'Y gyfran fwyaf sy’n arwain. Holwch yr asiantaethau a leolodd yr unigolyn faint mae’r naill a’r llall yn ei dalu. Y cyngor yma sy’n cydlynu ac yn gofalu am les uniongyrchol yr unigolyn yn y cyfamser.',
  },
} as const;
