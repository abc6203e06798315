import { programIn } from '#tests/electron/services/support/program-in.ts'

/*
 * The program that kill-during-conversion.test.ts kills: sets the password of the drafts in the folder named by its argument and takes it
 * away again, without end. Every time it is done with one it tells how many that makes: `<count>\n`.
 */
const [folder = '', password = ''] = process.argv.slice(2)
const { drafts, password: service } = programIn(folder)
await drafts.prepare()
process.stdout.write('0\n')
for (let count = 1; ; count++) {
  const state = await service.state()
  if (!state.ok) throw new Error(state.error.code)
  const { lock } = state.value
  const done = await (lock === 'none' ? service.set(password) : lock === 'locked' ? service.unlock(password) : service.remove(password))
  if (!done.ok) throw new Error(`${lock}: ${done.error.code}`)
  process.stdout.write(`${count}\n`)
}
