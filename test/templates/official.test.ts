import { describe, expect, test } from 'vitest'
import { CATALOG, knownFields } from '#app/forms/catalog.ts'
import { attorney, packet } from '#test/petition/support.ts'
import { type EveryFact, facts, fill, misplaced } from './official-support.ts'

describe('every field of every official form is accounted for', () => {
  test.each(CATALOG)('$form of $revised', (map) => {
    const listed = knownFields(map).map(({ name }) => name)
    const filled = Object.keys(map.fields)
    const blank = Object.keys(map.blank)
    expect([...filled, ...blank].sort()).toEqual(listed.sort())
    expect(filled.filter((name) => blank.includes(name))).toEqual([])
    for (const reason of Object.values(map.blank)) expect(reason.length, reason).toBeGreaterThan(10)
  })
})

const long: Partial<EveryFact> = {
  caseNumber: 'SCN-2009-0012345-CONSOLIDATED-WITH-77-AB',
  filer: {
    name: 'María Fernanda Wolfeschlegelsteinhausenbergerdorff-Gutiérrez de la Concepción y Villanueva',
    address: [
      'c/o The Reverend Guadalupe Villanueva',
      'Building 14, Apartment 1207, Rear Entrance',
      '12345 North Santo Domingo Boulevard',
      'San Buenaventura, California 93001-1234',
    ],
    phone: '(415) 555-0100 extension 12345',
    email: 'maria.fernanda.gutierrez.villanueva@mail.example.org',
  },
  prosecutor: {
    name: 'Office of the District Attorney of the City and County of San Francisco, Post-Conviction Unit',
    address: ['350 Rhode Island Street, North Building, Suite 400N', 'San Francisco, CA 94103'],
  },
}
const shapes: Record<string, Partial<EveryFact>> = {
  short: {},
  long,
  accented: { filer: { ...packet().filer, name: 'Nguyễn Thị Ánh Ỹ', address: ['12 Łódź Gasse', 'Αθήνα, Ελλάδα'] } },
  'missing optional': {
    caseNumber: '',
    court: { name: 'Superior Court of California, County of Alpine', address: [] },
    filer: { name: 'Maria Lopez', address: [], phone: '', email: '' },
    prosecutor: { name: '', address: [] },
  },
}
const SECTIONS = [['HSC 11357'], ['HSC 11358', 'HSC 11359'], ['HSC 11360', 'HSC 11360']]
const cases = ['2024-01-01', '2017-07-01'].flatMap((revised) =>
  (['completed', 'serving'] as const).flatMap((sentence) =>
    SECTIONS.flatMap((statutes) =>
      [false, true].flatMap((lawyer) =>
        Object.keys(shapes).map((shape) => ({ revised, sentence, statutes, lawyer, shape })),
      ),
    ),
  ),
)

