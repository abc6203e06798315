/** Groups without text of the report, whatever stands before them. */
export const PASSED_OVER: ReadonlySet<string> = new Set(
  'colortbl info listtable listoverridetable revtbl filetbl template rsidtbl nonesttables nonshppict shprslt sp xe tc tcn bkmkstart bkmkend mmathPr themedata datastore latentstyles upr userprops docvar formfield'.split(
    ' ',
  ),
)
/** Groups that begin with \* and are read all the same. */
export const READ_BEHIND_STAR: ReadonlySet<string> = new Set('fldinst shppict shpinst shptxt pntext listtext annotation'.split(' '))
/** Groups that stand at the edges of each page. */
export const PAGE_TEXTS: ReadonlySet<string> = new Set('header headerl headerr headerf footer footerl footerr footerf'.split(' '))

/** Control words that are a character of the text. */
export const SHOWN: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\v',
  page: '\f',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: '　',
  enspace: ' ',
  qmspace: ' ',
}
/** Control symbols that are a character of the text. */
export const SYMBOLS: Readonly<Record<string, string>> = { '~': '\u00a0', _: '-', '{': '{', '}': '}', '\\': '\\' }
/** Control words of alignment, by the name that .docx has for it. */
export const ALIGNMENTS: Readonly<Record<string, string>> = { qc: 'center', qr: 'right', ql: 'left', qj: 'both', qd: 'distribute' }
