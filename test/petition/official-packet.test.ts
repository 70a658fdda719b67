import { describe, expect, test, vi } from 'vitest'
import { makeDismissal } from '#app/petition/dismissal.ts'
import type { Assets } from '#app/petition/facts.ts'
import { formName, officialForms } from '#app/petition/official.ts'
import { makePacket, type Packet } from '#app/petition/packet.ts'
import { overlaps, packet, type Read, read } from '#test/petition/support.ts'
import { facts } from '#test/templates/official-support.ts'
import { siteWith } from './site.ts'

const FORMS = ['CR-400', 'CR-401', 'CR-180', 'CR-181']
const [both, served, all] = [await siteWith('CR-400', 'CR-401'), await siteWith('CR-401'), await siteWith(...FORMS)]

async function made(given: Packet, assets: Assets): Promise<Read> {
  const result = await makePacket(given, assets)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return read(result.value)
}
const words = ({ drawn }: Read) => drawn.map(({ text }) => text).join(' ')
const ticked = ({ fields }: Read) =>
  [...fields.values()].filter(({ check, value }) => check && value !== 'Off').map(({ name }) => name)

describe('with CR-400 and CR-401 installed', () => {
  test('they take the place of our petition and proof of service, and the letter names the revision', async () => {
    const result = await made(packet(), both)
    expect(words(result)).toContain('1. Application, form CR-400 [Rev. January 1, 2024]')
    expect(words(result)).toContain('CR-401 [Rev. January 1, 2024]')
    expect(words(result)).not.toContain('APPLICATION TO DISMISS AND SEAL')
    expect(result.bookmarks).toEqual(['Letter to the clerk', 'Application', 'Proposed order', 'Proof of service'])
    expect(ticked(result)).toEqual([
      'petition.CR-400[0]/Page1[0]/P1Caption[0]/FormTitle[0]/#area[1]/Checkbox[1]',
      'petition.CR-400[0]/Page1[0]/LI1[0]/li1a[0]/Checkbox[0]',
      'petition.CR-400[0]/Page1[0]/LI2[0]/li2b[0]/Checkbox[0]',
    ])
  })

  test('an offense that CR-400 has no box for is asked about on our own petition', async () => {
    const counts = [{ statute: 'PC 32', subdivision: null, level: null }]
    const result = await made(packet({ counts }), both)
    expect(words(result)).toContain('APPLICATION TO DISMISS AND SEAL')
    expect(words(result)).toContain('1. Application under Health & Saf. Code, § 11361.8')
    expect(result.fields.get('petition.Convictions')?.value).toContain('Pen. Code, § 32')
  })

  test('what a box has no room for goes on an attachment behind its form', async () => {
    const name = 'María Fernanda Wolfeschlegelsteinhausenbergerdorff-Gutiérrez de la Concepción y Villanueva'
    const prosecutor = {
      name: 'San Francisco District Attorney',
      address: Array(4).fill('350 Rhode Island Street, North Building, Suite 400N'),
    }
    const result = await made(packet({ filer: { ...packet().filer, name }, prosecutor }), both)
    expect(result.fields.get('petition.CR-400[0]/Page1[0]/P1Caption[0]/Party[0]/Party2[0]')?.value).toMatch(
      /^María Fernanda .*\(see attachment\)$/,
    )
    expect(result.fields.get('attachment-1.Heading')?.value).toBe('Attachment to form CR-400')
    expect(result.fields.get('attachment-1.Items')?.value).toContain(`Name of the defendant: ${name}`)
    expect(result.fields.get('proof-attachment-1.Heading')?.value).toBe('Attachment to form CR-401')
    expect(overlaps(result.drawn)).toEqual([])
  })

  test('letters that our fonts lack are named by the answer they stand in', async () => {
    const result = await makePacket(packet({ filer: { ...packet().filer, name: '王小明' } }), both)
    expect(result).toEqual({
      ok: false,
      problems: [{ code: 'letters', field: 'filer.name', letters: ['王', '小', '明'] }],
    })
  })
})

test('with one of the two installed, the other paper stays ours', async () => {
  const result = await made(packet({ sentence: 'serving' }), served)
  expect(words(result)).toContain('PETITION TO RECALL SENTENCE')
  expect(words(result)).toContain('CR-401 [Rev. January 1, 2024]')
  expect((await officialForms(served)).map(formName)).toEqual(['CR-401 [Rev. January 1, 2024]'])
})

test('the device asks for every installed form whatever the answers are, and makes the same bytes', async () => {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (url: string) => {
    const name = (url.split('/').at(-1) ?? '').replace(/\?.*/, '')
    if (url.startsWith('/forms/')) asked.push(url)
    return new Response(new Uint8Array(await both(name)))
  })
  vi.resetModules()
  const { clientAssets } = await import('#app/petition/assets.client.ts')
  const given = packet({ counts: [{ statute: 'PC 32', subdivision: null, level: null }] })
  expect(await makePacket(given, clientAssets)).toEqual(await makePacket(given, both))
  expect(await makePacket(packet(), clientAssets)).toEqual(await makePacket(packet(), both))
  vi.unstubAllGlobals()
  const forms = await officialForms(both)
  const hash = (asked: string) => forms.find(({ form }) => form.toLowerCase() === asked)?.sha256.slice(0, 8)
  expect(asked).toEqual([
    '/forms/forms.json',
    `/forms/cr-400-2024-01-01.pdf?${hash('cr-400')}`,
    `/forms/cr-401-2024-01-01.pdf?${hash('cr-401')}`,
  ])
})

describe('a petition for dismissal', () => {
  test('has more than five convictions on an attachment, and the order behind it', async () => {
    const offenses = ['459', '484', '487', '496', '594', '602'].map(
      (section) => ({ code: 'Penal', section, type: 'misdemeanor', toMisdemeanor: null, toInfraction: 'yes' }) as const,
    )
    const result = await makeDismissal(facts({ offenses }), all)
    if (!result.ok) throw new Error(JSON.stringify(result.problems))
    const { fields, bookmarks } = await read(result.value)
    expect(bookmarks).toEqual(['Petition for dismissal', 'Order for dismissal'])
    expect(fields.get('attachment-1.Items')?.value).toBe(
      'Item 1: Penal Code, § 602, misdemeanor. Eligible under § 17(b): ____; under § 17(d)(2): yes.',
    )
    expect(fields.get('attachment-1.Page')?.value).toBe('4')
  })

  test('without a conviction it is not made', async () => {
    const result = await makeDismissal(facts({ offenses: [] }), all)
    expect(result).toEqual({ ok: false, problems: [{ code: 'missing', field: 'offenses' }] })
  })
})
