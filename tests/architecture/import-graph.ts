import path from 'node:path'
import { importsOf } from '#tests/architecture/imports-of.ts'
import type { SourceFile } from '#tests/architecture/source-files.ts'

/** Each file and what it imports: files by their path, packages by their name. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>

/** @param kind `all` counts types too; `at-run-time` only what is left after the build; `at-once` only what is loaded together with a file */
export function importGraph(files: readonly SourceFile[], kind: 'all' | 'at-run-time' | 'at-once'): ImportGraph {
  return new Map(
    files.map((file) => [
      file.path,
      importsOf(file).flatMap(({ module, typeOnly, later }) =>
        module === null || (typeOnly && kind !== 'all') || (later && kind === 'at-once') ? [] : [targetOf(file.path, module)],
      ),
    ]),
  )
}

/** The path of the file, or the name of the package, that a file means by a module. */
export function targetOf(from: string, module: string): string {
  if (module.startsWith('#')) return module.slice(1)
  return module.startsWith('.') ? path.posix.join(path.posix.dirname(from), module) : module
}

/** Everything reached from these files, over any number of steps; each with the chain that leads there. */
export function reachedFrom(graph: ImportGraph, starts: readonly string[]): Map<string, readonly string[]> {
  const chains = new Map<string, readonly string[]>(starts.map((start) => [start, [start]]))
  const open = [...starts]
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    for (const target of graph.get(file) ?? []) {
      if (chains.has(target)) continue
      chains.set(target, [...(chains.get(file) ?? []), target])
      open.push(target)
    }
  }
  return chains
}

/** Every circle of imports, each once, starting with the name that comes first. */
export function importCycles(graph: ImportGraph): string[] {
  const found = new Set<string>()
  const done = new Set<string>()
  const walk = (file: string, trail: readonly string[]): void => {
    const at = trail.indexOf(file)
    if (at >= 0) found.add(turnedToFirst(trail.slice(at)).join(' → '))
    if (at >= 0 || done.has(file)) return
    for (const target of graph.get(file) ?? []) walk(target, [...trail, file])
    done.add(file)
  }
  for (const file of graph.keys()) walk(file, [])
  return [...found]
}

function turnedToFirst(circle: readonly string[]): string[] {
  const first = circle.indexOf([...circle].sort()[0] ?? '')
  return [...circle.slice(first), ...circle.slice(0, first)]
}
