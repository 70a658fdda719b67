import { describe, expect, test } from 'vitest'
import { CATALOG, knownFields } from '#app/forms/catalog.ts'
import { facts, fill, misplaced } from './official-support.ts'

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

describe('CR-400', () => {
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
})
