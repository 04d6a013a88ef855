/** The zone in which the product's days begin and end, in Wales as in England. */
export const zone = 'Europe/London';
