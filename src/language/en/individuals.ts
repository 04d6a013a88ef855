/** People affected by a failure or a closure. */
export const individuals = {
  leadAgency: {
    council: 'The council leads, pays and plans.',
    selfFunded:
      'The council of the area leads: it supports everybody who pays for their own care to find another place and sees that the move goes well. The person goes on paying.',
    continuingHealthcare: 'The NHS leads, pays and plans.',
    jointCouncil: 'The council leads, because it pays the larger share. Each goes on paying its share.',
    jointNhs: 'The NHS leads, because it pays the larger share. Each goes on paying its share.',
    jointEqual:
      'Council and NHS pay the same share, and the documents do not say who leads then. Agree it between you and record the agreement; until then the council sees to the person’s welfare.',
    jointSharesMissing: 'The larger share leads. Find out what council and NHS each pay.',
    partFunded: 'The council leads and plans. Council and person go on paying their parts.',
    outOfAreaCouncil:
      'The council here co-ordinates and sees to the person’s immediate welfare. The council that placed them goes on paying and plans in the longer term; find out which it is and agree who manages the transfer.',
    outOfAreaHealth:
      'The NHS body here co-ordinates. The health body that placed the person goes on paying and plans in the longer term.',
    outOfAreaPartFunded:
      'The council here co-ordinates and sees to the person’s immediate welfare. The council that placed them goes on paying its part and plans in the longer term.',
    outOfAreaJointCouncil:
      'The placing council leads, because it pays the larger share, and plans in the longer term. The council here co-ordinates and sees to the person’s immediate welfare.',
    outOfAreaJointNhs:
      'The placing health body leads, because it pays the larger share, and plans in the longer term. The council here co-ordinates and sees to the person’s immediate welfare.',
    outOfAreaJointEqual:
      'The placing council and health body pay the same share, and the documents do not say who leads then. It has to be agreed with them. The council here co-ordinates and sees to the person’s immediate welfare meanwhile.',
    outOfAreaJointSharesMissing:
      'The larger share leads. Find out from the placing agencies what each pays. The council here co-ordinates and sees to the person’s immediate welfare meanwhile.',
  },
} as const;
