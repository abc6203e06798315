import { describe, expect, it } from 'vitest'
import { parseArguments } from '#electron/cli/parse-arguments.ts'
import { DEFAULT_REPORT_TYPE_ID } from '#shared/report-types/index.ts'

describe('parseArguments', () => {
  it.each([
    [['--help'], { command: 'help' }],
    [['check', '-h'], { command: 'help' }],
    [['import', '去年 的.txt'], { command: 'import', file: '去年 的.txt' }],
    [['import', '--json', '去年.txt'], { command: 'import', file: '去年.txt' }],
    [['check', '去年.txt'], { command: 'check', file: '去年.txt', type: null, words: null, json: false }],
    [
      ['check', '--json', '--type', DEFAULT_REPORT_TYPE_ID, '去年.txt'],
      { command: 'check', file: '去年.txt', type: DEFAULT_REPORT_TYPE_ID, words: null, json: true },
    ],
    [['check', '去年.txt', '--words', '词表.txt'], { command: 'check', file: '去年.txt', type: null, words: '词表.txt', json: false }],
    [['check', '--', '-去年.txt'], { command: 'check', file: '-去年.txt', type: null, words: null, json: false }],
    [['export', '去年.txt', '-o', '报告.docx'], { command: 'export', file: '去年.txt', output: '报告.docx', final: false, profile: 'standard' }],
    [
      ['export', '--final', '--profile=本单位', '--output=报告.DOCX', '去年.txt'],
      { command: 'export', file: '去年.txt', output: '报告.DOCX', final: true, profile: '本单位' },
    ],
  ])('understands %j', (argv, command) => {
    expect(parseArguments(argv)).toEqual({ ok: true, value: command })
  })

  it.each([
    [[], '没有写要做什么。'],
    [['print', '去年.txt'], '没有“print”这个命令。'],
    [['import'], '没有写要处理的文件。'],
    [['import', ''], '没有写要处理的文件。'],
    [['import', '一.txt', '二.txt'], '一次只能处理一个文件，多出来的是“二.txt”。'],
    [['import', '去年.txt', '--final'], 'import 命令没有 --final 这个选项。'],
    [['check', '去年.txt', '-o', '报告.docx'], 'check 命令没有 --output 这个选项。'],
    [['check', '去年.txt', '--type', '没有的'], /^没有“没有的”这种报告，可以用的有：.*party-building-duty-report/],
    [['check', '去年.txt', '--words', ''], '--words 后面没有写词表文件。'],
    [['check', '去年.txt', '--type'], '有一个选项后面缺少内容，或者多写了内容。'],
    [['check', '去年.txt', '--json=1'], '有一个选项后面缺少内容，或者多写了内容。'],
    [['check', '去年.txt', '--fast'], '有不认识的选项：--fast。'],
    [['check', '去年.txt', '-x'], '有不认识的选项：-x。'],
    [['export', '去年.txt'], '没有写导出到哪里。'],
    [['export', '去年.txt', '-o', ''], '没有写导出到哪里。'],
    [['export', '去年.txt', '-o', '报告.pdf'], '导出的文件名要以 .docx 结尾，写的是“报告.pdf”。'],
    [['export', '去年.txt', '-o', '报告.docx', '--profile='], '--profile 后面没有写版式。'],
  ])('refuses %j and says why', (argv, what) => {
    expect(parseArguments(argv)).toMatchObject({
      ok: false,
      error: { code: 'bad-arguments', what: typeof what === 'string' ? what : expect.stringMatching(what) },
    })
  })
})
