import { type CleaningEdit, removal } from '#shared/text-import/edit.ts'

/** 新一届的`居民委员会: a sign that no Chinese sentence has. Sites put it behind a 的 so that copies can be told. */
const BACKTICK = /`{1,3}(?=[\p{Script=Han}“”《》（）、，。；：])(?<=[\p{Script=Han}“”《》（）、，。；：\d]`{1,3})/gu

/** Signs that sites put within a sentence to know their text again. */
export function findStrayBackticks(text: string): CleaningEdit[] {
  if (!text.includes('`')) return []
  return [...text.matchAll(BACKTICK)].map(({ index, 0: { length } }) =>
    removal('web-leftover', index, index + length, '这里夹着网站加的符号，已去掉，前后文字已接上。'),
  )
}
