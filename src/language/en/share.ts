/** A case in somebody's message: found while they write it, or unfolded from a link. */
export const share = {
  open: 'Open in Hafan',
  overdue: 'Overdue',
  next: 'Next deadline',
  needToKnow: 'Only for people who need to know. Do not pass it on.',
  link: 'A case in Hafan',
  linkNote: 'The link opens for those who may see the case.',
  noCases: 'You are in no case, and see none. When you are in a case’s group it is listed here.',
  nothing: 'No case that you may see has “{{text}}” in its reference, service or provider.',
  late: 'Hafan is taking too long. Please search again in a moment.',
  failed: 'The search did not work, and Hafan has noted why. Please try again in a moment.',
} as const;
