import type { SourceFile } from '#tests/architecture/source-files.ts'
import { type SyntaxNode, fixedText, placeOf, syntaxTree, templateParts, visitSyntax } from '#tests/architecture/syntax-tree.ts'

export interface ShownText {
  readonly text: string
  /** `path:line` */
  readonly place: string
}

const HAN = /\p{Script=Han}/u
/** Attributes whose text is shown or read aloud. */
const SHOWN_ATTRIBUTES = ['aria-label', 'aria-description', 'aria-roledescription', 'title', 'label', 'placeholder', 'alt']

/**
 * Text that a user gets to see: every string and template with Chinese in it, and, Chinese or not, what stands between tags
 * or in an attribute that is shown. The holes of a template count as a full-width space, so that nothing seems to touch across them.
 */
export function shownTexts(file: SourceFile): ShownText[] {
  const found: ShownText[] = []
  visitSyntax(syntaxTree(file), (node, parent) => {
    const text = textOf(node)
    if (text !== null && text.trim() !== '' && (HAN.test(text) || isShownPlace(node, parent))) found.push({ text, place: placeOf(file, node) })
  })
  return found
}

function textOf(node: SyntaxNode): string | null {
  if (node.type === 'JSXText') return node['value'] as string
  return node.type === 'TemplateLiteral' ? templateParts(node).join('　') : fixedText(node)
}

function isShownPlace(node: SyntaxNode, parent: SyntaxNode | null): boolean {
  if (node.type === 'JSXText') return true
  if (parent?.type !== 'JSXAttribute') return false
  return SHOWN_ATTRIBUTES.includes((parent['name'] as { name?: string }).name ?? '')
}

/** Half-width marks that touch Chinese; Chinese takes full-width ones. A colon in a time and a point in a number touch digits only. */
export function halfWidthMarks({ text }: ShownText): string[] {
  return text.match(/\p{Script=Han}[ ]?[,;:?!()][ ]?|[,;:?!()][ ]?\p{Script=Han}/gu) ?? []
}

/** Names of programs, keys, file types and the trash folder: what users meet under these letters elsewhere too. */
const KNOWN_WORDS = new Set(
  'Word WPS PDF Chromium Chrome Edge Alt Tab Ctrl Shift Enter Esc Home End Delete Backspace F1 F3 F6 F7 F8 F11 docx doc wps rtf txt md antou MB trash'.split(
    ' ',
  ),
)

/** Words in letters that no user of the program need know. */
export function foreignWords({ text }: ShownText): string[] {
  return (text.match(/[A-Za-z][A-Za-z0-9]*/g) ?? []).filter((word) => !KNOWN_WORDS.has(word) && !/^[A-Z]$/.test(word))
}
