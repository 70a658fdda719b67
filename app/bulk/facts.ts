import { type Raw, readable, trimmed } from '#app/bulk/bytes.ts'
import type { CaseRows } from '#app/bulk/case-rows.ts'
import { sectionIn } from '#app/bulk/charge.ts'
import { earlierRecord } from '#app/bulk/earlier.ts'
import type { Entry } from '#app/bulk/history.ts'
import { caseNumbers, type Person } from '#app/bulk/person.ts'
import { namesCannabis } from '#app/bulk/read-charge.ts'
import { reliefOf } from '#app/bulk/relief.ts'
import { sentenceOf } from '#app/bulk/sentence.ts'
import { cell, knownDay } from '#app/bulk/state-facts.ts'
import type { Circumstance, Conviction, Person as FactsPerson } from '#app/record/conviction.ts'
import { addDays, ageOn, type Day, span } from '#app/record/day.ts'
import type { Statute } from '#app/record/statute.ts'
import { isOfItsTime, shownSentence } from '#app/rules/record-bounds.ts'

/** A conviction of the state's file as the rules take it, and why a person should look at how it was read. */
export type Facts = { conviction: Conviction; person: FactsPerson; looks: string[] }

/** The longest text a fact may be; a longer case number is left to the table, which has it whole. */
const LONGEST = 200

/**
 * Turns one conviction of a person into the facts of `record/conviction.ts`. What the state's file does not tell stays
 * unknown: amounts, plants, payment, ages of others; it never says that somebody is not a citizen.
 */
export function readFacts(person: Person, rows: CaseRows, own: Entry, all: readonly Entry[], asOf: Day): Facts {
  const looks = [...own.looks]
  const { statute, subdivision } = offenseOf(own, looks)
  const { granted, spoken } = reliefOf(person, rows, own.conviction, own.offenses)
  if (spoken) looks.push('relief-on-record')
  const sentence = sentenceOf(rows, own.conviction, own.convicted)
  const earlier = earlierRecord(own, all, person.registered)
  looks.push(...earlier.looks)
  if (!own.court) looks.push('court-unknown')
  if (!own.convicted || own.convicted.length < 10) looks.push('event-date-unknown')
  if (!own.level) looks.push('level-unknown')
  if (!own.step) looks.push('count-order-short')
  if (!own.arrest) looks.push('arrest-unknown')
  if (person.deceased) looks.push('deceased')
  if (hasSeveralCii(person)) looks.push('several-cii')
  const born = knownDay(person.born)
  if (!born || born.length < 10) looks.push('birth-date-unknown')
  const circumstances: Circumstance[] = [...granted, ...earlier.circumstances]
  if (sentence.prison) circumstances.push('served-state-prison')
  const reduced = granted.includes('reduced-17b') || granted.includes('reduced-prop-47')
  const ageAtOffense = ageOf(born, own)
  if (ageAtOffense && [18, 21].some((age) => ageAtOffense.atLeast < age && ageAtOffense.atMost >= age)) {
    looks.push('age-near-a-line')
  }
  const conviction: Conviction = {
    id: 'c1',
    statute,
    subdivision,
    offenseDate: own.arrest ? { before: addDays(own.arrest[1], 1) } : null,
    convictionDate: own.convicted,
    level: reduced ? null : own.level,
    ageAtOffense,
    // The term that a record shows may have ended early, which no record says: it proves no “serving”.
    sentence: shownSentence(sentence, asOf) === 'completed' ? 'completed' : null,
    court: own.court,
    county: short(readable(cell(person, own.conviction.row, 'STP_ORI_CNTY_NAME'))),
    caseNumber: short(readable(caseNumberOf(person, own))),
    priors: earlier.priors,
    circumstances: [...new Set(circumstances)],
    otherCounts: otherCounts(own, all),
  }
  return { conviction, person: { dateOfBirth: born }, looks: [...new Set(looks)] }
}

/** A SUBJECT_ID that two files gave to two people would join their histories; only their CII numbers show it. */
function hasSeveralCii(person: Person): boolean {
  const numbers = person.members.map((row) => cell(person, row, 'CII_NUMBER')).filter((number) => number !== '')
  return numbers.some((number) => number !== numbers[0])
}

/** The case numbers of a conviction that are numbers: the word NULL and padding are none. */
export function caseNumberOf(person: Person, { conviction }: Pick<Entry, 'conviction'>): Raw {
  const numbers = caseNumbers(person, conviction).map(trimmed)
  return [...new Set(numbers.filter((number) => number !== '' && !/^NULL$/i.test(number)))].join('; ')
}

/** The one section and subdivision that can be told. An attempt at a cannabis offense is decided as an attempt. */
function offenseOf(own: Entry, looks: string[]): Pick<Conviction, 'statute' | 'subdivision'> {
  const [first, ...others] = own.offenses
  if (own.wrapper && namesCannabis(own)) {
    looks.push('attempt-or-conspiracy')
    return { statute: own.wrapper, subdivision: null }
  }
  if (!first || (sectionIn(first.statute) && !first.statute.startsWith('HSC '))) {
    looks.push('charge-unread')
    return { statute: null, subdivision: null }
  }
  if (others.some(({ statute }) => statute !== first.statute)) {
    looks.push('several-sections')
    return { statute: null, subdivision: null }
  }
  return { statute: first.statute, subdivision: subdivisionOf(first, others, own, looks) }
}

function subdivisionOf({ statute, subdivision }: Statute, others: readonly Statute[], own: Entry, looks: string[]) {
  if (others.length > 0) looks.push('several-sections')
  if (others.length > 0 || !subdivision) return null
  if (isOfItsTime(statute, subdivision, own.convicted)) return subdivision
  looks.push('subdivision-not-of-its-time')
  return null
}

/** The ages that the birth date leaves open between the first day the offense can have been done and the arrest. */
function ageOf(born: string | null, { arrest, earliest }: Entry): { atLeast: number; atMost: number } | null {
  if (!born || !arrest || !earliest) return null
  const [bornFirst, bornLast] = span(born)
  const atMost = ageOn(bornFirst, arrest[1])
  // Born after the arrest: left to the rules, which name the contradiction.
  return atMost < 0 || atMost > 130 ? null : { atLeast: Math.max(0, ageOn(bornLast, earliest)), atMost }
}

function otherCounts(own: Entry, all: readonly Entry[]): string[] {
  const sameCase = all.filter((other) => other !== own && own.step !== undefined && other.step === own.step)
  return [...new Set(sameCase.flatMap(({ offenses }) => offenses.map(({ statute }) => statute)))].slice(0, LONGEST)
}

const short = (text: string) => (text === '' || text.length > LONGEST ? null : text)
