import { expect, test } from 'vitest'
import { readPolicy } from '#app/bulk/policy.ts'

test('settings that are not known are named, wherever they stand', () => {
  const policy = { dismis: ['11357'], baselineEligibility: { dismiss: ['11357'], reduse: [] }, additionalRelief: {} }
  expect(readPolicy(JSON.stringify(policy))).toMatchObject({
    ok: true,
    ignored: ['dismis', 'baselineEligibility.reduse'],
  })
})

test('what the desktop program wrote beside its numbers is known', () => {
  const additionalRelief = { yearsSinceConvictionThreshold: 5, dismissYearsSinceConvictionThreshold: true }
  const read = readPolicy(JSON.stringify({ additionalRelief }))
  expect(read).toMatchObject({ ok: true, ignored: [] })
  expect(read.ok && read.policy.additionalRelief.yearsSinceConvictionThreshold).toBe(5)
})
