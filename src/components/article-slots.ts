import type { Article, Event, Report } from '../timeline/model.ts';
import { lookup } from './lookup.ts';
import type { View } from './view.ts';
import { resultWords } from './words.ts';

/** Fills the open slots of an article's HTML: classes of sentences, links to their events, addresses of articles. */
export function slotFiller({ timeline, href }: View, article: Article): (slot: string) => string {
  const known = lookup(timeline);
  const byFragment = new Map<string, { event: Event; report: Report }[]>();
  for (const event of known.eventsOfArticle(article.id)) {
    for (const report of event.reports) {
      if (report.article !== article.id) continue;
      const group = byFragment.get(report.fragment) ?? [];
      group.push({ event, report });
      byFragment.set(report.fragment, group);
    }
  }
  return (slot) => {
    const colon = slot.indexOf(':');
    const kind = slot.slice(0, colon);
    const name = slot.slice(colon + 1);
    const found = byFragment.get(name) ?? [];
    if (kind === 'class') {
      const planned = found.some(({ report }) => report.status === 'planned');
      return found.length === 0 ? '' : planned ? 'said planned' : 'said';
    }
    if (kind === 'after')
      return found.map(({ event, report }) => eventLink(event, report, href)).join('');
    if (kind === 'article') return href(known.article(name)?.path ?? '/articles/');
    return '';
  };
}

function eventLink(event: Event, report: Report, href: View['href']): string {
  return ` <a class="gives" href="${escapeHtml(href(event.path))}"><span aria-hidden="true">→\u{A0}</span>${escapeHtml(resultWords(report))}: ${escapeHtml(event.title)}</a>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
