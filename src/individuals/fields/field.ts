import type { Citation, Text } from '../../procedures/types.ts';
import type { DetailGroup, Details } from '../details.ts';

/**
 * The names of everything held about a person: for forms, for the columns of exports, and the other words that
 * providers put over their columns (`also`, lower case, in either language; an accent more or less does not matter).
 */
export type FieldKind = 'line' | 'text' | 'day' | 'yes-no' | 'choice' | 'percent' | 'money' | 'mail';

export interface FieldOption {
  readonly value: string;
  readonly label: Text;
  readonly also?: readonly string[];
}
export interface FieldSpec {
  readonly kind: FieldKind;
  readonly label: Text;
  readonly options?: readonly FieldOption[];
  readonly also?: readonly string[];
}
export type Fields = {
  readonly [G in DetailGroup]: {
    readonly title: Text;
    readonly cite: Citation;
    readonly fields: { readonly [F in keyof Details[G]]: FieldSpec };
  };
};

export const option = (value: string, en: string, cy: string, also: readonly string[] = []): FieldOption => ({
  value,
  label: { en, cy },
  also,
});
export const field = (
  kind: FieldKind,
  en: string,
  cy: string,
  also: readonly string[] = [],
  options?: readonly FieldOption[],
): FieldSpec => ({ kind, label: { en, cy }, also, ...(options === undefined ? {} : { options }) });
