import { PDFDict, PDFName } from 'pdf-lib'
import { contentOf, resourcesOf, TOKEN } from './content.ts'
import type { Page } from './pages.ts'

/**
 * A page's content without what is for screens only: the form designer draws a gray ground for its buttons on a layer
 * that is never printed. One character a byte.
 */
export function printedContent(page: Page): string {
  const [layers, content] = [screenLayers(page), contentOf(page.dict)]
  if (layers.size === 0) return content
  const marked: (number | undefined)[] = []
  const names: { text: string; at: number }[] = []
  const cuts: { from: number; to: number }[] = []
  for (const { 0: token, index } of content.matchAll(TOKEN)) {
    // Inside the data of an inline image anything may look like an operator.
    if (token === 'BI') return content
    if (token.startsWith('/')) names.push({ text: token.slice(1), at: index })
    else if (token === 'BDC') {
      const [tag, layer] = names.slice(-2)
      const screen = tag?.text === 'OC' && layer !== undefined && layers.has(layer.text)
      marked.push(screen ? tag.at : undefined)
    } else if (token === 'BMC') marked.push(undefined)
    else if (token === 'EMC') {
      const from = marked.pop()
      if (from !== undefined) cuts.push({ from, to: index + token.length })
    }
  }
  return cuts.toReversed().reduce((text, { from, to }) => `${text.slice(0, from)}${text.slice(to)}`, content)
}

/** The names of the page's layers that are on in a viewer and off in print (ISO 32000-1, 8.11.4.4). */
function screenLayers(page: Page): Set<string> {
  const layers = resourcesOf(page)?.lookup(PDFName.of('Properties'))
  if (!(layers instanceof PDFDict)) return new Set()
  const screen = layers.keys().filter((key) => {
    const printed = [PDFName.of('Usage'), PDFName.of('Print')].reduce<unknown>(
      (dict, step) => (dict instanceof PDFDict ? dict.lookup(step) : undefined),
      layers.lookup(key),
    )
    return printed instanceof PDFDict && printed.lookup(PDFName.of('PrintState')) === PDFName.of('OFF')
  })
  return new Set(screen.map((key) => key.decodeText()))
}
