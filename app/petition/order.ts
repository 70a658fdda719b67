import type { Filer, Packet } from '#app/petition/facts.ts'
import type { FieldMap } from '#app/petition/field-map.ts'
import type { Form } from '#app/petition/form.ts'
import type { Library } from '#app/petition/library.ts'
import { orderForm } from '#app/petition/papers.ts'
import { type Planned, plan } from '#app/petition/plan.ts'
import type { ContinuedFacts } from '#templates/continued.ts'
import { ATTACHED_ROWS, orderAttachment } from '#templates/order-attachment/2026-11-21/map.ts'
import { type OrderRow, type OrderRows, orderRows } from '#templates/order-rows.ts'
import { ORDER_ROWS } from '#templates/proposed-order/2026-11-21/map.ts'

/** What an order is set on, whose case it is in, and the rows of its table; each blank with how many it has room for. */
export type Order<Facts> = {
  facts: Facts
  filer: Filer
  caseNumber: string
  rows: readonly OrderRow[]
  on: { form: Form<Facts & OrderRows>; rows: number; name: string }
  attached: { map: FieldMap<ContinuedFacts & OrderRows>; file: string; rows: number }
}

/** Plans an order, with as many attachment pages as the rows of its table need. */
export async function planOrder<Facts>(order: Order<Facts>, library: Library): Promise<Planned[]> {
  const { facts, filer, caseNumber, rows, on, attached } = order
  const font = await library.font()
  const planned = [plan(on.form, { ...facts, ...partOf(rows, 0, on.rows) }, font, on.name, 'Proposed order')]
  for (let at = on.rows; at < rows.length; at += attached.rows) {
    const head = { filer, caseNumber, heading: 'Attachment to the [Proposed] Order' }
    const page = on.form.pages.length + planned.length
    const more = await library.form(attached.map, attached.file)
    const said = { ...head, page, ...partOf(rows, at, attached.rows) }
    planned.push(plan(more, said, font, `order-attachment-${planned.length}`))
  }
  return planned
}

/** The order that goes with a petition or an application, every choice left to the judge. */
export async function planProposedOrder(packet: Packet, library: Library): Promise<Planned[]> {
  const form = await orderForm(packet, library)
  const order: Order<Packet> = {
    facts: packet,
    filer: packet.filer,
    caseNumber: packet.caseNumber,
    rows: orderRows(packet.counts, packet.sentence),
    on: { form, rows: ORDER_ROWS, name: 'proposed-order' },
    attached: { map: orderAttachment, file: 'order-attachment.pdf', rows: ATTACHED_ROWS },
  }
  return planOrder(order, library)
}

function partOf(rows: readonly OrderRow[], at: number, room: number): OrderRows {
  const left = rows.length - at - room
  const more = left > 0 ? 'The table continues on the attachment.' : 'End of the table.'
  return { rows: rows.slice(at, at + room), more }
}
