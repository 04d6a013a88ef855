/** Where mail reaches somebody: one address, and nothing that a mail program would read as two. */
export const mailPattern = /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;"]+$/u;
