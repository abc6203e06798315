import { describe, expect, it } from 'vitest'
import { programFiles, readText } from '#tests/architecture/source-files.ts'

/** What the window and its menu show: labels stand in the code as they are read, without the quotation marks of a sentence. */
const SHOWN = [...programFiles('renderer'), { path: 'menu', text: readText('electron/windows/application-menu.ts') }]
  .map(({ text }) => text.replace(/“[^”]*”/gu, ''))
  .join('\n')

/** A control that a sentence sends the user to: 点“恢复上一版”, 用“备份”. */
const SENT_TO = /(?:点|按|用|选)“([\p{Script=Han}]{2,12})”/gu
/** Buttons of Word and of the system's own dialogs. */
const ELSEWHERE = new Set(['纯文本', '另存为 PDF'])

function namesNoControl(text: string, shown: string): string[] {
  return [...text.matchAll(SENT_TO)].flatMap(([, name = '']) => (ELSEWHERE.has(name) || shown.includes(name) ? [] : [name]))
}

describe('a control that a sentence names', () => {
  it('is there under that name', () => {
    // Rules quote words of reports.
    const program = programFiles('electron', 'renderer', 'shared').filter(({ path }) => !path.includes('/rules/'))
    const files = [...program, { path: '帮助', text: readText('assets/help/manual.json') }]
    expect(files.flatMap(({ path, text }) => namesNoControl(text, SHOWN).map((name) => `${path} ${name}`))).toEqual([])
  })

  it('is looked for at all', () => {
    expect(namesNoControl('请在草稿列表里点“找回上一版”，或者用“备份”。', '<Button>恢复上一版</Button><Button>备份</Button>')).toEqual(['找回上一版'])
    expect(SHOWN).toContain('恢复上一版')
  })
})
