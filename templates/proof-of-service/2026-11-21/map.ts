import { servedPapers } from '#app/petition/enclosed.ts'
import type { Packet } from '#app/petition/facts.ts'
import { block, type FieldMap, text } from '#app/petition/field-map.ts'
import { lines } from '#app/petition/words.ts'
import { captionBlank, captionFields } from '#templates/caption.ts'

/** On the printed lines, or two lines of text to each so that none is struck through. */
const RULED = [{ size: 12, leading: 24 }, ...[12, 11, 10, 9].map((size) => ({ size, leading: 12 }))]

/** Only what was served and on whom is filled. The rest is sworn by the person who serves. */
export const proofOfService: FieldMap<Packet> = {
  form: 'proof-of-service',
  revised: '2026-11-21',
  fields: {
    ...captionFields,
    Papers: text('Item 2, papers served', 'sentence', (packet) => lines(...servedPapers(packet)), RULED),
    Served: block(
      'Item 3, name and address of the prosecuting agency served',
      'prosecutor',
      ({ prosecutor }) => [
        { from: 'prosecutor.name', text: prosecutor.name },
        { from: 'prosecutor.address', text: lines(...prosecutor.address) },
      ],
      RULED,
    ),
  },
  blank: {
    ...captionBlank,
    ServerName: 'Item 1, name of the person who served, written by that person',
    ServerAddress: 'Item 1, home or business address of the person who served',
    ServerPhone: 'Item 1, telephone number of the person who served',
    InPerson: 'Item 4, served in person: marked by the person who served',
    InPersonDate: 'Item 4, date of personal service, written by the person who served',
    InPersonTime: 'Item 4, time of personal service, written by the person who served',
    ByMail: 'Item 4, served by mail: marked by the person who served',
    Deposited: 'Item 4, deposited with the Postal Service: marked by the person who served',
    Collected: 'Item 4, placed for collection and mailing: marked by the person who served',
    MailDate: 'Item 4, date of mailing, written by the person who served',
    MailPlace: 'Item 4, city and state of mailing, written by the person who served',
    SignedOn: 'Date of signing, written by the person who served',
    SignedName: 'Printed name of the person who served, written by that person',
  },
}
