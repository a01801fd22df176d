import { contentPath, readFolder, UnreadableFolder } from '../folder.ts';
import { buildTimeline } from '../timeline/index.ts';
import { formatMessage } from '../timeline/message.ts';

/**
 * `npm run check`: what the build would tell the editor, without building: faults, notices, and
 * every sentence with date words that gives no event, with the reason.
 */
function main(): void {
  const { timeline, messages } = buildTimeline(readFolder(contentPath()));
  for (const message of messages) console.log(formatMessage(message));
  for (const { file, undated } of timeline.articles) {
    for (const { line, column, dateText, reason } of undated) {
      console.log(`${file}:${line}:${column}  undated  “${dateText}” ${reason}`);
    }
  }
  const faults = messages.filter(({ level }) => level === 'fault').length;
  const notices = messages.length - faults;
  const undated = timeline.articles.reduce((sum, article) => sum + article.undated.length, 0);
  console.log(
    `\n${timeline.articles.length} articles, ${timeline.events.length} events: ${faults} faults, ${notices} notices, ${undated} sentences without a date of their own.`,
  );
  if (faults > 0) process.exitCode = 1;
}

try {
  main();
} catch (error) {
  if (!(error instanceof UnreadableFolder)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
