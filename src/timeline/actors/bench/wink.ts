import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { Names, type System } from './system.ts';

const nlp = winkNLP(model);

/**
 * The model's own entities are dates, sums of money and the like; of persons and bodies it tells that
 * their words are proper nouns. A row of proper nouns is taken for a name, of whichever kind.
 */
export const wink: System = {
  name: 'wink-nlp 2.4',
  find: (articles) =>
    articles.map((lines) => {
      const names = new Names();
      for (const [index, line] of lines.entries()) names.add(properNames(line), null, index);
      return names.all();
    }),
};

function properNames(line: string): string[] {
  const names: string[] = [];
  let name: string[] = [];
  const tokens = nlp.readDoc(line).tokens();
  for (let at = 0; at < tokens.length(); at++) {
    const token = tokens.itemAt(at);
    if (token.out(nlp.its.pos) === 'PROPN') {
      name.push(token.out());
      continue;
    }
    names.push(name.join(' '));
    name = [];
  }
  return [...names, name.join(' ')];
}
