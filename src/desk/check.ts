import { contentPath, readFolder } from '../folder.ts';
import { buildTimeline } from '../timeline/index.ts';
import { formatMessage } from '../timeline/message.ts';
import { readOptions } from './options.ts';
import { count, run } from './told.ts';

/**
 * `npm run check`: what the build would tell the editor, without building: faults, notices, and
 * every sentence with date words that gives no event, with the reason.
 */
function main(): void {
  readOptions({ options: {} });
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
    `\n${count(timeline.articles.length, 'article')}, ${count(timeline.events.length, 'event')}: ${count(faults, 'fault')}, ${count(notices, 'notice')}, ${count(undated, 'sentence')} without a date of ${undated === 1 ? 'its' : 'their'} own.`,
  );
  if (faults > 0) process.exitCode = 1;
}

await run(main);
