import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { PICTURES } from './picture-maker.ts'
import { shrinkPicture } from './shrink-picture.ts'

/** What `npm run screens` wrote is kept in a quarter of its size. */
export function shrinkNewPictures(): void {
  for (const name of readdirSync(PICTURES).filter((file) => file.endsWith('.png'))) {
    const file = path.join(PICTURES, name)
    const picture = readFileSync(file)
    const shrunk = shrinkPicture(picture)
    if (shrunk !== picture) writeFileSync(file, shrunk)
  }
}
