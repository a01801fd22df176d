import {
  countedPronouns,
  countedWords,
  figureEnds,
  modelNames,
  notYearNames,
  notYearTails,
  numberLeads,
  quantityLeads,
  yearAbbreviations,
  yearLeads,
  yearPrefixes,
} from '../lexicon/around.en.ts';
import { edge, tokenAt, type Token } from '../tokens.ts';

/** Whether four figures are a year or a number. */

/** A bare four-digit number is a year unless what stands around it counts, prices or numbers. */
export function looksLikeYear(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  const lead = tokenAt(tokens, at - 1);
  if (isAbbreviated(tokens, at)) return isYear(token.value);
  const next = tokenAt(tokens, at + 1);
  const afterNext = tokenAt(tokens, at + 2);
  if (token.value < 1000 || token.value > 2150) return false;
  if ('$£€¥#%+'.includes(lead.lower) && lead.lower !== '' && !token.gap) return false;
  if ((lead.lower === '.' || lead.lower === ',' || lead.lower === ':') && !token.gap) return false;
  if (
    !next.gap &&
    '.,:/'.includes(next.lower) &&
    next.lower !== '' &&
    afterNext.kind === 'number' &&
    !afterNext.gap
  ) {
    // "1990/91" stays a year; "1,990" and "19:90" do not.
    return next.lower === '/' && afterNext.lower.length === 2;
  }
  if (!token.gap && (lead.lower === '-' || lead.lower === '/')) {
    const head = tokenAt(tokens, at - 2);
    if (
      lead.lower === '-' &&
      head.lexeme.within === undefined &&
      !yearPrefixes.has(head.lower) &&
      head.kind !== 'number'
    )
      return false;
    if (head.kind === 'number' && !(head.value >= 1000 && head.value < token.value)) return false;
    if (head.kind === 'number' && tokenAt(tokens, at - 3).lower === '-') return false;
  }
  if (
    next.lower === '-' &&
    !next.gap &&
    afterNext.lower.length === 2 &&
    tokenAt(tokens, at + 3).lower === '-'
  )
    return false;
  if (next.lower === '%' || next.lower === '$') return false;
  if (
    next.lower === '-' &&
    !next.gap &&
    afterNext.kind === 'word' &&
    notYearTails.has(afterNext.lower)
  )
    return false;
  if (isYearOfName(tokens, at)) return false;
  // "the 1991 and 1996 votes", "pre-1945 homes": what follows is of those years.
  const head = tokenAt(tokens, at - 2);
  const joined = (lead.lower === 'and' || lead.lower === 'or') && isRecent(head.value);
  const prefixed = lead.lower === '-' && !token.gap && yearPrefixes.has(head.lower);
  // "the flood of 1953 killed": a verb.
  const isOfYear = lead.lower === 'of' && (next.lower === 'killed' || next.lower === 'wounded');
  if ((joined || prefixed || isOfYear) && isRecent(token.value)) return true;
  if (next.kind === 'word' && countedWords.has(next.lower)) return false;
  if (numberLeads.has(lead.lower)) return false;
  // "call 555 2015".
  if (lead.kind === 'number' && !isYear(lead.value)) return false;
  // "1800 of them"; "fell 1% to 1950".
  if (next.lower === 'of' && countedPronouns.has(afterNext.lower)) return false;
  if (lead.lower === 'to' && figureEnds.has(tokenAt(tokens, at - 2).lower)) return false;
  if (lead.lower === 'with' && isPlural(next)) return false;
  // "left at 1900": a time of day, but "at 2019 prices".
  if (lead.lower === 'at' && next.kind !== 'word') return false;
  const ofOurTime = token.value >= 1900 && token.value <= 2030;
  if (quantityLeads.has(lead.lower) && (!ofOurTime || isPlural(next))) return false;
  if (token.value <= 2030 && token.value >= 1700) return true;
  return yearLeads.has(lead.lower) || isListed(tokens, at);
}

/** "c. 1540", "(b. 1612)", "ca. 1540": what stands before a year alone. */
function isAbbreviated(tokens: readonly Token[], at: number): boolean {
  const word = tokenAt(tokens, at - 2);
  const isShort = tokenAt(tokens, at - 1).lower === '.' && !word.capital;
  return isShort && yearAbbreviations.has(word.lower);
}

/** "in 1641 and 1658", "in 1572, 1573 and again in 1575": years that a year opens. */
function isListed(tokens: readonly Token[], at: number): boolean {
  let first = at;
  for (let round = 0; round < 6; round++) {
    const sign = tokenAt(tokens, first - 1).lower;
    const { kind, suffix, value } = tokenAt(tokens, first - 2);
    if (sign !== ',' && sign !== 'and' && sign !== 'or') break;
    if (kind !== 'number' || suffix !== '' || !isYear(value)) break;
    first -= 2;
  }
  return first < at && yearLeads.has(tokenAt(tokens, first - 1).lower);
}

/** "Orion 1980", "the Education Act 1996", "a 1987 Chevrolet": part of the name of a thing. */
function isYearOfName(tokens: readonly Token[], at: number): boolean {
  const [lead, next] = [tokenAt(tokens, at - 1), tokenAt(tokens, at + 1)];
  if (next.capital && modelNames.has(next.lower)) return true;
  const isRange = !next.gap && '-–/'.includes(next.lower) && next.lower !== '';
  return (
    !isRange &&
    at > 1 &&
    lead.kind === 'word' &&
    lead.capital &&
    lead.lexeme === edge.lexeme &&
    !notYearNames.has(lead.lower)
  );
}

/** A year of which news tells often, rather than a quantity. */
function isRecent(value: number): boolean {
  return value >= 1700 && value <= 2030;
}

/** "protesters": what a number before it counts. */
function isPlural({ kind, lower, capital }: Token): boolean {
  return kind === 'word' && !capital && lower.length > 3 && lower.endsWith('s');
}

/** A year that news could write in four figures. */
export function isYear(value: number): boolean {
  return value >= 1000 && value <= 2999;
}
