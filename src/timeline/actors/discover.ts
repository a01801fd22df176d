import type { Candidate } from './evidence.ts';
import { Heard } from './heard.ts';
import { type ReadSentence, readSentences, type ReadText } from './text.ts';
import type { WordForms } from './word-forms.ts';

/** Names found in the prose and in no list, which the sentences show to be persons or bodies. */
export function discover(texts: readonly ReadText[], forms: WordForms): Candidate[] {
  const heard = new Heard();
  for (const text of texts) {
    let index = 0;
    heard.beginArticle();
    for (const sentence of readSentences(text, forms)) {
      heard.readTitles(sentence.tokens);
      if (!sentence.shouting && !isTitleCase(sentence)) heard.read(text, sentence, index);
      index++;
    }
    heard.endArticle();
  }
  return heard.candidates();
}

/** "How the War Began": where every longer word is capitalised, none shows a name. */
function isTitleCase({ sentence, tokens }: ReadSentence): boolean {
  if (sentence.headingDepth === 0) return false;
  const long = tokens.filter(({ word, text }) => word && text.length > 3);
  return long.filter(({ capital }) => !capital).length < 2;
}
