import type { Sentence } from '../../model.ts';
import { findActors } from '../index.ts';
import type { System } from './system.ts';

export const dateline: System = {
  name: 'Dateline',
  find: (articles) => {
    const texts = articles.map((lines, index) => ({
      id: String(index).padStart(6, '0'),
      file: String(index),
      sentences: lines.map(toSentence),
    }));
    const { roster, mentions } = findActors([], texts);
    const actors = new Map(roster.map((actor) => [actor.id, actor]));
    return mentions.map((sentences) => {
      const names = new Map<string, { forms: string[]; line: number }>();
      for (const [line, found] of sentences.entries()) {
        for (const { actor, words } of found) {
          const known = names.get(actor);
          if (known) known.forms.push(words);
          else names.set(actor, { forms: [words, actors.get(actor)?.name ?? words], line });
        }
      }
      return [...names].flatMap(([id, name]) => {
        const kind = actors.get(id)?.kind;
        return kind === 'person' || kind === 'organisation' ? [{ kind, ...name }] : [];
      });
    });
  },
};

function toSentence(text: string, index: number): Sentence {
  return {
    fragment: `s${index + 1}`,
    text,
    line: index + 1,
    column: 1,
    block: index === 0 ? 'heading' : 'paragraph',
    blockIndex: index,
    headingDepth: index === 0 ? 1 : 0,
  };
}
