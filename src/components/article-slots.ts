import type { Article, Event, Report } from '../timeline/model.ts';
import { lookup } from './lookup.ts';
import { titleAttributes, type View } from './view.ts';
import { runningDate } from './date-words.ts';

/** Fills the open slots of an article's HTML: classes of sentences, links to their events, addresses of articles. */
export function slotFiller(view: View, article: Article): (slot: string) => string {
  const { timeline, href } = view;
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
  // In the order of the sentence; what it gives no date for comes last.
  for (const group of byFragment.values()) {
    group.sort((a, b) => placeIn(a.report) - placeIn(b.report));
  }
  return (slot) => {
    const colon = slot.indexOf(':');
    const kind = slot.slice(0, colon);
    const name = slot.slice(colon + 1);
    const found = byFragment.get(name) ?? [];
    if (kind === 'class') return found.length === 0 ? '' : 'said';
    if (kind === 'after')
      return found.map(({ event, report }) => eventLink(event, report, view)).join('');
    if (kind === 'article') return href(known.article(name)?.path ?? '/articles/');
    return '';
  };
}

function placeIn({ dateStart }: Report): number {
  return dateStart ?? Number.MAX_SAFE_INTEGER;
}

function eventLink(event: Event, report: Report, view: View): string {
  const title = escapeHtml(event.title);
  const attributes = Object.entries(titleAttributes(view, event)).map(
    ([name, value]) => ` ${name}="${value}"`,
  );
  const named = attributes.length === 0 ? title : `<span${attributes.join('')}>${title}</span>`;
  // The text of the article around it is marked as such; the link is the site's own.
  const own =
    view.fromArticle.lang === undefined
      ? ''
      : ` lang="${escapeHtml(view.language)}" dir="${view.words.direction}"`;
  const look = report.status === 'planned' ? 'gives planned' : 'gives';
  return ` <a class="${look}" href="${escapeHtml(view.href(event.path))}"${own}><span aria-hidden="true">${view.words.arrow}\u{A0}</span>${escapeHtml(runningDate(report, view.words))}: ${named}</a>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
