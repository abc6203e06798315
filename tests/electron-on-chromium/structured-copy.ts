import { deserialize, serialize } from 'node:v8'

/** What crosses between processes is copied; what cannot be copied fails, as in Electron. */
export function structuredCopy<T>(value: T): T {
  return deserialize(serialize(value)) as T
}
