import { readXml } from './read-xml.ts'
import { readPartText } from './read-part.ts'
import { readRelationships, type DocxPackage } from './open-package.ts'
import { createStoryReader } from './story-reader.ts'
import { itemsText } from './story.ts'
import type { StyleTable } from './styles.ts'
import { type Tally, createTally } from './tally.ts'

/** Kinds of external relationship that are told apart; a web address behind a word is nothing to tell. */
const PLAIN_LINK = 'hyperlink'
const MOST_PAGE_TEXTS = 12

/** Counts what a file carries around its text: headers and footers with words, macros, external templates and pictures. Nothing of it is opened. */
export function tallyOutsideText(docx: DocxPackage, styles: StyleTable, tally: Tally): void {
  const { zip, relationships } = docx
  for (const { kind, isExternal } of relationships) if (isExternal && kind !== PLAIN_LINK) tally.add('external', null)
  for (const name of zip.parts.keys()) if (/(?:^|\/)vbaProject\.bin$/i.test(name)) tally.add('macro', null)
  const settings = relationships.find(({ kind, isExternal }) => kind === 'settings' && !isExternal)
  if (settings && readRelationships(zip, settings.target).some(({ kind, isExternal }) => kind === 'attachedTemplate' && isExternal))
    tally.add('template', null)
  const pages = relationships.filter(({ kind, isExternal }) => !isExternal && (kind === 'header' || kind === 'footer'))
  for (const { target } of pages.slice(0, MOST_PAGE_TEXTS)) {
    const source = readPartText(zip, target)
    if (source !== null && saysSomething(source, styles)) tally.add('page-text', null)
  }
}

/** More than a page number: － 1 －, 第 1 页 共 3 页. */
function saysSomething(source: string, styles: StyleTable): boolean {
  const reader = createStoryReader(createTally(), styles)
  readXml(source, reader)
  return /\p{L}/u.test(itemsText(reader.items, '').replace(/第|页|共/gu, ''))
}
