const PROCESS_KEY = 229

/** True where a key belongs to what is being typed or composed, or to a control that has a use for it. */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.isComposing || event.keyCode === PROCESS_KEY) return true
  const { target } = event
  return (
    target instanceof Element &&
    target.closest(
      'input, textarea, select, [contenteditable], [role="combobox"], [role="listbox"], [role="menu"]',
    ) !== null
  )
}

/** True where a press of the key already has a meaning: a button, a link. */
export const isOnControl = (event: KeyboardEvent): boolean =>
  event.target instanceof Element &&
  event.target.closest('button, a, summary, [role="tab"], [role="button"]') !== null
