import { describe, expect, it } from 'vitest'
import { type FileTerms, REPORT_FILE, readBytes } from '#renderer/platform/read-bytes.ts'

const WORDS: FileTerms = { mostBytes: 3, safe: '词表没有变化。', tooLarge: { what: (name) => `“${name}”太大。`, advice: '请换一个。' } }

/** As a file that was moved away, or is a folder: it is known, but cannot be read. */
const GONE = { name: '旧稿.docx', size: 3, arrayBuffer: () => Promise.reject(new Error('NotReadableError')) } as unknown as File

describe('the bytes of a file from the user', () => {
  it('are read up to the size its kind may have', async () => {
    expect(await readBytes(new File(['abc'], '词表.txt'), WORDS)).toEqual({ ok: true, value: new Uint8Array([97, 98, 99]) })
  })

  it('are not read at all beyond it', async () => {
    const large = { ...GONE, name: '词表.txt', size: 4 } as File
    expect(await readBytes(large, WORDS)).toEqual({
      ok: false,
      error: { code: 'too-large', what: '“词表.txt”太大。', safe: '词表没有变化。', advice: '请换一个。' },
    })
  })

  it('that cannot be had are told with what is safe and what to do', async () => {
    expect(await readBytes(GONE, REPORT_FILE)).toEqual({
      ok: false,
      error: {
        code: 'unreadable',
        what: '读不出“旧稿.docx”，它可能是文件夹，或者已经被移走、被别的程序占用。',
        safe: '原文件没有改动，已有的草稿不受影响。',
        advice: '请确认文件还在原来的位置，关掉正在用它的程序，再试一次。',
      },
    })
  })

  it('may be 20 MB of a report, and not one more', async () => {
    const sized = (size: number) => ({ name: '去年.docx', size, arrayBuffer: async () => new ArrayBuffer(1) }) as unknown as File
    expect(await readBytes(sized(20 * 1024 * 1024), REPORT_FILE)).toMatchObject({ ok: true })
    expect(await readBytes(sized(20 * 1024 * 1024 + 1), REPORT_FILE)).toMatchObject({ ok: false, error: { code: 'too-large' } })
  })
})
