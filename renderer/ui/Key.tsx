/** A key of the keyboard, by the name printed on it. */
export function Key({ children }: { children: string }) {
  return <kbd className="key">{children}</kbd>
}
