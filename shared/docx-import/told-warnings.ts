import type { ImportWarning } from '#shared/text-import/imported-report.ts'
import type { WordParagraph } from './story.ts'
import type { Tally, ToldKind } from './tally.ts'

const SENTENCES: Readonly<Record<ToldKind, (count: number) => string>> = {
  insertion: (n) => `文件带有修订记录：添加的内容${n}处，已按接受修订读入。`,
  deletion: (n) => `文件带有修订记录：删除的内容${n}处，没有读入。`,
  move: (n) => `文件带有修订记录：移走的内容${n}处，只在新的位置读入。`,
  hidden: (n) => `隐藏的文字${n}处没有读入。`,
  struck: (n) => `带删除线的文字 ${n} 处，都当作正文读入了；不要的请删去。`,
  picture: (n) => `图片 ${n} 幅没有读入。`,
  object: (n) => `嵌入的对象 ${n} 个没有读入，也没有打开。`,
  'text-box': (n) => `文本框 ${n} 个：里面的文字放在了所在段落的后面，请核对位置。`,
  formula: (n) => `公式 ${n} 个只读入了其中的文字，请核对。`,
  symbol: (n) => `特殊符号 ${n} 个认不出来，没有读入，请对照原文补上。`,
  bullet: (n) => `项目符号 ${n} 个没有读入，文字都在。`,
  'soft-break': (n) => `手动换行 ${n} 处：隔开标题或句子的改成了分段，句子中间的已接上，请核对。`,
  'nested-table': (n) => `表格里套着的表格 ${n} 个：文字并入了所在的单元格。`,
  'merged-cell': (n) => `合并的单元格 ${n} 处已拆开，文字在第一格，其余留空。`,
  'framed-text': (n) => `只有一格的表格 ${n} 个：当作普通段落读入。`,
  'layout-table': (n) => `表格 ${n} 个装着报告的正文：里面的文字按标题和段落读入，请核对。`,
  'sign-off-table': () => '署名和日期排在表格里：已按署名和日期读入。',
  'double-number': (n) => `自动编号和手写的序号重复 ${n} 处，只留下手写的。`,
  contents: (n) => `目录 ${n} 行没有读入。`,
  'embedded-document': (n) => `插入的外部文档 ${n} 个没有读入，也没有打开。`,
  'page-text': (n) => `页眉、页脚里的文字 ${n} 处没有读入。`,
  'page-number': (n) => `正文里的页码 ${n} 处没有读入。`,
  external: (n) => `指向文件以外的链接或图片 ${n} 个，没有访问，只留下文字。`,
  macro: () => '文件里带有宏，没有读入，也没有运行。',
  template: () => '文件引用了外部模板，没有打开它。',
}

/** One warning for each kind of thing that was left out or changed, at the line where it was first met; line 1 for what lies outside the text. */
export function toldWarnings(tally: Tally, lineOf: ReadonlyMap<WordParagraph, number>): ImportWarning[] {
  return [...tally.told].map(([kind, { count, paragraph }]) =>
    wordWarning(paragraph === null ? 1 : (lineOf.get(paragraph) ?? 1), '', SENTENCES[kind](count)),
  )
}

/** A remark on what a Word file held besides text. @param line from 1 */
export function wordWarning(line: number, before: string, message: string): ImportWarning {
  return { kind: 'word', line, before, after: '', message }
}
