import type { Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
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

const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(function () {
    const data = this.data();
    (data.micromarkExtensions ??= []).push(gfmFootnote(), gfmTable());
    (data.fromMarkdownExtensions ??= []).push(gfmFootnoteFromMarkdown(), gfmTableFromMarkdown());
  })
  .freeze();
