import { stemOf, weightOf } from '../joining/background.ts';
import type { Term } from '../grammar/terms.ts';
import { plurals } from '../grammar/words.ts';

/** Whether a subject takes a verb in the plural. */
export function isPlural(terms: readonly Term[], from: number, to: number): boolean {
  // "only two of the climbers"
  while (from < to - 1 && /^(?:only|just|almost|nearly)$/.test(terms[from]?.lower ?? '')) from++;
  let plural = false;
  // "Twenty-three of the cars"
  const last = terms[from + 1]?.before === '-' ? from + 1 : from;
  if (terms[last]?.tags.has('Value') && terms[last + 1]?.lower === 'of') {
    return !/^(?:one|first|last|\p{L}+(?:th|nd|rd|st))$/u.test(terms[from]?.lower ?? '');
  }
  if (isTeam(terms, from, to)) return true;
  // "Unisys": a name that only looks like a plural
  const [only] = terms.slice(from, to);
  const unknown = only !== undefined && weightOf(stemOf(only.lower)) >= 1;
  if (to - from === 1 && isCapital(only) && unknown && !peoples.test(only.lower)) return false;
  if (/^(?:one|each|either|neither)$/.test(terms[from]?.lower ?? '')) return false;
  if (/^(?:two|three|four|five|six|seven|eight|nine|ten|twelve)$/.test(terms[from]?.lower ?? '')) {
    return true;
  }
  // "Presidents Ruiz of Chile and Hale of Peru"
  const [first, second] = terms.slice(from, to);
  if (first?.tags.has('Plural') && first.tags.has('Actor') && second?.tags.has('ProperNoun'))
    return true;
  for (let at = from; at < to; at++) {
    const term = terms[at];
    if (!term || term.dated) continue;
    if (term.lower === 'and' && at > from) return !isCompound(terms, from, at, to);
    const joined = terms.slice(at, to).some(({ lower }) => lower === 'and');
    if (at > from && !terms[at - 1]?.dated && /,/.test(term.before) && !joined) return plural;
    // "a venture involving two mills": what describes the subject does not count.
    const behindNoun = at > from && terms[at - 1]?.tags.has('Noun') === true;
    if (behindNoun && (term.tags.has('Gerund') || term.tags.has('PastTense'))) return plural;
    if (term.tags.has('Preposition') && at > from && term.lower !== 'than') return plural;
    if (plurals.has(term.lower)) plural = true;
    else if (isName(term) && !isPeople(terms[from - 1], term)) plural = false;
    else if (term.tags.has('Noun'))
      plural = hasPluralForm(term) && !(isCapital(term) && term.tags.has('Organization'));
    if (term.lower === 'the' && terms[at + 1]?.lower === 'two') plural = true;
  }
  return plural;
}

/** "cars", "women": a tagger takes a noun behind a superlative for several, whatever its form. */
function hasPluralForm({ tags, lower }: Term): boolean {
  if (!tags.has('Plural')) return false;
  return /s$|(?:men|people|folk|children|feet|teeth|mice|oxen|media|data|criteria|bacteria|phenomena|cattle|police|personnel|crew|aircraft|sheep|fish)$/.test(
    lower,
  );
}

/** "the Saints", "the Oslo Bears": what a team is called; but "the Netherlands". */
export function isTeam(terms: readonly Term[], from: number, to: number): boolean {
  const [opener, last] = [terms[from], terms[to - 1]];
  // "the Saints", "Lima's Saints"
  const owned = /^\p{Lu}.*['’]s$/u.test(opener?.text ?? '');
  if ((opener?.lower !== 'the' && !owned) || !last) return false;
  // "the top-seeded Bears"
  let name = from + 1;
  while (
    name < to &&
    terms[name]?.tags.has('Adjective') &&
    /^\p{Ll}/u.test(terms[name]?.text ?? '')
  )
    name++;
  if (to - name > 3) return false;
  const capitals = terms.slice(name, to).every((term) => /^[\p{Lu}\d]/u.test(term.text));
  if (!capitals || !/[^s]s$/.test(last.lower) || notTeams.test(last.lower)) return false;
  if (/^\p{Lu}+$/u.test(last.text)) return false;
  return /ers$/.test(last.lower) || weightOf(stemOf(last.lower)) < 1;
}

const notTeams =
  /^(?:states|netherlands|times|nations|emirates|airlines|airways|industries|holdings|systems|services|motors|studios|records|philippines|news|sciences|arts|reuters|securities|brothers|bahamas|maldives|commons|lords|communications|technologies|laboratories|foods|stores|hills|falls|affairs|olympics|games|press|congress)$/;

/** How the names of peoples end, which are plurals. */
const peoples =
  /(?:ans|ers|ors|ists|ats|urs|yas|rds|[bdklnqrst]is|this)$|^(?:greeks|czechs|danes|swedes|poles|finns|serbs|turks|scots|britons|arabs|jews|muslims|sikhs|basques)$/;

function isName(term: Term): boolean {
  return isCapital(term) && term.tags.has('ProperNoun');
}

function isCapital(term: Term | undefined): boolean {
  return /^\p{Lu}/u.test(term?.text ?? '');
}

/** "the Smiths", "Cubans"; other names in -s are one: "Unisys", "Dow Jones". */
function isPeople(opener: Term | undefined, { lower }: Term): boolean {
  return (
    opener?.lower === 'the' ||
    (/s$/.test(lower) && peoples.test(lower) && !/[ot]rs$|rds$/.test(lower))
  );
}

/** "a hotel and office tower": one article for one thing. */
function isCompound(terms: readonly Term[], from: number, and: number, to: number): boolean {
  const opener = terms[from]?.lower ?? '';
  const owned = terms.slice(from, and).some(({ text }) => /['’]s$/.test(text));
  const comma = terms.findIndex(({ before }, at) => at > and && at < to && /,/.test(before));
  const rest = terms.slice(and + 1, comma < 0 ? to : comma);
  // "the United States and Soviet Union"
  const places = [terms.slice(from, and), rest];
  if (places.every((words) => words.some(({ tags }) => tags.has('Country')))) return false;
  return (
    (owned || /^(?:the|an?|this|its|his|her|their)$/.test(opener)) &&
    rest.every(
      ({ tags, lower }) =>
        !['Determiner', 'Plural', 'ProperNoun', 'Cardinal'].some((tag) => tags.has(tag)) &&
        !plurals.has(lower),
    ) &&
    !terms.slice(from, and).some(({ tags }) => tags.has('Plural'))
  );
}
