import type { ActorMention } from '../../model.ts';

/**
 * Whether a text names somebody who is no known actor, so that a pronoun after it may mean them and
 * not the one person the roster knows. Capitals after a preposition of place, in dates and before a
 * known name (titles) name nobody.
 *
 * @param mentions of the text; their offsets count from its start
 */
export function namesSomebodyUnknown(text: string, mentions: readonly ActorMention[]): boolean {
  let afterPlace = -1;
  for (const match of text.matchAll(/\p{Lu}[\p{L}’'-]+/gu)) {
    const start = match.index;
    const end = start + match[0].length;
    const before = text.slice(Math.max(0, start - 24), start);
    const place = locative.test(before) || start === afterPlace || determined.test(before);
    if (place) afterPlace = end + 1;
    const known = mentions.some((mention) => start < mention.end && end > mention.start);
    const title = mentions.some((mention) => titleGap.test(text.slice(end, mention.start)));
    // "NATO", "NeXT": no person.
    const body = /\p{Lu}.*\p{Lu}/u.test(match[0]) && !/[’'-]|^Mac|^Mc/.test(match[0]);
    if (known || place || title || body || calendar.test(match[0])) continue;
    if (start > 0 && !/[.!?:“"‘'(]\s*$/.test(before)) return true;
    const name = start === 0 && !pronoun.test(match[0]) && !callings.test(match[0]);
    if (name && singularSubject.test(text.slice(end, end + 16))) return true;
  }
  return false;
}

/** "Police arrested", "Rescuers reached": those who open a sentence of news by what they are. */
const callings =
  /^(?:Police|Officers|Detectives|Prosecutors|Judges|Jurors|Officials|Rescuers|Firefighters|Soldiers|Troops|Guards|Doctors|Lawyers|Voters|Organisers|Organizers|Investigators|Ministers)$/;

/** What may stand between a title and the name it goes with: "Foreign Minister", "Secretary of State". */
const titleGap = /^\s(?:(?:of|for)\s|\p{Lu}[\p{L}.]*\s){0,3}$/u;

const locative =
  /\b(?:in|at|from|to|near|of|for|outside|inside|through|around|across|via)\s+(?:the\s+)?$/i;
/** "the first Macintosh", "its new Stratus": no person is called with an article. */
const determined =
  /(?:\b(?:the|an?|its|his|her|their|our|this|that|first|new|newest|latest)|['’]s)\s+(?:\p{Ll}+\s+)?$/u;
const calendar =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Mr|Mrs|Ms|Dr|I)s?$/;
const pronoun =
  /^(?:He|She|It|They|This|That|These|Those|There|Who|What|Which|One|Both|Each|All|Nobody|Nothing|Here)$/;
/** "Elian has …", "Kim said …": a sentence that opens with a name and its verb. */
const singularSubject = /^\s+(?:has|was|is|had|said|says|told|\p{Ll}+ed)\b/u;
