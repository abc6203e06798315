/** Every passage of `length` characters within the pieces, in order. */
export function passages(pieces: readonly string[], length: number): string[] {
  return pieces.flatMap((piece) => {
    const characters = [...piece]
    return Array.from({ length: Math.max(0, characters.length - length + 1) }, (_, at) => characters.slice(at, at + length).join(''))
  })
}
