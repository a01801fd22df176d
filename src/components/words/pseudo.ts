import { british, type Words } from './british.ts';

const open = '⟦';
const close = '⟧';

/**
 * British English between brackets, from right to left: what stands on a page outside all brackets
 * is a text that no translation reaches.
 */
export const pseudo: Words = { ...bracketed(british), direction: 'rtl', arrow: '←' };

/** Every text in brackets, also those that functions give; figures alone need no translation. */
function bracketed<T>(value: T): T;
function bracketed(value: unknown): unknown {
  if (typeof value === 'string') return /\p{L}/u.test(value) ? `${open}${value}${close}` : value;
  if (typeof value === 'function') {
    return (...given: unknown[]): unknown => bracketed(Reflect.apply(value, undefined, given));
  }
  if (Array.isArray(value)) return value.map(bracketed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, bracketed(one)]));
}
