import nlp from 'compromise/three';
import { z } from 'zod';
import { Names, type System } from './system.ts';

const texts = z.array(z.string());

export const compromise: System = {
  name: 'compromise 14.17',
  find: (articles) =>
    articles.map((lines) => {
      const names = new Names();
      for (const [index, line] of lines.entries()) {
        const document = nlp(line);
        names.add(texts.parse(document.people().out('array')), 'person', index);
        names.add(texts.parse(document.organizations().out('array')), 'organisation', index);
      }
      return names.all();
    }),
};
