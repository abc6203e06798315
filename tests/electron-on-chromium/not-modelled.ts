/** Makes everything outside the model fail by name, so that the stand-in can never pretend. */
export function modelled<T extends object>(name: string, target: T): T {
  return new Proxy(target, {
    get(inner, key, receiver) {
      if (key in inner || typeof key === 'symbol' || PROBED_BY_LANGUAGE.has(key)) return Reflect.get(inner, key, receiver)
      throw new Error(`electron-on-chromium: ${name}.${key} is not modelled`)
    },
  })
}

/** `await` looks for then, JSON.stringify for toJSON, a bundler's import of a CommonJS module for __esModule. */
const PROBED_BY_LANGUAGE: ReadonlySet<string> = new Set(['then', 'toJSON', '__esModule', 'default'])
