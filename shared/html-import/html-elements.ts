import { styleValue } from '#shared/html-import/style-value.ts'

/** Elements that hold no words of the text, or words that were deleted. */
const DROPPED = new Set([
  'script',
  'style',
  'head',
  'title',
  'template',
  'noscript',
  'svg',
  'math',
  'iframe',
  'object',
  'embed',
  'del',
  'xml',
  'textarea',
  'select',
  // The reading of a character over it.
  'rt',
  'rp',
])
/** What HtmlTable is told of. */
export const TABLE_ELEMENTS = new Set(['table', 'thead', 'tr', 'td', 'th'])
/** Elements that begin and end a line. */
export const LINE_ELEMENTS = new Set([
  'p',
  'div',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'section',
  'article',
  'ul',
  'ol',
  'dl',
  'dt',
  'dd',
  'pre',
  'table',
  'tr',
  'td',
  'th',
  'body',
  'html',
  'main',
  'header',
  'footer',
  'nav',
  'aside',
  'figure',
  'figcaption',
  'form',
  'fieldset',
  'legend',
  'address',
  'center',
  'caption',
  'details',
  'summary',
  'hr',
])
/** Never closed in HTML; they must not count as open. */
export const VOID = new Set(['br', 'img', 'hr', 'input', 'meta', 'link', 'col', 'wbr', 'area', 'base', 'source', 'track', 'param'])

/** Word's own contents, and what a comment leaves in the text and at its end. */
const DROPPED_CLASS = /\b(?:MsoToc(?:[1-9]|Heading)|msocomanchor|MsoCommentReference)\b/u

/** Whether nothing in an element is text of what is pasted. */
export function isDropped(name: string, attributes: Readonly<Record<string, string>>): boolean {
  if (DROPPED.has(name) || 'hidden' in attributes || DROPPED_CLASS.test(attributes['class'] ?? '')) return true
  const style = attributes['style']
  return style !== undefined && isUnseen(style)
}

/** Hidden, or so small that nobody sees it: what web pages put between words against copying. */
function isUnseen(style: string): boolean {
  return (
    styleValue(style, 'display') === 'none' ||
    styleValue(style, 'visibility') === 'hidden' ||
    styleValue(style, 'mso-hide') === 'all' ||
    styleValue(style, 'mso-element') === 'comment-list' ||
    /^0(?:\.0*)?(?:px|pt|em|rem|%)?$/u.test(styleValue(style, 'font-size') ?? '')
  )
}
