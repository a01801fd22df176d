import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { allCards } from '../components/card.ts';
import { viewOf } from '../components/view.ts';
import { site } from '../site.ts';
import { CardPainter } from './draw.ts';
import { loadTypefaces } from './typefaces.ts';

/** Writes every social card of the site into the folder that it was built into. */
export async function writeCards(folder: string): Promise<void> {
  const built = site();
  const painter = new CardPainter(await loadTypefaces(), built.theme);
  for (const card of allCards(viewOf(built, (path) => path))) {
    const file = join(folder, card.path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, painter.draw(card));
  }
}
