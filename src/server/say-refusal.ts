import type { Refusal } from '../case/refusal.ts';
import type { Language } from '../procedures/types.ts';
export const sayRefusal = (refusal: Refusal, _language: Language): string => refusal.code;
export const sayMissing = (requirement: string, _language: Language): string => requirement;
