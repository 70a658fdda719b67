type Field = HTMLInputElement | HTMLTextAreaElement

const FIELDS = 'form.question :is(input, textarea):not([type=hidden])'
let early: { path: string; fields: { selector: string; value: string }[] } = { path: '', fields: [] }

/** Remembers what a person typed or chose before scripts ran, since the page is about to be drawn anew. */
export function rememberTyped(page: Document): void {
  const changed = [...page.querySelectorAll<Field>(FIELDS)].filter(isChanged)
  early = {
    path: page.location.pathname,
    fields: changed.map((field) => ({ selector: selectorOf(field), value: field.value })),
  }
}

/** Puts it back into the form that took the place of the first one, until the person has gone on to another page. */
export function restoreTyped(form: HTMLFormElement | null): void {
  if (!form || early.path !== window.location.pathname) return
  for (const { selector, value } of early.fields) {
    const field = form.querySelector<Field>(selector)
    if (!field) continue
    if (isTick(field)) field.checked = true
    else field.value = value
  }
}

/** Forgets it once the form was sent: from then on what was kept is right. */
export function forgetTyped(): void {
  early = { path: '', fields: [] }
}

function isChanged(field: Field): boolean {
  return isTick(field) ? field.checked && !field.defaultChecked : field.value !== field.defaultValue
}

function isTick(field: Field): field is HTMLInputElement {
  return field.type === 'radio' || field.type === 'checkbox'
}

function selectorOf(field: Field): string {
  const name = `[name="${CSS.escape(field.name)}"]`
  return isTick(field) ? `${name}[value="${CSS.escape(field.value)}"]` : name
}