describe('CR-400', () => {
  const BOX: Record<string, string> = {
    'HSC 11357': '11357',
    'HSC 11358': '11358',
    'HSC 11359': '11359',
    'HSC 11360': '11360',
  }
  test.each(cases)('of $revised, $sentence, $statutes, lawyer $lawyer, $shape', async (given) => {
    const base = facts(shapes[given.shape])
    const { sentence } = given
    const counts = given.statutes.map((statute) => ({ statute, subdivision: null, level: null }))
    const filer = given.lawyer ? { ...base.filer, attorney } : base.filer
    const filled = await fill('CR-400', given.revised, { ...base, counts, filer, sentence }, true)
    const serving = sentence === 'serving'
    expect(filled.problems).toEqual([])
    expect(misplaced(filled.seen)).toEqual([])
    expect(filled.seen.drawn.filter(({ field, size }) => field && size < 9)).toEqual([])
    expect(
      filled.ticked.map((label) => label.replace(/^Item 1[a-d]?, section /, '').replace(/^Item 2[ab], /, 'Item 2, ')),
    ).toEqual([
      serving
        ? 'Title, resentencing or dismissal (§ 11361.8(b))'
        : 'Title, redesignation or dismissal/sealing (§ 11361.8(f))',
      ...new Set(given.statutes.map((statute) => BOX[statute])),
      serving ? 'Item 2, petition' : 'Item 2, application',
    ])
    const values = [...filled.seen.fields.values()].map(({ value }) => value)
    // Each value stands on the form as it was given, or goes on whole on the attachment.
    for (const wanted of [
      filer.name,
      base.caseNumber,
      ...(given.lawyer ? [attorney.name, attorney.barNumber, attorney.firm] : [base.filer.email]),
    ]) {
      expect(
        [...values, ...filled.rest].some((value) => value === wanted || value.endsWith(`: ${wanted}`)),
        wanted,
      ).toBe(true)
    }
    expect(values.includes('Self-represented')).toBe(!given.lawyer)
  })

  test('is filled box by box', async () => {
    const { value } = await fill('CR-400', '2024-01-01', facts())
    const head = 'CR-400[0].Page1[0].P1Caption[0]'
    const party = [
      'AttyBarNo',
      'Name',
      'AttyFirm',
      'Street',
      'City',
      'State',
      'Zip',
      'Phone',
      'Fax',
      'Email',
      'AttyFor',
    ]
    expect(party.map((name) => value(`${head}.AttyPartyInfo[0].${name}[0]`))).toEqual([
      '',
      'Maria Lopez',
      '',
      '123 Valencia Street',
      'San Francisco',
      'CA',
      '94103',
      '(415) 555-0100',
      '',
      'maria@example.org',
      'Self-represented',
    ])
    expect(
      ['CrtCounty', 'CrtStreet', 'CrtMailingAdd', 'CrtCityZip'].map((name) => value(`${head}.CourtInfo[0].${name}[0]`)),
    ).toEqual(['San Francisco', '850 Bryant Street', '', 'San Francisco, CA 94103'])
    expect(value(`${head}.HeaderSub[0].CaseNumber[0].CaseNumber[0]`)).toBe('02345678')
    expect(value(`${head}.Party[0].Party2[0]`)).toBe('Maria Lopez')
    expect(value('CR-400[0].Page1[0].SigBlock[0].SigName[0]')).toBe('Maria Lopez')
    expect(value('CR-400[0].Page1[0].SigBlock[0].SigDate[0]')).toBe('')
  })

  test.each([
    { waivers: { originalJudge: true, appearance: false }, ticks: ['Item 3, waiver of hearing by the original judge'] },
    { waivers: { originalJudge: false, appearance: true }, ticks: ['Item 4, waiver of appearance'] },
    { waivers: { originalJudge: false, appearance: false }, ticks: [] },
  ])('waivers are ticked only as the person chose: $ticks', async ({ waivers, ticks }) => {
    for (const revised of ['2024-01-01', '2017-07-01']) {
      const { ticked } = await fill('CR-400', revised, facts({ waivers }), true)
      expect(ticked.filter((label) => label.includes('waiver'))).toEqual(ticks)
    }
  })
})

describe('CR-401', () => {
  test.each([undefined, 'in-person', 'mail'] as const)(
    'method %s: agency and address, and nothing that is sworn',
    async (service) => {
      const { ticked, value, seen } = await fill('CR-401', '2024-01-01', facts({ service }))
      const at = 'CR-401[0].Page1[0].LI2[0]'
      expect(value(`${at}.li2a[0].PersonServed[0]`)).toBe('San Francisco District Attorney')
      expect(value(`${at}.li2b[0].AddServed[0]`)).toBe('350 Rhode Island Street, San Francisco, CA 94103')
      const planned = { 'in-person': 'personal service', mail: 'mail' }
      expect(ticked).toEqual(service ? [`Title, method planned: ${planned[service]}`] : [])
      const sworn = [...seen.fields.values()].filter(({ name }) =>
        /LI1|LI3|POPsig|DateServed|Timeserved|li2d/.test(name),
      )
      expect(sworn).toHaveLength(14)
      expect(sworn.filter(({ value, check }) => (check ? value !== 'Off' : value !== ''))).toEqual([])
      expect(misplaced(seen)).toEqual([])
    },
  )

  test.each(Object.keys(shapes))('%s', async (shape) => {
    const filled = await fill('CR-401', '2024-01-01', facts(shapes[shape]), true)
    expect(filled.problems).toEqual([])
    expect(misplaced(filled.seen)).toEqual([])
    const { name } = facts(shapes[shape]).prosecutor
    const served = filled.value('CR-401[0].Page1[0].LI2[0].li2a[0].PersonServed[0]')
    expect(served === name || filled.rest.includes(`Item 2a, agency to be served: ${name}`)).toBe(true)
  })
})
