import type { HeadingLevel } from '#shared/document/blocks.ts'
import { createHeadingCounter, headingNumber } from '#shared/document/numbering.ts'
import { countedBy } from './masks/measure-words.ts'
import { parseHeadingNumber } from './structure/heading-number.ts'

/**
 * Takes the marks of Markdown off, line by line (line numbers stay true): # headings, bold, links, quotes, list dashes, fences.
 * A heading without a number gets the one its depth and place give, so that import knows it for a heading; a single # on top is the title.
 * Stars that are masks (发展党员**名) stay.
 */
export function markdownToPlain(text: string): string {
  const lines = text.split(/\r\n|\n|\r/)
  const above = depthAboveSections(lines)
  const number = createHeadingCounter()
  return lines.map((line) => plainLine(line, above, number)).join('\n')
}

const HEADING = /^ {0,3}(#{1,6})[ \t\u3000]+(.*?)[ \t]*#{0,6}[ \t]*$/u
const FENCE_OR_RULE = /^ {0,3}(?:`{3,}.*|~{3,}.*|(?:[-_][ \t]*){3,}|(?:\*[ \t]*){3,})$/u

/** The depth just above first-level sections: a first heading that is the only # is the title and does not count. */
function depthAboveSections(lines: readonly string[]): number {
  const depths = lines.flatMap((line) => HEADING.exec(line)?.[1]?.length ?? [])
  const titled = depths[0] === 1 && depths.filter((depth) => depth === 1).length === 1
  const sections = titled ? depths.slice(1) : depths
  return sections.reduce((least, depth) => Math.min(least, depth), 7) - 1
}

function plainLine(line: string, above: number, number: (level: HeadingLevel) => number): string {
  const heading = HEADING.exec(line)
  if (heading) return headingLine(heading[1]?.length ?? 1, inline(heading[2] ?? ''), above, number)
  if (FENCE_OR_RULE.test(line)) return ''
  return inline(line.replace(/^ {0,3}(?:> ?){1,6}/u, '').replace(/^[ \t]{0,12}[-+*][ \t]+(?=\S)/u, ''))
}

function headingLine(depth: number, text: string, above: number, number: (level: HeadingLevel) => number): string {
  const typed = parseHeadingNumber(text)
  if (typed) {
    number(typed.level)
    return text
  }
  const level = Math.min(4, depth - above)
  return isLevel(level) ? headingNumber(level, number(level)) + text : text
}

function isLevel(level: number): level is HeadingLevel {
  return level >= 1 && level <= 4
}

const BOLD = /\*\*(?=\S)([^*\n]{1,200}?)(?<=\S)\*\*|__(?=\S)([^_\n]{1,200}?)(?<=\S)__/gu
const LINK = /!?\[([^[\]\n]{0,200})\]\([^()\n]{0,300}\)/gu
const LINE_BREAK = /<br\s?\/?>|[ \t]{2,20}$/giu

function inline(text: string): string {
  return text
    .replace(LINE_BREAK, '')
    .replace(LINK, '$1')
    .replace(BOLD, (whole, starred?: string, underlined?: string) => {
      const content = starred ?? underlined ?? ''
      return countedBy(content) !== null || /^[，。；、：）”%％]/u.test(content) ? whole : content
    })
    .replace(/\\([*_#[\]()`~>+-])/gu, '$1')
    .replace(/`([^`\n]{1,80})`/gu, '$1')
}
