export const bot = {} as const;
