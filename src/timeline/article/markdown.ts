import type { Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { directive } from 'micromark-extension-directive';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/**
 * Parses a Markdown file to mdast with positions in the file.
 *
 * CommonMark with a YAML head, footnotes and tables: what news prose uses. The rest of GFM would
 * double the cost of parsing and brings nothing an article needs.
 */
export function parseMarkdown(text: string): Root {
  return parser.parse(text);
}

/** As {@link parseMarkdown}, with the text directives that an article's marks are written as. */
export function parseWithMarks(text: string): Root {
  return parserOfMarks.parse(text);
}

const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(function () {
    const data = this.data();
    (data.micromarkExtensions ??= []).push(gfmFootnote(), gfmTable());
    (data.fromMarkdownExtensions ??= []).push(gfmFootnoteFromMarkdown(), gfmTableFromMarkdown());
  })
  .freeze();

const parserOfMarks = parser()
  .use(function () {
    const data = this.data();
    // Prose has many a line that opens with colons: of the three kinds of directive only the one.
    const { text } = directive();
    (data.micromarkExtensions ??= []).push({ ...(text && { text }) });
    (data.fromMarkdownExtensions ??= []).push(directiveFromMarkdown());
  })
  .freeze();
