import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Message } from '../model.ts';

/** What an article holds and Dateline does not publish, so that nothing is missing unsaid. */
export function noticesOfLeftOut(root: Root, file: string): Message[] {
  const messages: Message[] = [];
  visit(root, (node) => {
    const what =
      node.type === 'image' || node.type === 'imageReference'
        ? 'The image is left out: Dateline publishes text.'
        : node.type === 'html' && !node.value.startsWith('<!--')
          ? 'The HTML tag is left out: Dateline publishes Markdown.'
          : null;
    if (what === null || !node.position) return;
    const { line, column } = node.position.start;
    const mend = 'Take it out, or say in words what it shows.';
    messages.push({ level: 'notice', file, line, column, what, mend });
  });
  return messages;
}

/** The first character that no text holds on purpose: the file is not UTF-8, or was broken before. */
export function unreadableCharacter(source: string, file: string): Message[] {
  const before = source.split('\u{FFFD}', 1)[0] ?? '';
  if (before.length === source.length) return [];
  const lines = before.split('\n');
  const place = { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
  const what = 'Here stands a character that could not be read.';
  const mend = 'Save the file as UTF-8, and write the character anew.';
  return [{ level: 'notice', file, ...place, what, mend }];
}

/** The same of an editor's own note, whose links have no article to lead to but full addresses. */
export function noticesOfNote(root: Root, source: string, file: string): Message[] {
  const messages = [...noticesOfLeftOut(root, file), ...unreadableCharacter(source, file)];
  visit(root, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    if (/^(?:https?:|mailto:|#)/i.test(node.url) || !node.position) return;
    const { line, column } = node.position.start;
    const what = `The link to "${node.url}" is published as plain text.`;
    const mend = 'Write a full address from https:// on.';
    messages.push({ level: 'notice', file, line, column, what, mend });
  });
  return messages;
}
