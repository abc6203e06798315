import { type Result, fail, ok, userError } from '#shared/base/result.ts'
import { MAX_IMPORT_BYTES } from '#shared/contract/limits.ts'

/** What a kind of file may weigh, and what is told of one that cannot be read. */
export interface FileTerms {
  readonly mostBytes: number
  /** What stays as it was: a whole sentence. */
  readonly safe: string
  readonly tooLarge: { readonly what: (name: string) => string; readonly advice: string }
}

/** A report that was dropped or picked. */
export const REPORT_FILE: FileTerms = {
  mostBytes: MAX_IMPORT_BYTES,
  safe: '原文件没有改动，已有的草稿不受影响。',
  tooLarge: { what: (name) => `“${name}”超过 20 兆，太大了，没有读入。`, advice: '请把报告的文字另存为纯文本，再导入。' },
}

/** The bytes of a file that was dropped or picked. Errors: `too-large` (before anything is read), `unreadable`. */
export async function readBytes(file: File, { mostBytes, safe, tooLarge }: FileTerms): Promise<Result<Uint8Array>> {
  if (file.size > mostBytes) return fail(userError('too-large', tooLarge.what(file.name), safe, tooLarge.advice))
  try {
    return ok(new Uint8Array(await file.arrayBuffer()))
  } catch {
    // The browser says no more than that it could not.
    return fail(
      userError(
        'unreadable',
        `读不出“${file.name}”，它可能是文件夹，或者已经被移走、被别的程序占用。`,
        safe,
        '请确认文件还在原来的位置，关掉正在用它的程序，再试一次。',
      ),
    )
  }
}
