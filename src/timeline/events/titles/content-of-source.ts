import type { Clause } from '../grammar/clauses.ts';
import type { Subject, SubjectContext } from '../subjects/subject-words.ts';
import { nameSubject } from '../subjects/subject.ts';
import type { Term } from '../grammar/terms.ts';
import { companies, firms } from '../grammar/words.ts';

/**
 * "Two climbers have died, police said on Monday": where the source has no name, and what it says has come
 * about by then, what it says is the news, and not that it is said.
 *
 * @param index of the clause that says it, which has the date
 * @param source who says it
 * @returns the index of the clause that makes the statement; -1 where who says it belongs to it
 */
export function contentOfNameless(
  context: SubjectContext,
  clauses: readonly Clause[],
  index: number,
  source: Subject,
): number {
  const { terms, sentence } = context;
  const clause = clauses[index];
  if (!clause || /["“]/.test(sentence)) return -1;
  if (!plainly.test(terms[clause.verb]?.lower ?? '')) return -1;
  const itself = speaksOfItself(context, clauses, index) !== null;
  if (!itself && !isNameless(terms, clause, source)) return -1;
  const before = clause.kind === 'source';
  const resumed = clauses.findIndex(({ kind, verb }) => kind === 'resumed' && verb >= 0);
  const interrupted = (clauses[0]?.verb ?? 0) < 0 && resumed > 0 && resumed < index;
  // "Ana Ruiz, who wrote plays, has died, her agent said"
  const at = !before ? index + 1 : interrupted ? resumed : 0;
  const content = clauses[at];
  if (content?.kind !== (!before ? 'said' : interrupted ? 'resumed' : 'main')) return -1;
  const between = before ? clauses.slice(at + 1, index) : [];
  if (between.some(({ kind }) => kind !== 'relative' && kind !== 'participle')) return -1;
  // What has a date of its own did not come about on that of the source.
  const { from, to } = { from: content.from, to: between.at(-1)?.to ?? content.to };
  if (terms.slice(from, to).some(({ dated }) => dated)) return -1;
  const told = terms[content.verb]?.lower ?? '';
  return /^(?:has|have)$/.test(told) || (itself && told === 'plans') ? at : -1;
}

function isNameless(terms: readonly Term[], { from }: Clause, { words, actors }: Subject): boolean {
  const last = words.split(' ').at(-1);
  const noun = terms.find(({ text }, at) => text === last && (at === 0 || /^\p{Ll}/u.test(text)));
  // "her agent said"
  const owned = /^(?:his|her|their|its)$/.test(terms[from]?.lower ?? '');
  if ((actors.length > 0 && !owned) || !noun?.tags.has('Noun')) return false;
  return !noun.tags.has('ProperNoun') && !noun.tags.has('Pronoun');
}

/**
 * "Norvik has recalled 400 ships, it said", "…, the airline said": an organisation that tells of itself; `null` for any other
 * source, and where "it" may be somebody else.
 */
export function speaksOfItself(
  context: SubjectContext,
  clauses: readonly Clause[],
  index: number,
): Subject | null {
  const [main, source] = [clauses[0], clauses[index]];
  if (source?.kind !== 'source' || main?.kind !== 'main' || main.verb < 0) return null;
  const [first, second] = context.terms.slice(source.from, source.verb);
  const kindOf = second && source.verb === source.from + 2 && first?.lower === 'the';
  const it = source.verb === source.from + 1 && first?.lower === 'it';
  if (!it && !kindOf) return null;
  const subject = nameSubject(context, main);
  if (!subject?.standsAlone || subject.plural) return null;
  const organisation = context.actorOf(subject.actors[0] ?? '')?.kind === 'organisation';
  if (kindOf) {
    // A council that says what a firm did is not the firm.
    const fits = companies.has(second.lower);
    return fits && (organisation || isName(subject, context.terms)) ? subject : null;
  }
  // "the airline", "budget airline Kestrel"
  const words = subject.words.toLowerCase().split(' ');
  const kind = words.some((word) => firms.has(word));
  return organisation || kind ? subject : null;
}

/** A name that is neither a person's nor a place's. */
function isName({ words, actors }: Subject, terms: readonly Term[]): boolean {
  if (actors.length > 0 || !/^\p{Lu}\S*(?: \p{Lu}\S*)*$/u.test(words)) return false;
  const known = terms.filter(({ text }) => words.split(' ').includes(text));
  return !known.some(({ tags }) => tags.has('Person') || tags.has('Place'));
}

/** Verbs that only say that somebody says it. */
const plainly = /^(?:says?|said|confirm(?:s|ed)|announced|reported|disclosed)$/;
