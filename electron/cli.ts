#!/usr/bin/env node
import { errnoOf } from '#electron/services/files/file-ops.ts'
import { runCli } from '#electron/cli/run-cli.ts'

// `antou import FILE | head`: the reader has gone, there is nobody left to tell.
process.stdout.on('error', (cause: Error) => {
  if (errnoOf(cause) !== 'EPIPE') throw cause
})

try {
  // Not process.exit: it would cut what a pipe has not taken yet.
  process.exitCode = await runCli(process.argv.slice(2), {
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
    now: () => new Date(),
  })
} catch (cause) {
  const reason = cause instanceof Error ? cause.message.split('\n')[0] : String(cause)
  process.stderr.write(`案头出了内部错误（${reason}），没有做完。输入的文件没有改动，请把这句话告诉维护的人。\n`)
  process.exitCode = 2
}
