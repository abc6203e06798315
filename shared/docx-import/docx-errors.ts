import { type UserError, userError } from '#shared/base/result.ts'

const SAFE = '原文件没有改动。'
const SAVE_AGAIN = '请用 WPS 或 Word 打开它，另存为新的 .docx，再导入那个文件。'
const ASK_SENDER = '请先弄清这个文件从哪里来；确实要用，就用 WPS 或 Word 打开，把正文复制到新文件里再导入。'

function otherKind(kind: string, advice: string): UserError {
  return userError('not-docx', `这是${kind}，不是 Word 文档。`, SAFE, advice)
}

/** Every way in which a .docx is refused, as the user reads it. */
export const DOCX_ERRORS = {
  empty: userError('empty-file', '这个文件是空的，里面没有文字。', SAFE, '请换一个有内容的文件。'),
  tooLarge: userError('too-large', '这个文件太大了，超过 20 兆，不像是一份报告。', SAFE, '请把要用的部分单独存成一个文件再导入。'),
  tooManyParts: userError('unsafe-docx', '这个文件里装的东西多得不正常，不像是一份报告，没有打开它。', SAFE, ASK_SENDER),
  bomb: userError('unsafe-docx', '这个文件展开后大得异常，可能会撑满内存，没有打开它。', SAFE, ASK_SENDER),
  badNames: userError('unsafe-docx', '这个文件的内部结构不合常规，可能是恶意文件，没有打开它。', SAFE, ASK_SENDER),
  lyingZip: userError('unsafe-docx', '这个文件的目录和内容对不上，可能是恶意文件，没有打开它。', SAFE, ASK_SENDER),
  entities: userError('unsafe-docx', '这个文件里带有 Word 不会写的声明，可能是恶意文件，没有读它。', SAFE, ASK_SENDER),
  tooDeep: userError('unsafe-docx', '这个文件的内容套了太多层，不像是一份报告，没有读它。', SAFE, ASK_SENDER),
  tooComplex: userError(
    'too-complex',
    '这个文件太复杂，读了很久或占用内存太多，已经停下。',
    SAFE,
    '请把要用的正文复制到新的 Word 文件里，再导入那个文件。',
  ),
  zip64: userError('unsafe-docx', '这个文件用了给超大文件的压缩格式，不像是一份报告，没有打开它。', SAFE, SAVE_AGAIN),
  encrypted: userError('password', '这个文件设了打开密码，读不出来。', SAFE, '请用 WPS 或 Word 打开它，去掉打开密码，另存后再导入。'),
  oldWord: userError('old-word', '这其实是旧格式的 Word 文件，只是名称改成了 .docx。', SAFE, SAVE_AGAIN),
  damaged: userError('damaged', '这个 Word 文件损坏了或者不完整，读不出来。', SAFE, `请换一份备份；或者${SAVE_AGAIN.slice(1)}`),
  notWord: userError('not-docx', '这个文件不是 Word 文档，没有读它。', SAFE, '请确认选对了文件；Word 文档的名称以 .docx 结尾。'),
  noBody: userError('damaged', '这个 Word 文件缺少正文部分，读不出来。', SAFE, `请换一份备份；或者${SAVE_AGAIN.slice(1)}`),
  noText: userError('empty-file', '这个 Word 文件里没有文字。', SAFE, '请换一个有内容的文件。'),
  picturesOnly: userError(
    'pictures-only',
    '这个 Word 文件里只有图片，没有可以读的文字。',
    SAFE,
    '如果是扫描件，请先用文字识别软件转成文字，再导入。',
  ),
  spreadsheet: otherKind('一个表格文件', '请确认选对了文件；要用表格里的文字，请把它复制到 Word 文件里再导入。'),
  slides: otherKind('一个演示文稿', '请确认选对了文件；要用里面的文字，请把它复制到 Word 文件里再导入。'),
  openDocument: otherKind('一个 OpenDocument 文件（.odt 一类）', SAVE_AGAIN),
  program: otherKind('一个程序包', '请不要运行来历不明的程序；请确认选对了文件。'),
  book: otherKind('一本电子书', '请确认选对了文件。'),
} as const satisfies Record<string, UserError>

/** Ends the reading of a file from deep inside it. Caught in `importDocx` and nowhere else. */
export class DocxRefusal extends Error {
  readonly problem: UserError

  constructor(problem: UserError) {
    super(problem.code)
    this.problem = problem
  }
}

/** Ends the reading of a file with the sentences for the user; caught at the door, see import-docx.ts. @throws DocxRefusal */
export function refuse(problem: UserError): never {
  throw new DocxRefusal(problem)
}
