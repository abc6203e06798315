#!/usr/bin/env node
import { bugCode, bugNote } from '#electron/services/bug-note.ts'
import { errnoOf } from '#electron/services/files/file-ops.ts'
import { runCli } from '#electron/cli/run-cli.ts'

/** Set when standard output took the result only in part; decides the exit code whenever it happens. */
let outputCut = false

process.stdout.on('error', (cause: Error) => {
  // `antou import FILE | head`: the reader has gone, there is nobody left to tell.
  if (errnoOf(cause) === 'EPIPE') return
  outputCut = true
  process.exitCode = 2
  process.stderr.write('结果没有写完，标准输出写不进去。请检查磁盘空间，再试一次。\n')
})

try {
  const code = await runCli(process.argv.slice(2), {
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
    now: () => new Date(),
  })
  // Not process.exit: it would cut what a pipe has not taken yet.
  process.exitCode = outputCut ? 2 : code
} catch (cause) {
  process.stderr.write(
    `案头遇到了没有料到的问题（${bugCode(cause)}），没有做完。输入的文件没有改动。请再试一次；仍然不行，请把这几行告诉维护的人。\n`,
  )
  process.stderr.write(`${bugNote(cause)}\n`)
  process.exitCode = 2
}
