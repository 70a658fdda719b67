import { expect, test } from 'vitest'
import { decided, resultsOf } from '#test/support/conviction.ts'

// Digest § 1.6: each neighbor of the four sections has its own reason.
test.each([
  { statute: 'HSC 11357.5', then: 'synthetic', outcome: 'see-a-lawyer', fileAnyway: false },
  { statute: 'HSC 11361', then: 'minors', outcome: 'not-eligible', fileAnyway: false },
  { statute: 'HSC 11364', then: 'paraphernalia', outcome: 'not-eligible', fileAnyway: false },
  { statute: 'HSC 11366', then: 'place', outcome: 'not-eligible', fileAnyway: false },
  { statute: 'HSC 11366.5', then: 'place', outcome: 'not-eligible', fileAnyway: false },
  { statute: 'HSC 11379.6', then: 'concentrate-making', outcome: 'not-eligible', fileAnyway: false },
  { statute: 'HSC 11530', then: 'before-1973', outcome: 'see-a-lawyer', fileAnyway: false },
  { statute: 'HSC 11530.1', then: 'before-1973', outcome: 'see-a-lawyer', fileAnyway: false },
  { statute: 'HSC 11530.5', then: 'before-1973', outcome: 'see-a-lawyer', fileAnyway: false },
  { statute: 'HSC 11531', then: 'before-1973', outcome: 'see-a-lawyer', fileAnyway: false },
  { statute: 'VC 23222', then: 'vehicle', outcome: 'see-a-lawyer', fileAnyway: false },
  { statute: 'VC 23152', then: 'driving-impaired', outcome: 'not-eligible', fileAnyway: false },
  { statute: 'PC 4573', then: 'custody', outcome: 'not-eligible', fileAnyway: false },
  { statute: 'PC 4573.5', then: 'custody', outcome: 'not-eligible', fileAnyway: false },
  { statute: 'PC 4573.6', then: 'custody', outcome: 'not-eligible', fileAnyway: false },
  { statute: 'PC 4573.8', then: 'custody', outcome: 'not-eligible', fileAnyway: false },
  { statute: 'PC 4573.9', then: 'custody', outcome: 'not-eligible', fileAnyway: false },
  { statute: 'PC 182', then: 'conspiracy', outcome: 'see-a-lawyer', fileAnyway: false },
  { statute: 'PC 32', then: 'accessory', outcome: 'see-a-lawyer', fileAnyway: true },
  { statute: 'PC 664', then: 'attempt', outcome: 'see-a-lawyer', fileAnyway: true },
  { statute: 'HSC 11350', then: 'not-listed', outcome: 'not-eligible', fileAnyway: false },
  { statute: 'PC 459', then: 'not-listed', outcome: 'not-eligible', fileAnyway: false },
] as const)('$statute: $then, $outcome', ({ statute, then, outcome, fileAnyway }) => {
  const decision = decided({ statute })
  expect(resultsOf(decision)['offense-reach']).toBe(then)
  expect(decision).toMatchObject({ outcome, possible: [outcome], fileAnyway, missing: [] })
})

test.each(['HSC 11362.3', 'HSC 11362.4'])('%s came with Prop. 64: an older date is asked again', (statute) => {
  const newer = decided({ statute, offenseDate: '2018-05-01', convictionDate: '2018-08-01' })
  expect(resultsOf(newer)['offense-reach']).toBe('after-prop-64-section')
  expect(newer.outcome).toBe('not-eligible')
  expect(decided({ statute }).contradictions).toEqual([
    { code: 'section-and-date', facts: ['statute', 'convictionDate'] },
  ])
})

test.each(['HSC 11357', 'HSC 11358', 'HSC 11359', 'HSC 11360'])(
  '%s is reached until the eve of Prop. 64',
  (statute) => {
    const reach = (offenseDate: string) =>
      resultsOf(decided({ statute, offenseDate, convictionDate: null }))['offense-reach']
    expect(reach('1972-12-31')).toBe('before-1973')
    expect(reach('1973-01-01')).toBe('reached')
    expect(reach('2016-11-08')).toBe('reached')
    expect(reach('2016-11-09')).toBe('after-prop-64')
    expect(reach('2016-11')).toBe(null)
  },
)

test('an offense from before Prop. 64 is reached though the conviction came after', () => {
  expect(decided({ offenseDate: '2016-11-08', convictionDate: '2017-03-01' }).outcome).toBe('dismiss-and-seal')
  expect(decided({ offenseDate: '2016-11-09', convictionDate: '2017-03-01' }).outcome).toBe('not-eligible')
})

test.each([
  { court: 'superior', then: 'california', outcome: 'dismiss-and-seal' },
  { court: 'juvenile', then: 'california-juvenile', outcome: 'redesignate-infraction' },
  { court: 'federal', then: 'federal', outcome: 'not-eligible' },
  { court: 'other-state', then: 'other-state', outcome: 'not-eligible' },
  { court: 'military', then: 'military', outcome: 'not-eligible' },
  { court: 'tribal', then: 'tribal', outcome: 'not-eligible' },
] as const)('a judgment of a $court court: $then, $outcome', ({ court, then, outcome }) => {
  const decision = decided({ court, ageAtOffense: court === 'juvenile' ? 16 : 30 })
  expect(resultsOf(decision)['court-reach']).toBe(then)
  expect(decision).toMatchObject({ outcome, possible: [outcome], missing: [] })
})

test.each([
  { circumstances: [], then: 'conviction', outcome: 'dismiss-and-seal' },
  { circumstances: ['arrest-only'], then: 'arrest-only', outcome: 'not-eligible' },
  { circumstances: ['deferred-entry-completed'], then: 'deferred-entry', outcome: 'not-eligible' },
  { circumstances: ['relief-on-record'], then: 'already-cleared', outcome: 'already-cleared-possible' },
] as const)('with $circumstances on record: $then, $outcome', ({ circumstances, then, outcome }) => {
  const decision = decided({ circumstances: [...circumstances] })
  expect(resultsOf(decision)['record-standing']).toBe(then)
  expect(decision).toMatchObject({ outcome, possible: [outcome] })
})

test('cannabis in a jail or prison is for a lawyer, whatever the section', () => {
  const decision = decided({ circumstances: ['in-custody'] })
  expect(resultsOf(decision).setting).toBe('in-custody')
  expect(decision).toMatchObject({ outcome: 'see-a-lawyer', fileAnyway: false, forms: [] })
  expect(resultsOf(decided()).setting).toBe('outside-custody')
})

test('before the day of Prop. 64 there is no relief to ask for', () => {
  const eve = decided({}, {}, '2016-11-08')
  expect(eve).toMatchObject({ outcome: 'not-eligible', missing: [], forms: [] })
  expect(resultsOf(eve)).toEqual({ 'act-in-force': 'not-yet-law' })
  expect(resultsOf(decided({}, {}, '2016-11-09'))).toMatchObject({ 'act-in-force': 'in-force' })
  expect(decided({}, {}, '2016-11-09').outcome).toBe('dismiss-and-seal')
})
