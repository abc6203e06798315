import { parseArgs } from 'node:util'
import { type Result, fail, ok, userError } from '#shared/base/result.ts'
import { STANDARD_PROFILE } from '#shared/layout-profiles/built-in-profiles.ts'
import { REPORT_TYPES } from '#shared/report-types/index.ts'

export type CliCommand =
  | { readonly command: 'help' }
  | { readonly command: 'import'; readonly file: string }
  | { readonly command: 'check'; readonly file: string; readonly type: string | null; readonly words: string | null; readonly json: boolean }
  | { readonly command: 'export'; readonly file: string; readonly output: string; readonly final: boolean; readonly profile: string }

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  type: { type: 'string' },
  words: { type: 'string' },
  output: { type: 'string', short: 'o' },
  final: { type: 'boolean' },
  profile: { type: 'string' },
} as const

type OptionName = keyof typeof OPTIONS

const OPTIONS_OF: Readonly<Record<'import' | 'check' | 'export', readonly OptionName[]>> = {
  import: ['json', 'help'],
  check: ['json', 'type', 'words', 'help'],
  export: ['output', 'final', 'profile', 'help'],
}

/** Understands the arguments after the program's name. Error: `bad-arguments`, with a sentence that names the argument at fault. */
export function parseArguments(argv: readonly string[]): Result<CliCommand> {
  const parsed = split(argv)
  if (!parsed.ok) return parsed
  const { values, positionals } = parsed.value
  if (values.help) return ok({ command: 'help' })
  const [command, file, ...rest] = positionals
  if (command === undefined) return refuse('没有写要做什么。')
  if (command !== 'import' && command !== 'check' && command !== 'export') return refuse(`没有“${command}”这个命令。`)
  const foreign = (Object.keys(values) as OptionName[]).find((name) => !OPTIONS_OF[command].includes(name))
  if (foreign !== undefined) return refuse(`${command} 命令没有 --${foreign} 这个选项。`)
  if (file === undefined || file === '') return refuse('没有写要处理的文件。')
  if (rest.length > 0) return refuse(`一次只能处理一个文件，多出来的是“${rest.join('”“')}”。`)
  switch (command) {
    case 'import':
      return ok({ command, file })
    case 'check':
      return checkCommand(file, values)
    case 'export':
      return exportCommand(file, values)
  }
}

type Values = Extract<ReturnType<typeof split>, { ok: true }>['value']['values']

function checkCommand(file: string, values: Values): Result<CliCommand> {
  const type = values.type ?? null
  if (type !== null && !REPORT_TYPES.some(({ id }) => id === type))
    return refuse(`没有“${type}”这种报告，可以用的有：${REPORT_TYPES.map(({ id }) => id).join('、')}。`)
  if (values.words === '') return refuse('--words 后面没有写词表文件。')
  return ok({ command: 'check', file, type, words: values.words ?? null, json: values.json ?? false })
}

function exportCommand(file: string, values: Values): Result<CliCommand> {
  const { output, profile } = values
  if (output === undefined || output === '') return refuse('没有写导出到哪里。')
  if (!/\.docx$/i.test(output)) return refuse(`导出的文件名要以 .docx 结尾，写的是“${output}”。`)
  if (profile === '') return refuse('--profile 后面没有写版式。')
  // Which layouts there are, the user's own among them, is seen when it is used.
  return ok({ command: 'export', file, output, final: values.final ?? false, profile: profile ?? STANDARD_PROFILE.id })
}

function split(argv: readonly string[]) {
  try {
    return ok(parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true }))
  } catch (cause) {
    const code = cause instanceof TypeError && 'code' in cause ? cause.code : null
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return refuse(`有不认识的选项：${unknownOption(argv)}。`)
    if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return refuse('有一个选项后面缺少内容，或者多写了内容。')
    throw cause
  }
}

/** The first argument that looks like an option and is none; parseArgs names it only inside an English sentence. */
function unknownOption(argv: readonly string[]): string {
  const known = new Set(['-h', '-o', ...Object.keys(OPTIONS).map((name) => `--${name}`)])
  return argv.find((argument) => argument.startsWith('-') && !known.has(argument.split('=')[0] ?? '')) ?? argv.join(' ')
}

function refuse(what: string) {
  return fail(userError('bad-arguments', what, '没有读写任何文件。', '用法见 antou --help。'))
}
