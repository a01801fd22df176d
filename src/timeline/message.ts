import type { Message } from './model.ts';

/** One message as a line an editor can click on: `articles/x.md:3:1  What is wrong. How to mend it.` */
export function formatMessage({ level, file, line, column, what, mend }: Message): string {
  const label = level === 'fault' ? 'fault ' : 'notice';
  return `${file}:${line}:${column}  ${label}  ${what} ${mend}`;
}

/** Faults before notices, then by file, line and column. */
export function compareMessages(a: Message, b: Message): number {
  return (
    Number(b.level === 'fault') - Number(a.level === 'fault') ||
    (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
    a.line - b.line ||
    a.column - b.column
  );
}
