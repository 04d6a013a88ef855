import type { NotificationTemplate } from '../../../types.ts';

export const notifications: readonly NotificationTemplate[] = [];
