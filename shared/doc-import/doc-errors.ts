import { type UserError, userError } from '#shared/base/result.ts'

const SAFE = '原文件没有改动。'
const SAVE_AS_DOCX = '请用 WPS 或 Word 打开它，另存为“Word 文档（*.docx）”，再导入那个文件。'

/** Every way in which a .doc or .wps is refused, as the user reads it. */
export const DOC_ERRORS = {
  damaged: userError('damaged', '这个 Word 文件损坏了或者不完整，读不出来。', SAFE, `请换一份备份；或者${SAVE_AS_DOCX.slice(1)}`),
  encrypted: userError('password', '这个文件设了打开密码，读不出来。', SAFE, '请用 WPS 或 Word 打开它，去掉打开密码，另存后再导入。'),
  tooOld: userError('old-word', '这是 1997 年以前的 Word 文件（Word 6.0 或 95），案头不认识这种格式。', SAFE, SAVE_AS_DOCX),
  tooLong: userError('too-long', '这个文件里的文字超过一百万字，不像是一份报告，没有读它。', SAFE, '请把要用的部分单独存成一个文件再导入。'),
  tooComplex: userError(
    'too-complex',
    '这个文件太复杂，读下去会占用太多内存，已经停下。',
    SAFE,
    '请把要用的正文复制到新的 Word 文件里，再导入那个文件。',
  ),
  noText: userError('empty-file', '这个 Word 文件里没有文字。', SAFE, '请换一个有内容的文件。'),
  picturesOnly: userError(
    'pictures-only',
    '这个 Word 文件里只有图片，没有可以读的文字。',
    SAFE,
    '如果是扫描件，请先用文字识别软件转成文字，再导入。',
  ),
  works: userError(
    'not-word',
    '这是微软早年另一种办公软件的 .wps 文件，和 WPS、Word 的文档不是一回事，案头不认识这种格式。',
    SAFE,
    '请用能打开它的软件另存为 .docx 或 .txt，再导入那个文件。',
  ),
  spreadsheet: userError(
    'not-word',
    '这是一个表格文件，不是 Word 文档。',
    SAFE,
    '请确认选对了文件；要用表格里的文字，请把它复制到 Word 文件里再导入。',
  ),
  slides: userError('not-word', '这是一个演示文稿，不是 Word 文档。', SAFE, '请确认选对了文件；要用里面的文字，请把它复制到 Word 文件里再导入。'),
  otherCompound: userError('not-word', '这个文件里没有 Word 正文，不是 Word 文档。', SAFE, '请确认选对了文件。'),
  webPage: userError('not-word', '这其实是网页格式的文件，只是名称像 Word 文档。', SAFE, SAVE_AS_DOCX),
  wordXml: userError('not-word', '这其实是 .xml 格式的文件，只是名称像 Word 文档。', SAFE, SAVE_AS_DOCX),
  notWord: userError('not-word', '这个文件不是 Word 文档，没有读它。', SAFE, '请确认选对了文件；Word 文档的名称以 .docx、.doc 或 .wps 结尾。'),
} as const satisfies Record<string, UserError>
