/** Whether a dialog stands over the window. What lies behind it cannot be seen, and must not change. */
export function isDialogOpen(): boolean {
  return document.querySelector('.scrim') !== null
}
