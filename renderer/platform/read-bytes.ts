import { type Result, fail, ok, userError } from '#shared/base/result.ts'
import { MAX_IMPORT_BYTES } from '#shared/contract/limits.ts'

const SAFE = '原文件没有改动，已有的草稿不受影响。'

/** The bytes of a file that was dropped or picked. Errors: `too-large` (before anything is read), `unreadable`. */
export async function readBytes(file: File): Promise<Result<Uint8Array>> {
  if (file.size > MAX_IMPORT_BYTES)
    return fail(userError('too-large', `“${file.name}”超过 20 兆，太大了，没有读入。`, SAFE, '请把报告的文字另存为纯文本，再导入。'))
  try {
    return ok(new Uint8Array(await file.arrayBuffer()))
  } catch {
    return fail(userError('unreadable', `读不出“${file.name}”，它可能是文件夹，或者已经被移走。`, SAFE, '请确认文件还在原来的位置，再拖进来一次。'))
  }
}
